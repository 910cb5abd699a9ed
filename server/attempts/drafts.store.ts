import { and, desc, eq, inArray, lt, lte } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { drafts } from '../db/tables/attempts.ts';

export type DraftRow = typeof drafts.$inferSelect;

export function findCurrentDraft(db: DbOrTx, attemptId: string): DraftRow | undefined {
  return db
    .select()
    .from(drafts)
    .where(and(eq(drafts.attemptId, attemptId), eq(drafts.place, 'current')))
    .get();
}

/** Newest first. */
export function listKeptDrafts(db: DbOrTx, attemptId: string): DraftRow[] {
  return db
    .select()
    .from(drafts)
    .where(and(eq(drafts.attemptId, attemptId), eq(drafts.place, 'kept')))
    .orderBy(desc(drafts.savedAt), drafts.draftId)
    .all();
}

export function listDrafts(db: DbOrTx, attemptId: string): DraftRow[] {
  return db.select().from(drafts).where(eq(drafts.attemptId, attemptId)).all();
}

export function deleteDrafts(tx: DbOrTx, draftIds: string[]): void {
  tx.delete(drafts).where(inArray(drafts.draftId, draftIds)).run();
}

export function insertDraft(tx: DbOrTx, draft: DraftRow): DraftRow {
  return tx.insert(drafts).values(draft).returning().get();
}

export function updateDraft(
  tx: DbOrTx,
  draftId: string,
  change: Partial<Omit<DraftRow, 'draftId' | 'attemptId'>>,
): DraftRow {
  return tx.update(drafts).set(change).where(eq(drafts.draftId, draftId)).returning().get();
}

/** All of them, or those saved up to a moment. */
export function deleteDraftsOf(tx: DbOrTx, attemptId: string, upTo?: string): void {
  const isMeant = upTo === undefined ? undefined : lte(drafts.savedAt, upTo);
  tx.delete(drafts)
    .where(and(eq(drafts.attemptId, attemptId), isMeant))
    .run();
}

/** @returns how many */
export function deleteDraftsBefore(tx: DbOrTx, before: string): number {
  return tx.delete(drafts).where(lt(drafts.savedAt, before)).run().changes;
}
