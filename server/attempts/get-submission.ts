import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type AttemptRow, findAttempt } from './attempts.store.ts';
import { findSubmission, type SubmissionRow } from './submissions.store.ts';

export type OwnSubmission = { submission: SubmissionRow; attempt: AttemptRow };

/** A hand-in of this account with its attempt. @throws submission-not-found, also for somebody else's */
export function getOwnSubmission(
  deps: Pick<Deps, 'db'>,
  { accountId }: { accountId: string },
  submissionId: string,
): OwnSubmission {
  const submission = findSubmission(deps.db, submissionId);
  const attempt = submission && findAttempt(deps.db, submission.attemptId);
  if (!submission || attempt?.accountId !== accountId) throw new AppError('submission-not-found');
  return { submission, attempt };
}
