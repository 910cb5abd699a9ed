import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { isAnswer } from '../runs/is-answer.ts';
import { getOwnQuestion } from './get-question.ts';
import type { QuestionSheet } from './questions.contract.ts';
import { findQuestion, updateAnswer } from './questions.store.ts';
import { viewSheet } from './view-sheet.ts';

/**
 * Holds an answer against what the program gave. To answer again is to be asked anew, with fresh input.
 * @throws question-not-found, question-answered, answer-not-readable
 */
export function answerQuestion(
  deps: Deps,
  actor: Candidate,
  { questionId, answer }: { questionId: string; answer: string },
): QuestionSheet {
  const own = getOwnQuestion(deps, actor, questionId);
  const { question, submission } = own;
  const isRight = isAnswer(answer, question.expected, submission.language);
  if (isRight === undefined) throw new AppError('answer-not-readable');
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const now = findQuestion(tx, questionId);
    if (now?.answer !== null) throw new AppError(now ? 'question-answered' : 'question-not-found');
    updateAnswer(tx, { questionId, answer, isRight });
    const { submissionId } = question;
    writeAudit(tx, { actor, act: 'question.answer', objectKind: 'submission', objectId: submissionId, at });
  });
  return viewSheet(deps, own);
}
