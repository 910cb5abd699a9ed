import type { Candidate } from '../access.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { askReader } from './ask-reader.ts';
import { listHandInsToRead } from './hand-ins-to-read.ts';
import { listOwnReviews } from './list-own-reviews.ts';
import type { ReviewsForCandidate } from './reviews.contract.ts';

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
  return inTransaction(deps.db, (tx) => {
    if (!listHandInsToRead(deps, actor.accountId).some((one) => one.submissionId === submissionId))
      throw new AppError('submission-not-found');
    askReader(deps, tx, actor, { readerId, submissionId, workId: null });
    return listOwnReviews(deps, actor);
  });
}
