/** What a matcher asks somebody about, and the own answer to it. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { readOpenings } from '../openings/read-openings.ts';
import { getOpening } from '../openings/view-opening.ts';
import { refuseUnlessOpen } from './change-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { listStanding } from './list-proposals.ts';
import type { Answer, OwnProposal } from './proposals.contract.ts';
import { answerRow, type ProposalRow } from './proposals.store.ts';
import { viewProposal, viewProposals } from './view-proposal.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;

/** Those that were asked about, newest first. None while the person is not in the list. */
export function listOwnProposals(deps: Needs, { accountId }: Candidate): OwnProposal[] {
  return viewProposals(deps, deps.db, listStanding(deps.db, accountId).filter(isAsked));
}

/** Which openings matchers have laid beside the person, asking or not: they see that as well. */
export function listOpeningsBeside(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Candidate,
): Record<'asked' | 'drafts', Set<string>> {
  const rows = listStanding(db, accountId);
  const openingsOf = (some: ProposalRow[]) => new Set(some.map(({ openingId }) => openingId));
  return {
    asked: openingsOf(rows.filter(isAsked)),
    drafts: openingsOf(rows.filter((row) => !isAsked(row))),
  };
}

/** Those that the person can answer and has not. */
export function countAsked(deps: Pick<Deps, 'db' | 'challenges'>, { accountId }: Candidate): number {
  const unanswered = listStanding(deps.db, accountId).filter(
    (row) => isAsked(row) && row.personAnswer === null,
  );
  const ids = unanswered.map(({ openingId }) => openingId);
  const openings = readOpenings(deps, deps.db, ids);
  return ids.filter((openingId) => openings.get(openingId)?.state === 'open').length;
}

function isAsked({ askedAt }: ProposalRow): boolean {
  return askedAt !== null;
}

/**
 * Can be answered anew: nothing is final. A company's yes was to a yes that stood: after a no in between the company is
 * asked anew, while the opening is open. Afterwards it could not be, so its yes waits for the person's.
 *
 * @throws AppError `proposal-not-found`, `opening-withdrawn` unless the company has answered
 */
export function answerProposal(
  deps: Needs,
  actor: Candidate,
  { proposalId, answer, words }: { proposalId: string; answer: Answer; words: string },
): OwnProposal {
  return inTransaction(deps.db, (tx) => {
    const row = getProposal(tx, proposalId);
    if (row.accountId !== actor.accountId || row.askedAt === null) throw new AppError('proposal-not-found');
    if (row.companyAnswer === null) refuseUnlessOpen(tx, row);
    answerRow(tx, proposalId, { personAnswer: answer, personWords: words.trim() });
    const hasSaidNo = answer === 'no' || row.personAnswer === 'no';
    if (hasSaidNo && row.companyAnswer === 'yes' && getOpening(tx, row.openingId).state === 'open')
      answerRow(tx, proposalId, { companyAnswer: null, companyWords: '' });
    const object = { objectKind: 'proposal', objectId: proposalId };
    writeAudit(tx, { actor, act: 'proposal.answer', ...object, at: deps.clock() });
    return viewProposal(deps, tx, getProposal(tx, proposalId));
  });
}
