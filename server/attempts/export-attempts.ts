import type { Deps } from '../deps.ts';
import { type AttemptRow, listAttempts } from './attempts.store.ts';
import { type DraftRow, listDrafts } from './drafts.store.ts';
import { findSubmissions, listSubmissionIds, type SubmissionRow } from './submissions.store.ts';

/** Which work this account has: attempts, and the ids of the hand-ins. */
export function exportAttempts(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { attempts: AttemptRow[]; submissionIds: string[] } {
  const attempts = listAttempts(db, accountId);
  return { attempts, submissionIds: attempts.flatMap(({ attemptId }) => listSubmissionIds(db, attemptId)) };
}

/** The draft of an attempt, with the kept ones. */
export function exportDrafts({ db }: Pick<Deps, 'db'>, attemptId: string): DraftRow[] {
  return listDrafts(db, attemptId);
}

/** These hand-ins, with their code. */
export function exportSubmissions({ db }: Pick<Deps, 'db'>, submissionIds: string[]): SubmissionRow[] {
  return findSubmissions(db, submissionIds);
}
