import type { Deps } from '../deps.ts';
import { listQuestions, listSheets, type QuestionRow, type SheetRow } from './questions.store.ts';

/** That questions on the code of these hand-ins were made, with own words and the choice about the report. */
export function exportQuestionSheets(deps: Pick<Deps, 'db'>, submissionIds: string[]): SheetRow[] {
  return listSheets(deps.db, submissionIds);
}

/** Every question on these hand-ins. Unanswered ones too: whoever has the code can run it. */
export function exportQuestions(deps: Pick<Deps, 'db'>, submissionIds: string[]): QuestionRow[] {
  return listQuestions(deps.db, submissionIds);
}
