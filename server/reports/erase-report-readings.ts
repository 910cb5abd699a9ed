import type { DbOrTx } from '../db/open.ts';
import { deleteReadingsOf } from './report-readings.store.ts';

/** What pedagogues have read of this candidate's report: of no use when what it rests on is gone. */
export function eraseReportReadings(tx: DbOrTx, accountId: string): void {
  deleteReadingsOf(tx, accountId);
}
