import type { DbOrTx } from '../db/open.ts';
import { deleteHeadlinesOf } from './headlines.store.ts';

/** Everything that this account said in headings. */
export function eraseHeadlines(tx: DbOrTx, accountId: string): void {
  deleteHeadlinesOf(tx, accountId);
}
