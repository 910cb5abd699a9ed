import { and, desc, eq, lt, max, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { mirrorAnswers, mirrorGoals } from '../db/tables/mirror.ts';

export type MirrorAnswerRow = typeof mirrorAnswers.$inferSelect;
export type MirrorGoalRow = typeof mirrorGoals.$inferSelect;

export function listAnswerRows(db: DbOrTx): MirrorAnswerRow[] {
  return db.select().from(mirrorAnswers).orderBy(desc(mirrorAnswers.halfYear)).all();
}

export function findAnswerRow(
  db: DbOrTx,
  { halfYear, question }: Pick<MirrorAnswerRow, 'halfYear' | 'question'>,
): MirrorAnswerRow | undefined {
  return db
    .select()
    .from(mirrorAnswers)
    .where(and(eq(mirrorAnswers.halfYear, halfYear), eq(mirrorAnswers.question, question)))
    .get();
}

export function putAnswerRow(tx: DbOrTx, row: MirrorAnswerRow): void {
  const { halfYear, question } = mirrorAnswers;
  tx.insert(mirrorAnswers)
    .values(row)
    .onConflictDoUpdate({ target: [halfYear, question], set: row })
    .run();
}

/** The newest quarter first, and in each as they were written. */
export function listGoalRows(db: DbOrTx): MirrorGoalRow[] {
  return db.select().from(mirrorGoals).orderBy(desc(mirrorGoals.quarter), mirrorGoals.place).all();
}

export function findGoalRow(db: DbOrTx, goalId: string): MirrorGoalRow | undefined {
  return db.select().from(mirrorGoals).where(eq(mirrorGoals.goalId, goalId)).get();
}

/** The place behind the last goal of a quarter. */
export function nextGoalPlace(db: DbOrTx, quarter: string): number {
  const found = db
    .select({ last: max(mirrorGoals.place) })
    .from(mirrorGoals)
    .where(eq(mirrorGoals.quarter, quarter))
    .get();
  return (found?.last ?? 0) + 1;
}

export function insertGoalRow(tx: DbOrTx, row: MirrorGoalRow): void {
  tx.insert(mirrorGoals).values(row).run();
}

export function changeGoalRow(
  tx: DbOrTx,
  goalId: string,
  change: Pick<MirrorGoalRow, 'words' | 'outcome'>,
): void {
  tx.update(mirrorGoals)
    .set({ ...change, revision: sql`${mirrorGoals.revision} + 1` })
    .where(eq(mirrorGoals.goalId, goalId))
    .run();
}

/** @returns how many there were */
export function deleteGoalRow(tx: DbOrTx, goalId: string): number {
  return tx.delete(mirrorGoals).where(eq(mirrorGoals.goalId, goalId)).run().changes;
}

/** @returns how many went */
export function deleteMirrorsBefore(
  tx: DbOrTx,
  { halfYear, quarter }: { halfYear: string; quarter: string },
): number {
  return (
    tx.delete(mirrorAnswers).where(lt(mirrorAnswers.halfYear, halfYear)).run().changes +
    tx.delete(mirrorGoals).where(lt(mirrorGoals.quarter, quarter)).run().changes
  );
}
