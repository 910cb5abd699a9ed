import type { Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import type { CandidateForStaff } from './accounts.contract.ts';
import { listConnectedCandidates } from './list-connected-candidates.ts';

/** Whom somebody meets. */
export function listCandidates(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Staff,
): { candidates: CandidateForStaff[] } {
  const candidates = listConnectedCandidates(db, accountId).map(({ candidateId, name, number }) => ({
    candidateId,
    name,
    number,
  }));
  return { candidates };
}
