import type { DbOrTx } from '../db/open.ts';
import { findSubmissions, type SubmissionRow } from './submissions.store.ts';

type SubmittedWork = Pick<SubmissionRow, 'submissionId' | 'challengeVersion' | 'files' | 'answers'>;

/** Hand-ins exactly as they were, without when. In no order. */
export function listSubmittedWork(db: DbOrTx, submissionIds: string[]): SubmittedWork[] {
  return findSubmissions(db, submissionIds).map(({ submissionId, challengeVersion, files, answers }) => ({
    submissionId,
    challengeVersion,
    files,
    answers,
  }));
}
