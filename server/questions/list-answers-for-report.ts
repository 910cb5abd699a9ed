import type { Deps } from '../deps.ts';
import { answeredForms } from '../evidence/evidence-rules.ts';
import type { QuestionForm } from './questions.contract.ts';
import { listQuestions, listSheets } from './questions.store.ts';

export type AnswersForReport = { forms: QuestionForm[]; ownWords: string };

/** By submission id, what the person lets be in the report. */
export function listAnswersForReport(
  deps: Pick<Deps, 'db'>,
  submissionIds: string[],
): Map<string, AnswersForReport> {
  const rows = Map.groupBy(listQuestions(deps.db, submissionIds), ({ submissionId }) => submissionId);
  return new Map(
    listSheets(deps.db, submissionIds).map(({ submissionId, inReport, ownWords }) => [
      submissionId,
      {
        forms: answeredForms(inReport, rows.get(submissionId) ?? []),
        ownWords: inReport ? ownWords : '',
      },
    ]),
  );
}
