import { and, eq, isNull, lt, lte } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { consents } from '../db/tables/consents.ts';

export type ConsentRow = typeof consents.$inferSelect;

export function insertConsent(tx: DbOrTx, consent: typeof consents.$inferInsert): void {
  tx.insert(consents).values(consent).run();
}

export function findConsent(db: DbOrTx, consentId: string): ConsentRow | undefined {
  return db.select().from(consents).where(eq(consents.consentId, consentId)).get();
}

export function listConsents(db: DbOrTx, accountId: string): ConsentRow[] {
  return db.select().from(consents).where(eq(consents.accountId, accountId)).orderBy(consents.givenAt).all();
}

/** Those that are not withdrawn, whatever the wording. */
export function listStandingConsents(db: DbOrTx, accountId: string): ConsentRow[] {
  return db
    .select()
    .from(consents)
    .where(and(eq(consents.accountId, accountId), isNull(consents.withdrawnAt)))
    .orderBy(consents.givenAt)
    .all();
}

/** Of these accounts, to one member of staff and one wording, not withdrawn. */
export function listStandingFor(
  db: DbOrTx,
  asked: Pick<ConsentRow, 'purpose' | 'textVersion'> & { accountIds: string[]; staffId: string },
): Pick<ConsentRow, 'accountId'>[] {
  return db
    .select({ accountId: consents.accountId })
    .from(consents)
    .where(
      and(
        among(consents.accountId, asked.accountIds),
        eq(consents.staffId, asked.staffId),
        eq(consents.purpose, asked.purpose),
        eq(consents.textVersion, asked.textVersion),
        isNull(consents.withdrawnAt),
      ),
    )
    .all();
}

/** Every account with such a consent, to this wording, not withdrawn; or one of them. */
export function listStandingTo(
  db: DbOrTx,
  { purpose, textVersion }: Pick<ConsentRow, 'purpose' | 'textVersion'>,
  accountId?: string,
): Pick<ConsentRow, 'accountId' | 'consentId' | 'givenAt'>[] {
  return db
    .select({ accountId: consents.accountId, consentId: consents.consentId, givenAt: consents.givenAt })
    .from(consents)
    .where(
      and(
        accountId === undefined ? undefined : eq(consents.accountId, accountId),
        eq(consents.purpose, purpose),
        eq(consents.textVersion, textVersion),
        isNull(consents.withdrawnAt),
      ),
    )
    .orderBy(consents.accountId)
    .all();
}

export function withdrawConsentRow(tx: DbOrTx, consentId: string, withdrawnAt: string): void {
  tx.update(consents)
    .set({ withdrawnAt })
    .where(and(eq(consents.consentId, consentId), isNull(consents.withdrawnAt)))
    .run();
}

/** Those given up to a moment, and whether they were withdrawn or not. */
export function deleteConsentsOf(tx: DbOrTx, accountId: string, upTo: string): void {
  tx.delete(consents)
    .where(and(eq(consents.accountId, accountId), lte(consents.givenAt, upTo)))
    .run();
}

/** Those withdrawn before a moment. @returns how many */
export function deleteConsentsWithdrawnBefore(tx: DbOrTx, before: string): number {
  return tx.delete(consents).where(lt(consents.withdrawnAt, before)).run().changes;
}
