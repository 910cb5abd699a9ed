import type { Deps } from '../deps.ts';
import { type AttemptRow, listAttempts } from './attempts.store.ts';
import { type DraftRow, listDrafts } from './drafts.store.ts';
import { listSubmissions, type SubmissionRow } from './submissions.store.ts';

/** Everything stored about the work of this account: attempts, drafts with the kept ones, hand-ins. */
export function exportAttempts(
  deps: Pick<Deps, 'db'>,
  accountId: string,
): { attempts: AttemptRow[]; drafts: DraftRow[]; submissions: SubmissionRow[] } {
  const attempts = listAttempts(deps.db, accountId);
  return {
    attempts,
    drafts: attempts.flatMap(({ attemptId }) => listDrafts(deps.db, attemptId)),
    submissions: attempts.flatMap(({ attemptId }) => listSubmissions(deps.db, attemptId)),
  };
}
