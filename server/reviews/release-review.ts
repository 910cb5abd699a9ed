import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { checkText } from './check-text.ts';
import { isEmptyText, whatIsSaid } from './empty-text.ts';
import { getReviewToRead } from './get-review.ts';
import { objectOf } from './object-of.ts';
import { viewForReader } from './read-review.ts';
import type { ReviewForReader } from './reviews.contract.ts';
import { insertVersion, listVersions } from './reviews.store.ts';
import { readRubric } from './rubric.ts';

const act = 'review.release-connected';
/** Of one review. Each is kept as it was, with its whole text. */
const mostVersions = 50;

/**
 * Lets the candidate read what is saved, and keeps it as it is. Released twice, it is released once.
 * @throws AppError `review-not-found`, `consent-missing`, `review-changed`, `review-text-refused`, `review-empty`,
 * `review-versions-full`
 */
export function releaseReview(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  { reviewId, revision }: { reviewId: string; revision: number },
): ReviewForReader {
  return inTransaction(deps.db, (tx) => {
    const review = getReviewToRead(tx, actor, act, reviewId);
    const text = whatIsSaid(review.draft);
    if (review.revision !== revision) throw new AppError('review-changed');
    if (isEmptyText(text)) throw new AppError('review-empty');
    const [newest] = listVersions(tx, [reviewId]);
    if (newest?.revision === revision) return viewForReader(deps, actor, review);
    const version = (newest?.version ?? 0) + 1;
    if (version > mostVersions) throw new AppError('review-versions-full', { most: mostVersions });
    // The words of the organisation may be others than when it was saved.
    checkText(deps, review, text);
    const at = deps.clock();
    insertVersion(tx, {
      reviewId,
      version,
      revision,
      rubricVersion: readRubric(tx).version,
      text,
      releasedAt: at.toISOString(),
    });
    writeAudit(tx, { actor, act, ...objectOf(review), about: review.accountId, at });
    return viewForReader(deps, actor, review);
  });
}
