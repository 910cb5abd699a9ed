import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { getOwnReview } from './get-review.ts';
import { subjectForReader } from './subject-for-reader.ts';
import type { ReadByReader } from './subjects.contract.ts';
import { textToRead } from './text-to-read.ts';

/** What the candidate asked to have read, as its reader has it. @throws AppError `review-not-found` */
export function readAsReader(
  deps: Pick<Deps, 'db' | 'challenges'>,
  actor: Candidate,
  reviewId: string,
): ReadByReader {
  const review = getOwnReview(deps.db, actor, reviewId);
  return { subject: subjectForReader(deps, review), files: textToRead(deps, review).files };
}
