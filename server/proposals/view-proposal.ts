import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { readOpenings } from '../openings/read-openings.ts';
import { getProposal } from './get-proposal.ts';
import { stateOf } from './proposal-state.ts';
import type { ProposalForMatcher } from './proposals.contract.ts';
import type { ProposalRow } from './proposals.store.ts';
import { readPersonSides } from './read-people.ts';
import { reasonsFor } from './reason-rules.ts';

export type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;
const act = 'proposal.read';

/** That it was read is in the audit before it is answered. @throws AppError `proposal-not-found` */
export function readProposal(deps: Needs, actor: Staff, proposalId: string): ProposalForMatcher {
  return inTransaction(deps.db, (tx) => readRow(deps, tx, actor, getProposal(tx, proposalId)));
}

/** The same within an act that changes nothing. */
export function readRow(deps: Needs, tx: DbOrTx, actor: Staff, row: ProposalRow): ProposalForMatcher {
  const object = { objectKind: 'proposal', objectId: row.proposalId, about: row.accountId };
  writeAudit(tx, { actor, act, ...object, at: deps.clock() });
  return viewProposal(deps, tx, row);
}

/** For whoever matches: both sides, and why they may fit, as it is now. @throws AppError `proposal-not-found` */
export function viewProposal(
  deps: Pick<Deps, 'challenges'>,
  tx: DbOrTx,
  row: ProposalRow,
): ProposalForMatcher {
  const [view] = viewProposals(deps, tx, [row]);
  if (!view) throw new AppError('proposal-not-found');
  return view;
}

/** The same of many, in the order given, in one reading of each kind. */
export function viewProposals(
  deps: Pick<Deps, 'challenges'>,
  tx: DbOrTx,
  rows: ProposalRow[],
): ProposalForMatcher[] {
  const openings = readOpenings(
    deps,
    tx,
    rows.map(({ openingId }) => openingId),
  );
  const people = rows.map(({ accountId }) => accountId);
  const sides = readPersonSides(deps, tx, people);
  const names = getNamesOf(tx, [...new Set([...people, ...rows.map(({ madeBy }) => madeBy)])]);
  return rows.flatMap((row) => {
    const [opening, side] = [openings.get(row.openingId), sides.get(row.accountId)];
    if (!opening || !side) return [];
    const { title, companyName, offered, skills } = opening;
    return [
      {
        ...{ proposalId: row.proposalId, candidateId: row.accountId, openingId: row.openingId },
        ...{ title, companyName, offered },
        tasks: opening.tasks.map(({ what }) => what),
        name: names.get(row.accountId) ?? null,
        maker: names.get(row.madeBy) ?? null,
        state: stateOf(row, opening),
        madeOn: row.madeAt.slice(0, 10),
        askedOn: row.askedAt?.slice(0, 10) ?? null,
        ...answersOf(row),
        placeWish: side.wish,
        reasons: reasonsFor(side, { skills, offered }),
        revision: row.revision,
      },
    ];
  });
}

function answersOf({ personAnswer, personWords, companyAnswer, companyWords }: ProposalRow) {
  return { personAnswer, personWords, companyAnswer, companyWords };
}
