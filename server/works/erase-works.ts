import type { DbOrTx } from '../db/open.ts';
import { deleteWorksUnchangedSince, deleteWorksUpTo } from './works.store.ts';

/** What this account brought along up to a moment. */
export function eraseWorks(tx: DbOrTx, accountId: string, upTo: string): void {
  deleteWorksUpTo(tx, accountId, upTo);
}

/** Of everybody, what was changed last before a moment, and not asked about or read since. @returns how many */
export function eraseOldWorks(tx: DbOrTx, upTo: string): number {
  return deleteWorksUnchangedSince(tx, upTo);
}
