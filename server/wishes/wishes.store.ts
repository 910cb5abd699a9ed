import { eq } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { placeWishes, workWishes } from '../db/tables/wishes.ts';
import type { PlaceWish, Wish } from './wishes.contract.ts';

export function putWorkWish(tx: DbOrTx, accountId: string, wish: Wish): void {
  tx.insert(workWishes)
    .values({ accountId, wish })
    .onConflictDoUpdate({ target: workWishes.accountId, set: { wish } })
    .run();
}

export function findWorkWishes(db: DbOrTx, accountIds: string[]): { accountId: string; wish: Wish }[] {
  return db.select().from(workWishes).where(among(workWishes.accountId, accountIds)).all();
}

export function putPlaceWish(tx: DbOrTx, accountId: string, wish: PlaceWish): void {
  tx.insert(placeWishes)
    .values({ accountId, wish })
    .onConflictDoUpdate({ target: placeWishes.accountId, set: { wish } })
    .run();
}

export function findPlaceWishes(db: DbOrTx, accountIds: string[]): { accountId: string; wish: PlaceWish }[] {
  return db.select().from(placeWishes).where(among(placeWishes.accountId, accountIds)).all();
}

export function deletePlaceWish(tx: DbOrTx, accountId: string): void {
  tx.delete(placeWishes).where(eq(placeWishes.accountId, accountId)).run();
}

export function deleteWorkWish(tx: DbOrTx, accountId: string): void {
  tx.delete(workWishes).where(eq(workWishes.accountId, accountId)).run();
}
