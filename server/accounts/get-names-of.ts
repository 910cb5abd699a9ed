import type { DbOrTx } from '../db/open.ts';
import { findAccounts } from './accounts.store.ts';

/** The names of many accounts, in one reading. Of a candidate null, unless the person wants one. */
export function getNamesOf(db: DbOrTx, accountIds: string[]): Map<string, string | null> {
  if (accountIds.length === 0) return new Map();
  return new Map(findAccounts(db, accountIds).map(({ accountId, name }) => [accountId, name]));
}
