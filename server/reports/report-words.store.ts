import { and, asc, eq, lte } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { reportWords } from '../db/tables/reports.ts';

export type ReportWordsRow = typeof reportWords.$inferSelect;

export function listWordsIn(db: DbOrTx, accountId: string): ReportWordsRow[] {
  const { accountId: of, staffId } = reportWords;
  return db.select().from(reportWords).where(eq(of, accountId)).orderBy(asc(staffId)).all();
}

export function putWords(tx: DbOrTx, row: ReportWordsRow): void {
  const { text, writtenAt, inReport } = row;
  tx.insert(reportWords)
    .values(row)
    .onConflictDoUpdate({
      target: [reportWords.accountId, reportWords.staffId],
      set: { text, writtenAt, inReport },
    })
    .run();
}

/** @returns whether there were any */
export function updateChoice(
  tx: DbOrTx,
  { accountId, staffId, inReport }: { accountId: string; staffId: string; inReport: boolean },
): boolean {
  const isTheirs = and(eq(reportWords.accountId, accountId), eq(reportWords.staffId, staffId));
  const { changes } = tx.update(reportWords).set({ inReport }).where(isTheirs).run();
  return changes > 0;
}

export function deleteWords(
  tx: DbOrTx,
  { accountId, staffId }: { accountId: string; staffId: string },
): void {
  tx.delete(reportWords)
    .where(and(eq(reportWords.accountId, accountId), eq(reportWords.staffId, staffId)))
    .run();
}

export function deleteWordsUpTo(tx: DbOrTx, accountId: string, upTo: string): void {
  tx.delete(reportWords)
    .where(and(eq(reportWords.accountId, accountId), lte(reportWords.writtenAt, upTo)))
    .run();
}

export function deleteAllWordsUpTo(tx: DbOrTx, upTo: string): void {
  tx.delete(reportWords).where(lte(reportWords.writtenAt, upTo)).run();
}
