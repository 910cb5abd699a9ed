import { and, eq, isNull, lt } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { attempts } from '../db/tables/attempts.ts';
import type { Localized } from '../http/contract.ts';

export type AttemptRow = typeof attempts.$inferSelect;

export function insertAttempt(tx: DbOrTx, attempt: typeof attempts.$inferInsert): AttemptRow {
  return tx.insert(attempts).values(attempt).returning().get();
}

export function findAttempt(db: DbOrTx, attemptId: string): AttemptRow | undefined {
  return db.select().from(attempts).where(eq(attempts.attemptId, attemptId)).get();
}

export function findAttemptAt(db: DbOrTx, accountId: string, slug: string): AttemptRow | undefined {
  return db
    .select()
    .from(attempts)
    .where(and(eq(attempts.accountId, accountId), eq(attempts.slug, slug)))
    .get();
}

/** In no order. */
export function findAttempts(db: DbOrTx, attemptIds: string[]): AttemptRow[] {
  return db.select().from(attempts).where(among(attempts.attemptId, attemptIds)).all();
}

export function listAttempts(db: DbOrTx, accountId: string): AttemptRow[] {
  return db.select().from(attempts).where(eq(attempts.accountId, accountId)).all();
}

export function updateAttempt(
  tx: DbOrTx,
  attemptId: string,
  change: Partial<Omit<AttemptRow, 'attemptId' | 'accountId' | 'slug' | 'startedAt'>>,
): AttemptRow {
  return tx.update(attempts).set(change).where(eq(attempts.attemptId, attemptId)).returning().get();
}

export function deleteAttempt(tx: DbOrTx, attemptId: string): void {
  tx.delete(attempts).where(eq(attempts.attemptId, attemptId)).run();
}

/** Last worked at before a moment. */
export function listAttemptsBefore(db: DbOrTx, before: string): string[] {
  const { attemptId, lastWorkedAt } = attempts;
  const rows = db.select({ attemptId }).from(attempts).where(lt(lastWorkedAt, before)).all();
  return rows.map((row) => row.attemptId);
}

/** Of attempts with no title yet, each slug once. */
export function listUntitledSlugs(db: DbOrTx): string[] {
  const { slug, title } = attempts;
  const rows = db.selectDistinct({ slug }).from(attempts).where(isNull(title)).all();
  return rows.map((row) => row.slug);
}

export function nameUntitled(tx: DbOrTx, slug: string, title: Localized): void {
  tx.update(attempts)
    .set({ title })
    .where(and(eq(attempts.slug, slug), isNull(attempts.title)))
    .run();
}
