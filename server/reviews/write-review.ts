import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { checkText } from './check-text.ts';
import { getReviewToRead } from './get-review.ts';
import { objectOf } from './object-of.ts';
import type { ReviewText } from './review-text.contract.ts';
import { updateReview } from './reviews.store.ts';

const act = 'review.write-connected';

/**
 * Keeps what is written, for its writer alone. A save that grew from an older one than there is, as from another window,
 * replaces nothing; the same one sent twice is kept once.
 * @throws AppError `review-not-found`, `consent-missing`, `review-changed`, `review-text-refused`
 */
export function writeReview(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { reviewId, revision, text }: { reviewId: string; revision: number; text: ReviewText },
): { revision: number } {
  return inTransaction(deps.db, (tx) => {
    const review = getReviewToRead(tx, actor, act, reviewId);
    const isSame = JSON.stringify(review.draft) === JSON.stringify(text);
    // The answer to the first sending never came.
    if (isSame && review.revision === revision + 1) return { revision: review.revision };
    if (review.revision !== revision) throw new AppError('review-changed');
    if (isSame) return { revision };
    checkText(deps, review, text);
    updateReview(tx, reviewId, { draft: text, revision: revision + 1 });
    const entry = { actor, act, ...objectOf(review), about: review.accountId, onceADay: true };
    writeAudit(tx, { ...entry, at: deps.clock() });
    return { revision: revision + 1 };
  });
}
