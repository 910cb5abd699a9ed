import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { attempts, submissions } from '../db/tables/attempts.ts';
import { reviewAnswers, reviews, reviewVersions } from '../db/tables/reviews.ts';

export type ReviewRow = typeof reviews.$inferSelect;
/** Without what is not released. */
export type ReviewTold = Omit<ReviewRow, 'draft'>;
export type ReviewVersionRow = typeof reviewVersions.$inferSelect;
export type ReviewAnswerRow = typeof reviewAnswers.$inferSelect;

export function insertReview(tx: DbOrTx, review: ReviewRow): void {
  tx.insert(reviews).values(review).run();
}

export function findReview(db: DbOrTx, reviewId: string): ReviewRow | undefined {
  return db.select().from(reviews).where(eq(reviews.reviewId, reviewId)).get();
}

export function updateReview(
  tx: DbOrTx,
  reviewId: string,
  change: Partial<Pick<ReviewRow, 'draft' | 'revision' | 'endedAt' | 'inReport'>>,
): void {
  tx.update(reviews).set(change).where(eq(reviews.reviewId, reviewId)).run();
}

type HandInToRead = Pick<typeof submissions.$inferSelect, 'language' | 'submissionId'> &
  Pick<typeof attempts.$inferSelect, 'slug' | 'title'>;
/** A review with what it is about, in one reading. */
type ReviewOfHandIn = { review: ReviewTold; name: string | null; handIn: HandInToRead };

const { draft: _, ...told } = getTableColumns(reviews);

function selectWithHandIn(db: DbOrTx) {
  const { submissionId, language } = submissions;
  return db
    .select({
      review: told,
      name: accounts.name,
      handIn: { submissionId, language, slug: attempts.slug, title: attempts.title },
    })
    .from(reviews)
    .innerJoin(submissions, eq(submissions.submissionId, reviews.submissionId))
    .innerJoin(attempts, eq(attempts.attemptId, submissions.attemptId))
    .innerJoin(accounts, eq(accounts.accountId, reviews.accountId));
}

/** Newest first. */
export function listReviewsOf(db: DbOrTx, accountId: string): ReviewOfHandIn[] {
  return selectWithHandIn(db)
    .where(eq(reviews.accountId, accountId))
    .orderBy(desc(reviews.askedAt), reviews.reviewId)
    .all();
}

/** What a reader was asked, and nobody took back, oldest first. Whether it may be read, the verb looks. */
export function listReviewsFor(db: DbOrTx, readerId: string): ReviewOfHandIn[] {
  return selectWithHandIn(db)
    .where(and(eq(reviews.readerId, readerId), isNull(reviews.endedAt)))
    .orderBy(asc(reviews.askedAt), reviews.reviewId)
    .all();
}

/** Of these hand-ins, the reviews of which a version may be in the report, with that version. */
export function listReviewsInReport(
  db: DbOrTx,
  submissionIds: string[],
): { review: ReviewTold; version: ReviewVersionRow }[] {
  return db
    .select({ review: told, version: reviewVersions })
    .from(reviews)
    .innerJoin(
      reviewVersions,
      and(eq(reviewVersions.reviewId, reviews.reviewId), eq(reviewVersions.version, reviews.inReport)),
    )
    .where(and(inArray(reviews.submissionId, submissionIds), isNotNull(reviews.inReport)))
    .orderBy(asc(reviews.askedAt), reviews.reviewId)
    .all();
}

export function insertVersion(tx: DbOrTx, version: ReviewVersionRow): void {
  tx.insert(reviewVersions).values(version).run();
}

/** Newest first. */
export function listVersions(db: DbOrTx, reviewIds: string[]): ReviewVersionRow[] {
  return db
    .select()
    .from(reviewVersions)
    .where(inArray(reviewVersions.reviewId, reviewIds))
    .orderBy(desc(reviewVersions.version))
    .all();
}

type Release = Pick<ReviewVersionRow, 'reviewId' | 'revision' | 'releasedAt'>;

/** When each was released, newest first, without what it says. */
export function listReleases(db: DbOrTx, reviewIds: string[]): Release[] {
  const { reviewId, revision, releasedAt, version } = reviewVersions;
  return db
    .select({ reviewId, revision, releasedAt })
    .from(reviewVersions)
    .where(inArray(reviewId, reviewIds))
    .orderBy(desc(version))
    .all();
}

export function listNoteAnswers(db: DbOrTx, reviewIds: string[]): ReviewAnswerRow[] {
  return db
    .select()
    .from(reviewAnswers)
    .where(inArray(reviewAnswers.reviewId, reviewIds))
    .orderBy(reviewAnswers.noteId)
    .all();
}

export function putNoteAnswer(tx: DbOrTx, answer: ReviewAnswerRow): void {
  const { text, isHidden, answeredAt } = answer;
  const target = [reviewAnswers.reviewId, reviewAnswers.noteId];
  tx.insert(reviewAnswers)
    .values(answer)
    .onConflictDoUpdate({ target, set: { text, isHidden, answeredAt } })
    .run();
}

export function deleteNoteAnswer(tx: DbOrTx, reviewId: string, noteId: string): void {
  tx.delete(reviewAnswers)
    .where(and(eq(reviewAnswers.reviewId, reviewId), eq(reviewAnswers.noteId, noteId)))
    .run();
}
