import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { findListed, listListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import { takePage } from '../db/take-page.ts';
import type { Deps } from '../deps.ts';
import type { PageAsked } from '../http/contract.ts';
import { readOpenings } from '../openings/read-openings.ts';
import { stateOf } from './proposal-state.ts';
import type { ProposalInList, ProposalsForMatcher } from './proposals.contract.ts';
import { listAllProposals, listProposalsOf, type ProposalRow } from './proposals.store.ts';

/** Of everybody in the list. That it was read is noted once a day; whose proposal is opened, each of them sees. */
export function readProposals(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  asked: PageAsked,
): ProposalsForMatcher {
  return inTransaction(deps.db, (tx) => {
    const act = 'proposal.read';
    writeAudit(tx, { actor, act, objectKind: 'proposal', at: deps.clock(), onceADay: true });
    return listProposals(deps, tx, asked.page);
  });
}

/** Of everybody who is in the list by the consent that it was made with; newest first. */
export function listProposals(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  asked: string | undefined,
): ProposalsForMatcher {
  const standing = new Set(listListed(db).map(({ consentId }) => consentId));
  const rows = listAllProposals(db).filter(({ consentId }) => standing.has(consentId));
  const { shown, ...which } = takePage(rows, asked);
  return { proposals: inList(deps, db, shown), ...which };
}

/** The same of one person, all of them. */
export function listProposalsOfPerson(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  candidateId: string,
): ProposalInList[] {
  return inList(deps, db, listStanding(db, candidateId));
}

/** None while the person is not in the list. */
export function listStanding(db: DbOrTx, accountId: string): ProposalRow[] {
  const listed = findListed(db, accountId);
  if (!listed) return [];
  return listProposalsOf(db, accountId).filter(({ consentId }) => consentId === listed.consentId);
}

function inList(deps: Pick<Deps, 'challenges'>, db: DbOrTx, rows: ProposalRow[]): ProposalInList[] {
  const people = [...new Set(rows.map(({ accountId }) => accountId))];
  const names = getNamesOf(db, people);
  const ids = rows.map(({ openingId }) => openingId);
  const openings = readOpenings(deps, db, ids);
  return rows.flatMap((row) => {
    const opening = openings.get(row.openingId);
    if (!opening) return [];
    const { openingId, title, companyName } = opening;
    return [
      {
        ...{ proposalId: row.proposalId, candidateId: row.accountId },
        ...{ openingId, title, companyName },
        name: names.get(row.accountId) ?? null,
        state: stateOf(row, opening),
        madeOn: row.madeAt.slice(0, 10),
      },
    ];
  });
}
