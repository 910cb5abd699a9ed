import type { Candidate } from '../access.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { QuestionSheet } from './questions.contract.ts';
import { findSheet, updateSheet } from './questions.store.ts';
import { viewSheet } from './view-sheet.ts';

/** Own words about the code, and the choice whether answers and words may be in the report. @throws submission-not-found, question-not-found */
export function writeSheet(
  deps: Deps,
  actor: Candidate,
  { submissionId, ownWords, inReport }: { submissionId: string; ownWords: string; inReport: boolean },
): QuestionSheet {
  const own = getOwnSubmission(deps, actor, submissionId);
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    if (!findSheet(tx, submissionId)) throw new AppError('question-not-found');
    updateSheet(tx, { submissionId, ownWords, inReport });
    writeAudit(tx, { actor, act: 'question.write', objectKind: 'submission', objectId: submissionId, at });
  });
  return viewSheet(deps, own);
}
