import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { listCutRuns } from '../runs/read-submission-run.ts';
import { voidRun } from '../runs/void-run.ts';
import { findAttempt } from './attempts.store.ts';
import { runSubmission } from './run-submission.ts';
import { findSubmission } from './submissions.store.ts';

/**
 * Called once at start: takes up every run that a stop or a crash of the server cut.
 * Resolves when all have ended; nobody needs to wait for that.
 * @returns how many there were.
 */
export async function finishCutRuns(deps: Deps): Promise<number> {
  const cut = listCutRuns(deps).filter((submissionId) => !deps.activeRuns.findSubmission(submissionId));
  const endings = cut.map((submissionId) => {
    const submission = findSubmission(deps.db, submissionId);
    const attempt = submission && findAttempt(deps.db, submission.attemptId);
    if (!submission || !attempt) throw new Error(`run without a hand-in: ${submissionId}`);
    const challenge = deps.challenges.find(attempt.slug);
    if (challenge) return runSubmission(deps, attempt, challenge, submission).finished;
    inTransaction(deps.db, (tx) => voidRun(tx, submissionId, deps.clock()));
    return undefined;
  });
  if (cut.length > 0) deps.log.info({ runs: cut.length }, 'finishing runs that were cut');
  await Promise.all(endings);
  return cut.length;
}
