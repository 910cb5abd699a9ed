/** A hand-in, step by step: stored for good, then run, then answered. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { waitForRun } from '../runs/active-runs.ts';
import { queueRun } from '../runs/queue-run.ts';
import { firstWaitMs } from '../runs/waits.ts';
import type { SubmissionForCandidate, Work } from './attempts.contract.ts';
import { updateAttempt } from './attempts.store.ts';
import { checkWork } from './check-work.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { runSubmission } from './run-submission.ts';
import { isSameWork } from './same-work.ts';
import { findSubmission, insertSubmission } from './submissions.store.ts';
import { viewSubmission } from './view-submission.ts';

export type CodeToSubmit = Work & { attemptId: string; submissionId: string };

/**
 * Hands in. The same id with the same work is the same hand-in, however often it is sent.
 * @throws attempt-not-found, challenge-not-found, challenge-withheld, submission-id-taken, and as checkWork
 */
export async function submitCode(
  deps: Deps,
  actor: Candidate,
  input: CodeToSubmit,
  signal?: AbortSignal,
): Promise<SubmissionForCandidate> {
  const { attemptId, submissionId, language, files, answers } = input;
  const attempt = getOwnAttempt(deps, actor, attemptId);
  const stored = findSubmission(deps.db, submissionId);
  if (stored && (stored.attemptId !== attemptId || !isSameWork(stored, input)))
    throw new AppError('submission-id-taken');
  if (stored) {
    await waitForRun(deps.activeRuns.findSubmission(submissionId), firstWaitMs, signal);
    return viewSubmission(deps, attempt, stored);
  }

  const challenge = getChallenge(deps, attempt.slug);
  checkWork(challenge, input);
  const at = deps.clock();
  const submission = {
    submissionId,
    attemptId,
    challengeVersion: challenge.manifest.version,
    language,
    files,
    answers,
    submittedAt: at.toISOString(),
  };
  inTransaction(deps.db, (tx) => {
    insertSubmission(tx, submission);
    queueRun(tx, submissionId);
    const { title } = challenge.manifest;
    updateAttempt(tx, attemptId, { lastWorkedAt: at.toISOString(), title });
    writeAudit(tx, {
      actor,
      act: 'submission.create',
      objectKind: 'submission',
      objectId: submissionId,
      at,
    });
  });

  await waitForRun(runSubmission(deps, attempt, challenge, submission), firstWaitMs, signal);
  return viewSubmission(deps, attempt, submission);
}
