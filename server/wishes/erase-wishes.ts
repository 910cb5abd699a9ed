import type { DbOrTx } from '../db/open.ts';
import { deletePlaceWish, deleteWorkWish } from './wishes.store.ts';

/** Everything that this account has wished for. */
export function eraseWishes(tx: DbOrTx, accountId: string): void {
  deleteWorkWish(tx, accountId);
  deletePlaceWish(tx, accountId);
}
