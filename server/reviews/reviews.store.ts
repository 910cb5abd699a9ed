import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { attempts, submissions } from '../db/tables/attempts.ts';
import { reviewAnswers, reviewedWorks, reviews, reviewVersions } from '../db/tables/reviews.ts';
import { works } from '../db/tables/works.ts';

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

/** A review with what is read, in one reading: a hand-in of an attempt, or an own work as it was, without its files. */
type ReviewOfOne = {
  review: ReviewTold;
  name: string | null;
  submission: Pick<typeof submissions.$inferSelect, 'language' | 'submissionId'> | null;
  attempt: Pick<typeof attempts.$inferSelect, 'slug' | 'title'> | null;
  work: Pick<typeof reviewedWorks.$inferSelect, 'title' | 'language'> | null;
};

const { draft: _, ...told } = getTableColumns(reviews);

function selectWithSubject(db: DbOrTx) {
  return db
    .select({
      review: told,
      name: accounts.name,
      submission: { submissionId: submissions.submissionId, language: submissions.language },
      attempt: { slug: attempts.slug, title: attempts.title },
      copy: { title: reviewedWorks.title, language: reviewedWorks.language },
      workNow: { title: works.title, language: works.language },
    })
    .from(reviews)
    .innerJoin(accounts, eq(accounts.accountId, reviews.accountId))
    .leftJoin(submissions, eq(submissions.submissionId, reviews.submissionId))
    .leftJoin(attempts, eq(attempts.attemptId, submissions.attemptId))
    .leftJoin(reviewedWorks, eq(reviewedWorks.reviewId, reviews.reviewId))
    .leftJoin(works, eq(works.workId, reviews.workId));
}

type Selected = ReturnType<ReturnType<typeof selectWithSubject>['all']>[number];

/** Where the copy is gone with its question, the work has the name that it has now. */
function nameWork({ copy, workNow, ...row }: Selected): ReviewOfOne {
  return { ...row, work: copy ?? workNow };
}

/** Newest first. */
export function listReviewsOf(db: DbOrTx, accountId: string): ReviewOfOne[] {
  return selectWithSubject(db)
    .where(eq(reviews.accountId, accountId))
    .orderBy(desc(reviews.askedAt), reviews.reviewId)
    .all()
    .map(nameWork);
}

/** What a reader was asked, and nobody took back, oldest first. Whether it may be read, the verb looks. */
export function listReviewsFor(db: DbOrTx, readerId: string): ReviewOfOne[] {
  return selectWithSubject(db)
    .where(and(eq(reviews.readerId, readerId), isNull(reviews.endedAt)))
    .orderBy(asc(reviews.askedAt), reviews.reviewId)
    .all()
    .map(nameWork);
}

export type ReviewLetIn = { review: ReviewTold; version: ReviewVersionRow };

/** Of these hand-ins, the reviews of which a version may be in the report, with that version. */
export function listReviewsInReport(db: DbOrTx, submissionIds: string[]): ReviewLetIn[] {
  return listLetIn(db, inArray(reviews.submissionId, submissionIds));
}

/** The same of somebody's own works. */
export function listWorkReviewsInReport(db: DbOrTx, accountId: string): ReviewLetIn[] {
  return listLetIn(db, and(eq(reviews.accountId, accountId), isNotNull(reviews.workId)));
}

function listLetIn(db: DbOrTx, which: SQL | undefined): ReviewLetIn[] {
  return db
    .select({ review: told, version: reviewVersions })
    .from(reviews)
    .innerJoin(
      reviewVersions,
      and(eq(reviewVersions.reviewId, reviews.reviewId), eq(reviewVersions.version, reviews.inReport)),
    )
    .where(and(which, isNotNull(reviews.inReport)))
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
