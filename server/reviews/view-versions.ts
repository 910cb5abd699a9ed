import type { DbOrTx } from '../db/open.ts';
import { ownRubric } from './own-rubric.ts';
import type { ReviewVersion } from './review-text.contract.ts';
import { listVersions } from './reviews.store.ts';
import { allRubrics } from './rubric.ts';

/** What was released of these reviews, newest first, each with the words it was written with. */
export function viewVersions(db: DbOrTx, reviewIds: string[]): Map<string, ReviewVersion[]> {
  const rubrics = allRubrics(db);
  const byReview = Map.groupBy(listVersions(db, reviewIds), ({ reviewId }) => reviewId);
  return new Map(
    [...byReview].map(([reviewId, rows]) => [
      reviewId,
      rows.map(({ version, releasedAt, rubricVersion, text }) => ({
        version,
        releasedOn: releasedAt.slice(0, 10),
        rubric: rubrics.get(rubricVersion) ?? ownRubric,
        text,
      })),
    ]),
  );
}
