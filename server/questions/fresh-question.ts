import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { askAnew } from '../runs/ask-about-code.ts';
import { askSandbox } from './ask-sandbox.ts';
import { fileAsked, namesOfFiles } from './files-asked-about.ts';
import { getOwnQuestion } from './get-question.ts';
import type { QuestionSheet } from './questions.contract.ts';
import { insertQuestion, listQuestions, type QuestionRow } from './questions.store.ts';
import { viewSheet } from './view-sheet.ts';

/**
 * The same form of question with input that was not shown before. Asked twice for the same question, it is once.
 * @throws question-not-found, no-fresh-input, challenge-not-found, challenge-withheld, queue-full
 */
export async function freshQuestion(
  deps: Deps,
  actor: Candidate,
  { questionId }: { questionId: string },
): Promise<QuestionSheet> {
  const own = getOwnQuestion(deps, actor, questionId);
  const { question } = own;
  const { form, line, part, place, submissionId } = question;
  const file = fileAsked(question, namesOfFiles(deps, own));
  const round = question.round + 1;
  const codes = listQuestions(deps.db, [submissionId]).map(({ code }) => code);
  const one = await askSandbox(deps, own, (shown, options) =>
    askAnew(deps, shown, { form, file, line, part, round, codes }, options),
  );
  if (one === undefined) throw new AppError('no-fresh-input');
  const still = getOwnQuestion(deps, actor, questionId);
  inTransaction(deps.db, (tx) => {
    const isThere = (row: QuestionRow) => row.place === place && row.round === round;
    if (listQuestions(tx, [submissionId]).some(isThere)) return;
    const id = { questionId: deps.random.id(), submissionId };
    insertQuestion(tx, { ...id, place, round, ...one, answer: null, isRight: null });
    const at = deps.clock();
    writeAudit(tx, { actor, act: 'question.ask', objectKind: 'submission', objectId: submissionId, at });
  });
  return viewSheet(deps, still);
}
