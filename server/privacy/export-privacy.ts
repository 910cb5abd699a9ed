import type { Deps } from '../deps.ts';
import { type ErasureRequestRow, listErasureRequestsOf } from './privacy.store.ts';

/** What this account has asked to have erased, and the answers. */
export function exportPrivacy(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { erasureRequests: ErasureRequestRow[] } {
  return { erasureRequests: listErasureRequestsOf(db, accountId) };
}
