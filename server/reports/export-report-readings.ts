import type { Deps } from '../deps.ts';
import { listReadingsOf, type ReportReadingRow } from './report-readings.store.ts';

/** Who has read this candidate's report, and what stood in it then. */
export function exportReportReadings({ db }: Pick<Deps, 'db'>, accountId: string): ReportReadingRow[] {
  return listReadingsOf(db, accountId);
}
