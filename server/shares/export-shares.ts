import type { Deps } from '../deps.ts';
import { listOpeningsOf, listSharesOf, type OpeningRow, type ShareRow } from './shares.store.ts';

/** Everything this account has shared, and when it was opened, but for the hashes of links. */
export function exportShares(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { shares: Omit<ShareRow, 'tokenHash'>[]; shareOpenings: OpeningRow[] } {
  return {
    shares: listSharesOf(db, accountId).map(({ tokenHash: _, ...told }) => told),
    shareOpenings: listOpeningsOf(db, accountId),
  };
}
