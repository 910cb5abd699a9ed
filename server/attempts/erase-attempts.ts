import type { DbOrTx } from '../db/open.ts';
import { eraseEvidence } from '../evidence/erase-evidence.ts';
import { eraseRuns } from '../runs/erase-runs.ts';
import { deleteAttempt, listAttempts } from './attempts.store.ts';
import { deleteDraftsOf } from './drafts.store.ts';
import { deleteSubmissionsOf, listSubmissionIds } from './submissions.store.ts';

/** Every draft of this account saved up to a moment, with the kept ones. Hand-ins stay. */
export function eraseDrafts(tx: DbOrTx, accountId: string, upTo: string): void {
  for (const { attemptId } of listAttempts(tx, accountId)) deleteDraftsOf(tx, attemptId, upTo);
}

/**
 * Every attempt of this account begun up to a moment, with all that hangs on it: drafts, hand-ins, what they did and
 * what they show.
 */
export function eraseAttempts(tx: DbOrTx, accountId: string, upTo: string): void {
  for (const { attemptId, startedAt } of listAttempts(tx, accountId))
    if (startedAt <= upTo) eraseAttempt(tx, attemptId);
}

/** One attempt with all that hangs on it. */
export function eraseAttempt(tx: DbOrTx, attemptId: string): void {
  const submissionIds = listSubmissionIds(tx, attemptId);
  eraseEvidence(tx, submissionIds);
  eraseRuns(tx, submissionIds);
  deleteSubmissionsOf(tx, attemptId);
  deleteDraftsOf(tx, attemptId);
  deleteAttempt(tx, attemptId);
}
