import { and, asc, eq, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { headlines } from '../db/tables/headlines.ts';

export type HeadlineRow = typeof headlines.$inferSelect;

/** In the order in which they were added. */
export function listHeadlines(db: DbOrTx, accountId: string): HeadlineRow[] {
  return db
    .select()
    .from(headlines)
    .where(eq(headlines.accountId, accountId))
    .orderBy(asc(headlines.addedAt), sql`rowid`)
    .all();
}

/** Of everybody asked about, in one reading. */
export function listHeadlinesOfAccounts(db: DbOrTx, accountIds: string[]): HeadlineRow[] {
  const rows = prepared<Omit<HeadlineRow, 'marks'> & { marks: string }>(
    db,
    `select * from headlines where accountId in (select value from json_each(?)) order by addedAt, rowid`,
  ).all(JSON.stringify(accountIds));
  return rows.map((row) => ({ ...row, marks: JSON.parse(row.marks) as HeadlineRow['marks'] }));
}

export function insertHeadline(tx: DbOrTx, row: HeadlineRow): void {
  tx.insert(headlines).values(row).run();
}

/** @returns whether this account has such a headline */
export function updateMarks(
  tx: DbOrTx,
  { accountId, headlineId, marks }: Pick<HeadlineRow, 'accountId' | 'headlineId' | 'marks'>,
): boolean {
  const isTheirs = and(eq(headlines.accountId, accountId), eq(headlines.headlineId, headlineId));
  const { changes } = tx.update(headlines).set({ marks }).where(isTheirs).run();
  return changes > 0;
}

/** @returns whether this account had such a headline */
export function deleteHeadline(
  tx: DbOrTx,
  { accountId, headlineId }: Pick<HeadlineRow, 'accountId' | 'headlineId'>,
): boolean {
  const isTheirs = and(eq(headlines.accountId, accountId), eq(headlines.headlineId, headlineId));
  const { changes } = tx.delete(headlines).where(isTheirs).run();
  return changes > 0;
}

export function deleteHeadlinesOf(tx: DbOrTx, accountId: string): void {
  tx.delete(headlines).where(eq(headlines.accountId, accountId)).run();
}
