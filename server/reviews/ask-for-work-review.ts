import type { Candidate } from '../access.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { getWork } from '../works/read-own-works.ts';
import { askReader } from './ask-reader.ts';
import { listOwnReviews } from './list-own-reviews.ts';
import { insertReviewedWork } from './reviewed-works.store.ts';
import type { ReviewsForCandidate } from './reviews.contract.ts';

/**
 * Asks one reader to read one own work, as it is now: what is changed in it afterwards, that reader does not see.
 * @throws AppError `work-not-found`, also for somebody else's; `audience-not-found`, `review-asked`, `reviews-full`,
 * `work-reviews-full`
 */
export function askForWorkReview(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>,
  actor: Candidate,
  { workId, staffId: readerId }: { workId: string; staffId: string },
): ReviewsForCandidate {
  return inTransaction(deps.db, (tx) => {
    const { title, language, what, myPart, satisfied, files } = getWork(deps, actor, workId);
    const { reviewId } = askReader(deps, tx, actor, { readerId, submissionId: null, workId });
    insertReviewedWork(tx, { reviewId, title, language, what, myPart, satisfied, files });
    return listOwnReviews(deps, actor);
  });
}
