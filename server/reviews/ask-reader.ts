import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { emptyText } from './empty-text.ts';
import { listReadersToAsk } from './list-own-reviews.ts';
import { objectOf } from './object-of.ts';
import { countReviewedWorks } from './reviewed-works.store.ts';
import { insertReview, listReviewsOf, type ReviewRow } from './reviews.store.ts';

/** Of one person, also those that were taken back: what was released stays with it. */
const mostReviews = 200;
/** Of own works, those under way or released: each keeps the work as it was. */
const mostOfWorks = 50;

/**
 * Puts what is to be read in a reader's queue, in the caller's transaction.
 * @throws AppError `audience-not-found`, `review-asked`, `reviews-full`, `work-reviews-full`
 */
export function askReader(
  deps: Pick<Deps, 'clock' | 'random'>,
  tx: DbOrTx,
  actor: Candidate,
  { readerId, ...of }: Pick<ReviewRow, 'readerId' | 'submissionId' | 'workId'>,
): { reviewId: string } {
  const { accountId } = actor;
  if (!listReadersToAsk(tx, accountId).some(({ staffId }) => staffId === readerId))
    throw new AppError('audience-not-found');
  const before = listReviewsOf(tx, accountId).map(({ review }) => review);
  const isAsked = before.some(
    (one) =>
      one.submissionId === of.submissionId &&
      one.workId === of.workId &&
      one.readerId === readerId &&
      one.endedAt === null,
  );
  if (isAsked) throw new AppError('review-asked');
  if (before.length >= mostReviews) throw new AppError('reviews-full', { most: mostReviews });
  if (of.workId !== null && countReviewedWorks(tx, accountId) >= mostOfWorks)
    throw new AppError('work-reviews-full', { most: mostOfWorks });
  const at = deps.clock();
  const reviewId = deps.random.id();
  insertReview(tx, {
    ...{ reviewId, accountId, readerId, ...of, askedAt: at.toISOString(), endedAt: null },
    ...{ revision: 0, draft: emptyText, inReport: null },
  });
  writeAudit(tx, { actor, act: 'review.ask', ...objectOf(of), at });
  return { reviewId };
}
