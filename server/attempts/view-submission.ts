import type { Deps } from '../deps.ts';
import { readSubmissionRun } from '../runs/read-submission-run.ts';
import type { SubmissionForCandidate } from './attempts.contract.ts';
import type { AttemptRow } from './attempts.store.ts';
import type { SubmissionRow } from './submissions.store.ts';

export function viewSubmission(
  deps: Deps,
  { slug }: Pick<AttemptRow, 'slug'>,
  submission: SubmissionRow,
): SubmissionForCandidate {
  return { ...submission, slug, run: readSubmissionRun(deps, submission.submissionId) };
}
