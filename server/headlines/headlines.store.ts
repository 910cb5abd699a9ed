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

type HeadlineOfOne = Pick<HeadlineRow, 'accountId' | 'subjectId' | 'words' | 'marks'>;

const ofAccounts = `
  select accountId, subjectId, words, marks from headlines
  where accountId in (select value from json_each(?)) order by addedAt, rowid`;

/** Of everybody asked about, in one reading. Thousands of headlines have few different marks: each is read into once. */
export function listHeadlinesOfAccounts(db: DbOrTx, accountIds: string[]): HeadlineOfOne[] {
  const rows = prepared<Omit<HeadlineOfOne, 'marks'> & { marks: string }>(db, ofAccounts).all(
    JSON.stringify(accountIds),
  );
  const known = new Map<string, HeadlineOfOne['marks']>();
  return rows.map((row) => {
    const marks = known.get(row.marks) ?? (JSON.parse(row.marks) as HeadlineOfOne['marks']);
    known.set(row.marks, marks);
    return { ...row, marks };
  });
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
