import type { DbOrTx } from '../db/open.ts';
import { findAccount } from './accounts.store.ts';

/** Also of somebody who works here no more. Null when there is none. */
export function getNameOfStaff(db: DbOrTx, staffId: string): string | null {
  return findAccount(db, staffId)?.name ?? null;
}
