import { eq } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { reportReadings } from '../db/tables/reports.ts';

export type ReportReadingRow = typeof reportReadings.$inferSelect;

export function putReading(tx: DbOrTx, row: ReportReadingRow): void {
  const { seen } = row;
  const target = [reportReadings.staffId, reportReadings.accountId];
  tx.insert(reportReadings).values(row).onConflictDoUpdate({ target, set: { seen } }).run();
}

export function listReadingsBy(db: DbOrTx, staffId: string): ReportReadingRow[] {
  return db.select().from(reportReadings).where(eq(reportReadings.staffId, staffId)).all();
}

export function listReadingsOf(db: DbOrTx, accountId: string): ReportReadingRow[] {
  return db.select().from(reportReadings).where(eq(reportReadings.accountId, accountId)).all();
}

export function deleteReadingsOf(tx: DbOrTx, accountId: string): void {
  tx.delete(reportReadings).where(eq(reportReadings.accountId, accountId)).run();
}
