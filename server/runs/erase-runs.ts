import type { DbOrTx } from '../db/open.ts';
import { deleteRuns } from './runs.store.ts';

/** What these hand-ins did when they were run. A run that is on its way finds nothing to end, and leaves nothing. */
export function eraseRuns(tx: DbOrTx, submissionIds: string[]): void {
  deleteRuns(tx, submissionIds);
}
