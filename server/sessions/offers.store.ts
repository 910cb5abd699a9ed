import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { connectionOffers } from '../db/tables/sessions.ts';

export type OfferRow = typeof connectionOffers.$inferSelect;

export function insertOffer(tx: DbOrTx, offer: typeof connectionOffers.$inferInsert): void {
  tx.insert(connectionOffers).values(offer).run();
}

export function listOffersOf(db: DbOrTx, accountId: string): OfferRow[] {
  return db
    .select()
    .from(connectionOffers)
    .where(eq(connectionOffers.accountId, accountId))
    .orderBy(connectionOffers.offeredOn, connectionOffers.offerId)
    .all();
}

/** Which of these accounts have been asked at all. */
export function listAsked(db: DbOrTx, accountIds: string[]): Set<string> {
  const rows = db
    .select({ accountId: connectionOffers.accountId })
    .from(connectionOffers)
    .where(inArray(connectionOffers.accountId, accountIds))
    .all();
  return new Set(rows.map(({ accountId }) => accountId));
}

/** @returns whether it waited for an answer */
export function answerOfferRow(tx: DbOrTx, offerId: string, answer: 'yes' | 'no'): boolean {
  const answered = tx
    .update(connectionOffers)
    .set({ answer })
    .where(and(eq(connectionOffers.offerId, offerId), isNull(connectionOffers.answer)))
    .run();
  return answered.changes === 1;
}

export function deleteOffersOf(tx: DbOrTx, accountId: string): void {
  tx.delete(connectionOffers).where(eq(connectionOffers.accountId, accountId)).run();
}
