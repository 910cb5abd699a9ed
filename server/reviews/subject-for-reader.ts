import { getOwnSubmission } from '../attempts/get-submission.ts';
import type { Deps } from '../deps.ts';
import { readRuns } from '../runs/read-submission-run.ts';
import { describeHandIn, describeWork } from './describe-subject.ts';
import type { ReviewRow } from './reviews.store.ts';
import type { SubjectForReader } from './subjects.contract.ts';
import { getReviewedWork } from './text-to-read.ts';

/** What is read, without its files: of a hand-in what the program did, of an own work what its person tells. */
export function subjectForReader(
  deps: Pick<Deps, 'db' | 'challenges'>,
  { reviewId, accountId, submissionId }: Pick<ReviewRow, 'reviewId' | 'accountId' | 'submissionId'>,
): SubjectForReader {
  if (submissionId === null) {
    const work = getReviewedWork(deps, reviewId);
    const { what, myPart, satisfied } = work;
    return { ...describeWork(work), what, myPart, satisfied };
  }
  const { submission, attempt } = getOwnSubmission(deps, { accountId }, submissionId);
  const groups = readRuns(deps.db, [submissionId]).get(submissionId)?.result?.groups ?? [];
  return {
    ...describeHandIn(deps.challenges, { submission, attempt }),
    challengeVersion: submission.challengeVersion,
    answers: submission.answers,
    claims: groups.map(({ sentence, state }) => ({ sentence, holds: state === 'holds' })),
  };
}
