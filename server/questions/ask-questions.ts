import type { Candidate } from '../access.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hasShown } from '../evidence/has-shown.ts';
import { askAboutCode } from '../runs/ask-about-code.ts';
import { askSandbox } from './ask-sandbox.ts';
import type { QuestionSheet } from './questions.contract.ts';
import { findSheet, insertQuestion, insertSheet } from './questions.store.ts';
import { viewSheet } from './view-sheet.ts';

/**
 * Makes the questions on one hand-in, once. For code that is too odd to ask about there is only the open one.
 * @throws submission-not-found, nothing-shown, challenge-not-found, challenge-withheld, queue-full
 */
export async function askQuestions(
  deps: Deps,
  actor: Candidate,
  { submissionId }: { submissionId: string },
): Promise<QuestionSheet> {
  const own = getOwnSubmission(deps, actor, submissionId);
  if (!hasShown(deps, submissionId)) throw new AppError('nothing-shown');
  if (findSheet(deps.db, submissionId)) return viewSheet(deps, own);
  const asked = await askSandbox(deps, own, (shown, options) => askAboutCode(deps, shown, options));
  const at = deps.clock();
  // It may have been erased, or asked about from another page, while the program ran.
  const still = getOwnSubmission(deps, actor, submissionId);
  inTransaction(deps.db, (tx) => {
    if (findSheet(tx, submissionId)) return;
    insertSheet(tx, { submissionId, ownWords: '', inReport: false });
    for (const [place, one] of asked.entries()) {
      const id = { questionId: deps.random.id(), submissionId };
      insertQuestion(tx, { ...id, place, round: 1, ...one, answer: null, isRight: null });
    }
    writeAudit(tx, { actor, act: 'question.ask', objectKind: 'submission', objectId: submissionId, at });
  });
  return viewSheet(deps, still);
}
