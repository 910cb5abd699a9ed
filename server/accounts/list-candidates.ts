import type { Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import type { CandidateForStaff } from './accounts.contract.ts';
import { findAccount } from './accounts.store.ts';
import { findAllConnectionsOfStaff } from './connections.store.ts';

/** Whom somebody meets. The number stays, also when others before are met no more. */
export function listCandidates(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Staff,
): { candidates: CandidateForStaff[] } {
  const candidates = findAllConnectionsOfStaff(db, accountId).flatMap(({ candidateId, endedAt }, index) =>
    endedAt === null
      ? [{ candidateId, name: findAccount(db, candidateId)?.name ?? null, number: index + 1 }]
      : [],
  );
  return { candidates };
}
