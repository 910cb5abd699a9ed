import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { waitForRun } from '../runs/active-runs.ts';
import { longestWait } from '../runs/waits.ts';
import type { SubmissionForCandidate } from './attempts.contract.ts';
import { getOwnSubmission } from './get-submission.ts';
import { viewSubmission } from './view-submission.ts';

/** One hand-in as it was. `waits`: for the end of its run. @throws submission-not-found, also for somebody else's */
export async function readSubmission(
  deps: Deps,
  actor: Candidate,
  { submissionId, waits }: { submissionId: string; waits: boolean },
  signal?: AbortSignal,
): Promise<SubmissionForCandidate> {
  const { submission, attempt } = getOwnSubmission(deps, actor, submissionId);
  const run = deps.activeRuns.findSubmission(submissionId);
  if (waits) await waitForRun(run, longestWait(run), signal);
  return viewSubmission(deps, attempt, submission);
}
