import type { Deps } from '../deps.ts';
import { listWordsIn, type ReportWordsRow } from './report-words.store.ts';

/** What pedagogues wrote for this candidate's report. */
export function exportReportWords({ db }: Pick<Deps, 'db'>, accountId: string): ReportWordsRow[] {
  return listWordsIn(db, accountId);
}
