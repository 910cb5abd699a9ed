import { and, count, eq, inArray, ne, or } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { reviewedWorks, reviews } from '../db/tables/reviews.ts';
import { works } from '../db/tables/works.ts';

export type ReviewedWorkRow = typeof reviewedWorks.$inferSelect;

export function insertReviewedWork(tx: DbOrTx, work: ReviewedWorkRow): void {
  tx.insert(reviewedWorks).values(work).run();
}

export function findReviewedWork(db: DbOrTx, reviewId: string): ReviewedWorkRow | undefined {
  return db.select().from(reviewedWorks).where(eq(reviewedWorks.reviewId, reviewId)).get();
}

/** Of one person, how many copies readers have or have had something to say of. */
export function countReviewedWorks(db: DbOrTx, accountId: string): number {
  return (
    db
      .select({ all: count() })
      .from(reviewedWorks)
      .innerJoin(reviews, eq(reviews.reviewId, reviewedWorks.reviewId))
      .where(eq(reviews.accountId, accountId))
      .get()?.all ?? 0
  );
}

export function deleteReviewedWork(tx: DbOrTx, reviewId: string): void {
  tx.delete(reviewedWorks).where(eq(reviewedWorks.reviewId, reviewId)).run();
}

export function listReviewedWorks(db: DbOrTx, reviewIds: string[]): ReviewedWorkRow[] {
  return db.select().from(reviewedWorks).where(inArray(reviewedWorks.reviewId, reviewIds)).all();
}

/** Of these reviews, those whose work says something else now than what is read. */
export function whichHaveChanged(db: DbOrTx, reviewIds: string[]): Set<string> {
  const isOther = or(
    ne(works.title, reviewedWorks.title),
    ne(works.language, reviewedWorks.language),
    ne(works.what, reviewedWorks.what),
    ne(works.myPart, reviewedWorks.myPart),
    ne(works.satisfied, reviewedWorks.satisfied),
    ne(works.files, reviewedWorks.files),
  );
  const rows = db
    .select({ reviewId: reviews.reviewId })
    .from(reviews)
    .innerJoin(reviewedWorks, eq(reviewedWorks.reviewId, reviews.reviewId))
    .innerJoin(works, eq(works.workId, reviews.workId))
    .where(and(inArray(reviews.reviewId, reviewIds), isOther))
    .all();
  return new Set(rows.map(({ reviewId }) => reviewId));
}
