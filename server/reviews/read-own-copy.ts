import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { distinctNames } from './distinct-names.ts';
import { getOwnReview } from './get-review.ts';
import type { ReviewedWork } from './subjects.contract.ts';
import { getReviewedWork } from './text-to-read.ts';

/** The own work as its reader has it. @throws AppError `review-not-found`, also for a review of a hand-in */
export function readOwnCopy(deps: Pick<Deps, 'db'>, actor: Candidate, reviewId: string): ReviewedWork {
  getOwnReview(deps.db, actor, reviewId);
  const { reviewId: _, files, ...work } = getReviewedWork(deps, reviewId);
  return { ...work, files: distinctNames(files) };
}
