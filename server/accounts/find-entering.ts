import type { DbOrTx } from '../db/open.ts';
import { type AccountRow, findAccount } from './accounts.store.ts';

/** The account that somebody may enter, unless it has ended. For verbs of later nouns. */
export function findEntering(db: DbOrTx, accountId: string): AccountRow | undefined {
  const account = findAccount(db, accountId);
  return account && account.endedAt === null ? account : undefined;
}
