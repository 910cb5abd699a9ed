import { getOwnSubmission } from '../attempts/get-submission.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { skillsShownBy } from '../evidence/has-shown.ts';
import { distinctNames } from './distinct-names.ts';
import { findReviewedWork, type ReviewedWorkRow } from './reviewed-works.store.ts';
import type { ReviewRow } from './reviews.store.ts';
import type { FileToRead } from './subjects.contract.ts';

/** The files that are read, and the skills of which a word can be said. An own work was not run, and shows none. */
export function textToRead(
  deps: Pick<Deps, 'db'>,
  { reviewId, accountId, submissionId }: Pick<ReviewRow, 'reviewId' | 'accountId' | 'submissionId'>,
): { files: FileToRead[]; skillIds: string[] } {
  if (submissionId === null)
    return { files: distinctNames(getReviewedWork(deps, reviewId).files), skillIds: [] };
  const { files } = getOwnSubmission(deps, { accountId }, submissionId).submission;
  return {
    files: Object.entries(files).map(([name, text]) => ({ name, text })),
    skillIds: skillsShownBy(deps.db, submissionId),
  };
}

/** @throws AppError `review-not-found`, also for a review of a hand-in */
export function getReviewedWork({ db }: Pick<Deps, 'db'>, reviewId: string): ReviewedWorkRow {
  const work = findReviewedWork(db, reviewId);
  if (!work) throw new AppError('review-not-found');
  return work;
}
