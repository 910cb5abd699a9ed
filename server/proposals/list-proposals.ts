import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { listListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { listOpenings } from '../openings/list-openings.ts';
import { stateOf } from './proposal-state.ts';
import type { ProposalInList } from './proposals.contract.ts';
import { listAllProposals } from './proposals.store.ts';

/** Of everybody in the list. That it was read is noted once a day; whose proposal is opened, each of them sees. */
export function readProposals(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
): { proposals: ProposalInList[] } {
  return inTransaction(deps.db, (tx) => {
    const act = 'proposal.read';
    writeAudit(tx, { actor, act, objectKind: 'proposal', at: deps.clock(), onceADay: true });
    return { proposals: listProposals(deps) };
  });
}

/** Of everybody who is in the list by the consent that it was made with, or of one of them; newest first. */
export function listProposals(
  deps: Pick<Deps, 'db' | 'challenges'>,
  of?: { candidateId: string },
): ProposalInList[] {
  const standing = new Set(listListed(deps.db).map(({ consentId }) => consentId));
  const rows = listAllProposals(deps.db).filter(
    ({ consentId, accountId }) =>
      standing.has(consentId) && (of === undefined || accountId === of.candidateId),
  );
  const names = getNamesOf(deps.db, [...new Set(rows.map(({ accountId }) => accountId))]);
  const openings = new Map(listOpenings(deps, {}).openings.map((one) => [one.openingId, one]));
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
