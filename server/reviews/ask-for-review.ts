import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { emptyText } from './empty-text.ts';
import { listHandInsToRead } from './hand-ins-to-read.ts';
import { listOwnReviews, listReadersToAsk } from './list-own-reviews.ts';
import type { ReviewsForCandidate } from './reviews.contract.ts';
import { insertReview, listReviewsOf } from './reviews.store.ts';

/** Of one person, also those that were taken back: what was released stays with it. */
const mostReviews = 200;

/**
 * Asks one reader to read one hand-in. Another reader can be asked about the same one: each reads and writes alone.
 * @throws AppError `submission-not-found`, also for somebody else's and for one that shows nothing; `audience-not-found`,
 * `review-asked`, `reviews-full`
 */
export function askForReview(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>,
  actor: Candidate,
  { submissionId, staffId: readerId }: { submissionId: string; staffId: string },
): ReviewsForCandidate {
  const { accountId } = actor;
  return inTransaction(deps.db, (tx) => {
    if (!listHandInsToRead(deps, accountId).some((one) => one.submissionId === submissionId))
      throw new AppError('submission-not-found');
    if (!listReadersToAsk(tx, accountId).some(({ staffId }) => staffId === readerId))
      throw new AppError('audience-not-found');
    const before = listReviewsOf(tx, accountId);
    const isAsked = before.some(
      ({ review }) =>
        review.submissionId === submissionId && review.readerId === readerId && review.endedAt === null,
    );
    if (isAsked) throw new AppError('review-asked');
    if (before.length >= mostReviews) throw new AppError('reviews-full', { most: mostReviews });
    const at = deps.clock();
    const reviewId = deps.random.id();
    insertReview(tx, {
      ...{ reviewId, accountId, readerId, submissionId, askedAt: at.toISOString(), endedAt: null },
      ...{ revision: 0, draft: emptyText, inReport: null },
    });
    writeAudit(tx, { actor, act: 'review.ask', objectKind: 'submission', objectId: submissionId, at });
    return listOwnReviews(deps, actor);
  });
}
