import type { DbOrTx } from '../db/open.ts';
import { deleteAllWordsUpTo, deleteWordsUpTo } from './report-words.store.ts';

/** What pedagogues wrote for this candidate's report, up to a moment. */
export function eraseReportWords(tx: DbOrTx, accountId: string, upTo: string): void {
  deleteWordsUpTo(tx, accountId, upTo);
}

/** The same of everybody. */
export function eraseOldReportWords(tx: DbOrTx, upTo: string): void {
  deleteAllWordsUpTo(tx, upTo);
}
