import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { emptyText } from './empty-text.ts';
import { getOwnReview } from './get-review.ts';
import { listOwnReviews } from './list-own-reviews.ts';
import { objectOf } from './object-of.ts';
import { deleteReviewedWork } from './reviewed-works.store.ts';
import type { ReviewsForCandidate } from './reviews.contract.ts';
import { listVersions, updateReview } from './reviews.store.ts';

/** Takes a question back: the reader reads no more. What was released stays. @throws AppError `review-not-found` */
export function endReview(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Candidate,
  { reviewId }: { reviewId: string },
): ReviewsForCandidate {
  return inTransaction(deps.db, (tx) => {
    const review = getOwnReview(tx, actor, reviewId);
    if (review.endedAt === null) {
      const at = deps.clock();
      // What was written and never released is nobody's to read any more.
      updateReview(tx, reviewId, { endedAt: at.toISOString(), draft: emptyText });
      // Nothing was written about the copy of an own work that anybody can read: there is nothing to keep it for.
      if (listVersions(tx, [reviewId]).length === 0) deleteReviewedWork(tx, reviewId);
      writeAudit(tx, { actor, act: 'review.end', ...objectOf(review), at });
    }
    return listOwnReviews(deps, actor);
  });
}
