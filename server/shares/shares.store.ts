import { and, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { consents } from '../db/tables/consents.ts';
import { shareOpenings, shares } from '../db/tables/shares.ts';

export type ShareRow = typeof shares.$inferSelect;
export type OpeningRow = typeof shareOpenings.$inferSelect;

export function insertShare(tx: DbOrTx, share: typeof shares.$inferInsert): void {
  tx.insert(shares).values(share).run();
}

export function findShare(db: DbOrTx, shareId: string): ShareRow | undefined {
  return db.select().from(shares).where(eq(shares.shareId, shareId)).get();
}

/** Newest first. */
export function listSharesOf(db: DbOrTx, accountId: string): ShareRow[] {
  return db
    .select()
    .from(shares)
    .where(eq(shares.accountId, accountId))
    .orderBy(desc(shares.madeAt), desc(shares.shareId))
    .all();
}

/** Whether the consent that each share leans on stands, to this wording. */
export function listSharesWithConsent(
  db: DbOrTx,
  accountId: string,
  textVersion: number,
): { shareId: string; consentId: string }[] {
  return db
    .select({ shareId: shares.shareId, consentId: shares.consentId })
    .from(shares)
    .innerJoin(consents, eq(consents.consentId, shares.consentId))
    .where(
      and(
        eq(shares.accountId, accountId),
        isNull(consents.withdrawnAt),
        eq(consents.textVersion, textVersion),
      ),
    )
    .all();
}

/** The share that this token opens on that day, while its consent stands. */
export function findOpenShare(
  db: DbOrTx,
  { tokenHash, day, textVersion }: { tokenHash: string; day: string; textVersion: number },
): ShareRow | undefined {
  return db
    .select({ share: shares })
    .from(shares)
    .innerJoin(consents, eq(consents.consentId, shares.consentId))
    .where(
      and(
        eq(shares.tokenHash, tokenHash),
        isNull(shares.endedAt),
        gte(shares.lastDay, day),
        isNull(consents.withdrawnAt),
        eq(consents.textVersion, textVersion),
      ),
    )
    .get()?.share;
}

export function endShareRow(tx: DbOrTx, shareId: string, endedAt: string): void {
  tx.update(shares)
    .set({ endedAt })
    .where(and(eq(shares.shareId, shareId), isNull(shares.endedAt)))
    .run();
}

/** Counts one more opening on that day. */
export function noteOpening(tx: DbOrTx, shareId: string, day: string): void {
  tx.insert(shareOpenings)
    .values({ shareId, day, times: 1 })
    .onConflictDoUpdate({
      target: [shareOpenings.shareId, shareOpenings.day],
      set: { times: sql`${shareOpenings.times} + 1` },
    })
    .run();
}

/** Of all shares of one account, newest first. */
export function listOpeningsOf(db: DbOrTx, accountId: string): OpeningRow[] {
  return db
    .select({ shareId: shareOpenings.shareId, day: shareOpenings.day, times: shareOpenings.times })
    .from(shareOpenings)
    .innerJoin(shares, eq(shares.shareId, shareOpenings.shareId))
    .where(eq(shares.accountId, accountId))
    .orderBy(desc(shareOpenings.day))
    .all();
}
