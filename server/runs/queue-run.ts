import type { DbOrTx } from '../db/open.ts';
import { insertRun } from './runs.store.ts';

/** Notes, in the hand-in's own transaction, that it is to be run: whatever happens next, it will be. */
export function queueRun(tx: DbOrTx, submissionId: string): void {
  insertRun(tx, submissionId);
}
