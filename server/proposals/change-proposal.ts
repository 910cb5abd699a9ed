/** A matcher lays a person and an opening beside each other, asks the person, and notes what the company answers. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { findListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { isAlready } from '../db/is-already.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getOpening } from '../openings/view-opening.ts';
import { getProposal, getUnchangedProposal } from './get-proposal.ts';
import { listProposals } from './list-proposals.ts';
import type { Answer, ProposalForMatcher, ProposalsForMatcher } from './proposals.contract.ts';
import {
  answerRow,
  askRow,
  deleteProposal,
  findProposalOfPair,
  insertProposal,
  type ProposalRow,
} from './proposals.store.ts';
import { readRow, viewProposal } from './view-proposal.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;
type Seen = { proposalId: string; revision: number };

/**
 * Where a colleague has laid the same two beside each other, that one is answered.
 * @throws AppError `person-not-listed`, `opening-not-found`, `opening-withdrawn`
 */
export function makeProposal(
  deps: Needs & Pick<Deps, 'random'>,
  actor: Staff,
  { candidateId: accountId, openingId }: { candidateId: string; openingId: string },
): ProposalForMatcher {
  return inTransaction(deps.db, (tx) => {
    const listed = findListed(tx, accountId);
    if (!listed) throw new AppError('person-not-listed');
    refuseUnlessOpen(tx, { openingId });
    const { consentId } = listed;
    const row: ProposalRow = {
      ...{ proposalId: deps.random.id(), accountId, consentId, openingId },
      ...{ madeBy: actor.accountId, madeAt: deps.clock().toISOString(), askedAt: null },
      ...{ personAnswer: null, personWords: '', companyAnswer: null, companyWords: '', revision: 1 },
    };
    if (!insertProposal(tx, row)) return readRow(deps, tx, actor, findProposalOfPair(tx, row) ?? row);
    audit(deps, tx, actor, row);
    return viewProposal(deps, tx, row);
  });
}

/** Asked twice, the person is asked once. @throws AppError `proposal-not-found`, `proposal-changed`, `opening-withdrawn` */
export function askPerson(deps: Needs, actor: Staff, seen: Seen): ProposalForMatcher {
  const isAsked = ({ askedAt }: ProposalRow) => askedAt !== null;
  return change(deps, actor, { ...seen, isSo: isAsked }, (tx, row) => {
    refuseUnlessOpen(tx, row);
    askRow(tx, row.proposalId, deps.clock().toISOString());
  });
}

/**
 * Nothing is asked of a company before the person has said yes. What it answered can be changed, also when the opening
 * was taken back. Sent twice, it is one answer.
 * @throws AppError `proposal-not-found`, `proposal-changed`, `opening-withdrawn` unless it has answered
 */
export function noteCompanyAnswer(
  deps: Needs,
  actor: Staff,
  { answer, words, ...seen }: Seen & { answer: Answer; words: string },
): ProposalForMatcher {
  const answered = { companyAnswer: answer, companyWords: words.trim() };
  const isSo = (row: ProposalRow) => isAlready(row, answered);
  return change(deps, actor, { ...seen, isSo }, (tx, row) => {
    if (row.personAnswer !== 'yes') throw new AppError('proposal-changed');
    if (row.companyAnswer === null) refuseUnlessOpen(tx, row);
    answerRow(tx, row.proposalId, answered);
  });
}

/** A draft, which nobody was asked about. @throws AppError `proposal-not-found`, `proposal-changed` */
export function removeDraft(deps: Needs, actor: Staff, proposalId: string): ProposalsForMatcher {
  return inTransaction(deps.db, (tx) => {
    const row = getProposal(tx, proposalId);
    if (row.askedAt !== null) throw new AppError('proposal-changed');
    deleteProposal(tx, proposalId);
    audit(deps, tx, actor, row);
    return listProposals(deps, tx, '1');
  });
}

/** `isSo`: what is asked is so already. Sent again, as its answer was not heard, it is answered as one reading. */
function change(
  deps: Needs,
  actor: Staff,
  { isSo, ...seen }: Seen & { isSo: (row: ProposalRow) => boolean },
  act: (tx: DbOrTx, row: ProposalRow) => void,
): ProposalForMatcher {
  return inTransaction(deps.db, (tx) => {
    const there = getProposal(tx, seen.proposalId);
    if (there.revision !== seen.revision && isSo(there)) return readRow(deps, tx, actor, there);
    const row = getUnchangedProposal(tx, seen);
    act(tx, row);
    audit(deps, tx, actor, row);
    return viewProposal(deps, tx, getProposal(tx, row.proposalId));
  });
}

/** @throws AppError `opening-not-found`, `opening-withdrawn` */
export function refuseUnlessOpen(tx: DbOrTx, { openingId }: { openingId: string }): void {
  if (getOpening(tx, openingId).state !== 'open') throw new AppError('opening-withdrawn');
}

function audit({ clock }: Pick<Deps, 'clock'>, tx: DbOrTx, actor: Staff, row: ProposalRow): void {
  const { proposalId: objectId, accountId: about } = row;
  writeAudit(tx, {
    ...{ actor, act: 'proposal.change', objectKind: 'proposal', objectId, about },
    at: clock(),
  });
}
