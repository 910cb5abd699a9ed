/** Whether somebody wishes for a placement, for work, or for either. */
import type { DbOrTx } from '../db/open.ts';
import type { Wish } from './wishes.contract.ts';
import { findWorkWishes, putWorkWish } from './wishes.store.ts';

export function keepWorkWish(tx: DbOrTx, accountId: string, wish: Wish): void {
  putWorkWish(tx, accountId, wish);
}

/** By account, in one reading. Who has said nothing is not in it. */
export function listWorkWishes(db: DbOrTx, accountIds: string[]): Map<string, Wish> {
  return new Map(findWorkWishes(db, accountIds).map(({ accountId, wish }) => [accountId, wish]));
}
