import { listChanged } from '../attempts/list-changes.ts';
import type { Deps } from '../deps.ts';
import { answeredForms } from '../evidence/evidence-rules.ts';
import type { AnsweredForm } from './questions.contract.ts';
import { listQuestions, listSheets } from './questions.store.ts';

export type AnswersForReport = { forms: AnsweredForm[]; ownWords: string };

/** By submission id, what the person lets be in the report. */
export function listAnswersForReport(
  deps: Pick<Deps, 'db' | 'challenges'>,
  submissionIds: string[],
): Map<string, AnswersForReport> {
  const rows = Map.groupBy(listQuestions(deps.db, submissionIds), ({ submissionId }) => submissionId);
  const changed = listChanged(deps, submissionIds);
  return new Map(
    listSheets(deps.db, submissionIds).map(({ submissionId, inReport, ownWords }) => [
      submissionId,
      {
        forms: [
          ...answeredForms(inReport, rows.get(submissionId) ?? []),
          ...(inReport && changed.has(submissionId) ? (['change'] as const) : []),
        ],
        ownWords: inReport ? ownWords : '',
      },
    ]),
  );
}
