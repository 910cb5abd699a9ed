import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { reviews, reviewVersions } from '../db/tables/reviews.ts';
import { works } from '../db/tables/works.ts';

export type WorkRow = typeof works.$inferSelect;
type Whose = Pick<WorkRow, 'accountId' | 'workId'>;

const fileNames = sql<string>`(select json_group_array(value->>'name') from json_each(${works.files}))`;

/** What a list says of each, newest first. What is in the files stays where it is. */
export function listWorksByName(db: DbOrTx, accountId: string) {
  const { workId, title, language, isShown, inReport, changedAt } = works;
  return db
    .select({ workId, title, language, isShown, inReport, changedAt, fileNames })
    .from(works)
    .where(eq(works.accountId, accountId))
    .orderBy(desc(works.madeAt), sql`rowid desc`)
    .all()
    .map((row) => ({ ...row, fileNames: JSON.parse(row.fileNames) as string[] }));
}

/** What is told of each, newest first, with the names of its files: what is in them may be much, and stays where it is. */
export function listWorksSaid(db: DbOrTx, accountId: string) {
  const { workId, title, language, what, myPart, satisfied, inReport } = works;
  return db
    .select({ workId, title, language, what, myPart, satisfied, inReport, fileNames })
    .from(works)
    .where(eq(works.accountId, accountId))
    .orderBy(desc(works.madeAt), sql`rowid desc`)
    .all()
    .map((row) => ({ ...row, fileNames: JSON.parse(row.fileNames) as string[] }));
}

export function countWorks(db: DbOrTx, accountId: string): number {
  const of = eq(works.accountId, accountId);
  return db.select({ all: count() }).from(works).where(of).get()?.all ?? 0;
}

/** Of one work, the readings that are released or under way. */
export function countReadings(db: DbOrTx, { accountId, workId }: Whose): number {
  const released = db.select({ reviewId: reviewVersions.reviewId }).from(reviewVersions);
  const isThere = or(isNull(reviews.endedAt), inArray(reviews.reviewId, released));
  const of = and(eq(reviews.accountId, accountId), eq(reviews.workId, workId), isThere);
  return db.select({ all: count() }).from(reviews).where(of).get()?.all ?? 0;
}

/** Newest first. */
export function listWorks(db: DbOrTx, accountId: string): WorkRow[] {
  return db
    .select()
    .from(works)
    .where(eq(works.accountId, accountId))
    .orderBy(desc(works.madeAt), sql`rowid desc`)
    .all();
}

export function findWork(db: DbOrTx, whose: Whose): WorkRow | undefined {
  return db.select().from(works).where(isTheirs(whose)).get();
}

export function insertWork(tx: DbOrTx, row: WorkRow): void {
  tx.insert(works).values(row).run();
}

/** @returns whether this account has such a work */
export function updateWork(
  tx: DbOrTx,
  whose: Whose,
  to: Omit<WorkRow, keyof Whose | 'madeAt' | 'revision'>,
): boolean {
  const next = { ...to, revision: sql`${works.revision} + 1` };
  const { changes } = tx.update(works).set(next).where(isTheirs(whose)).run();
  return changes > 0;
}

/** @returns whether this account had such a work */
export function deleteWork(tx: DbOrTx, whose: Whose): boolean {
  const { changes } = tx.delete(works).where(isTheirs(whose)).run();
  return changes > 0;
}

export function deleteWorksUpTo(tx: DbOrTx, accountId: string, upTo: string): void {
  tx.delete(works)
    .where(and(eq(works.accountId, accountId), lte(works.madeAt, upTo)))
    .run();
}

/** Of everybody, those that were changed last before a moment, and not asked about or read since. @returns how many */
export function deleteWorksUnchangedSince(tx: DbOrTx, upTo: string): number {
  const readSince = tx
    .select({ workId: reviews.workId })
    .from(reviews)
    .leftJoin(reviewVersions, eq(reviewVersions.reviewId, reviews.reviewId))
    .where(
      and(isNotNull(reviews.workId), or(gt(reviews.askedAt, upTo), gt(reviewVersions.releasedAt, upTo))),
    );
  const isOld = and(lte(works.changedAt, upTo), notInArray(works.workId, readSince));
  return tx.delete(works).where(isOld).run().changes;
}

function isTheirs({ accountId, workId }: Whose) {
  return and(eq(works.accountId, accountId), eq(works.workId, workId));
}
