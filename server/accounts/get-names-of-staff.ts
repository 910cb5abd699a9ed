import type { DbOrTx } from '../db/open.ts';
import { findAccounts } from './accounts.store.ts';

/** The same of many, in one reading, by account. */
export function getNamesOfStaff(db: DbOrTx, staffIds: string[]): Map<string, string | null> {
  if (staffIds.length === 0) return new Map();
  return new Map(findAccounts(db, staffIds).map(({ accountId, name }) => [accountId, name]));
}
