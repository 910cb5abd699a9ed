import { asc, eq, inArray } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { questionSheets, questions } from '../db/tables/questions.ts';

export type SheetRow = typeof questionSheets.$inferSelect;
export type QuestionRow = typeof questions.$inferSelect;

export function findSheet(db: DbOrTx, submissionId: string): SheetRow | undefined {
  return db.select().from(questionSheets).where(eq(questionSheets.submissionId, submissionId)).get();
}

export function listSheets(db: DbOrTx, submissionIds: string[]): SheetRow[] {
  return db.select().from(questionSheets).where(inArray(questionSheets.submissionId, submissionIds)).all();
}

export function insertSheet(tx: DbOrTx, row: SheetRow): void {
  tx.insert(questionSheets).values(row).run();
}

export function updateSheet(tx: DbOrTx, { submissionId, ...change }: SheetRow): void {
  tx.update(questionSheets).set(change).where(eq(questionSheets.submissionId, submissionId)).run();
}

export function insertQuestion(tx: DbOrTx, row: QuestionRow): void {
  tx.insert(questions).values(row).run();
}

export function findQuestion(db: DbOrTx, questionId: string): QuestionRow | undefined {
  return db.select().from(questions).where(eq(questions.questionId, questionId)).get();
}

/** In the order of their places, and in each as they were asked. */
export function listQuestions(db: DbOrTx, submissionIds: string[]): QuestionRow[] {
  return db
    .select()
    .from(questions)
    .where(inArray(questions.submissionId, submissionIds))
    .orderBy(asc(questions.place), asc(questions.round))
    .all();
}

export function updateAnswer(
  tx: DbOrTx,
  { questionId, ...change }: Pick<QuestionRow, 'questionId' | 'answer' | 'isRight'>,
): void {
  tx.update(questions).set(change).where(eq(questions.questionId, questionId)).run();
}
