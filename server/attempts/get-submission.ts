import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type AttemptRow, findAttempt } from './attempts.store.ts';
import { findSubmission, type SubmissionRow } from './submissions.store.ts';

export type OwnSubmission = { submission: SubmissionRow; attempt: AttemptRow };

/** The person's own hand-in with its attempt. @throws submission-not-found, also for somebody else's */
export function getOwnSubmission(
  deps: Pick<Deps, 'db'>,
  actor: Candidate,
  submissionId: string,
): OwnSubmission {
  const submission = findSubmission(deps.db, submissionId);
  const attempt = submission && findAttempt(deps.db, submission.attemptId);
  if (!submission || attempt?.accountId !== actor.accountId) throw new AppError('submission-not-found');
  return { submission, attempt };
}
