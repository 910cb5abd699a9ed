import type { Staff } from '../access.ts';
import { listConnectedCandidates } from '../accounts/list-connected-candidates.ts';
import { whoConsentsTo } from '../consents/has-consent.ts';
import type { Deps } from '../deps.ts';

/** Whom this pedagogue meets, who let them read: what they were answered, and nothing of what is in the reports. */
export function listReadableReports(
  { db }: Pick<Deps, 'db'>,
  { accountId: staffId }: Staff,
): { candidateIds: string[] } {
  const met = listConnectedCandidates(db, staffId).map(({ candidateId }) => candidateId);
  const letting = whoConsentsTo(db, { candidateIds: met, purpose: 'pedagogue-reads', staffId });
  return { candidateIds: met.filter((candidateId) => letting.has(candidateId)) };
}
