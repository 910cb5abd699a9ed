import type { DbOrTx } from '../db/open.ts';
import { deleteEvidence } from './evidence.store.ts';

/** What these hand-ins have shown. */
export function eraseEvidence(tx: DbOrTx, submissionIds: string[]): void {
  deleteEvidence(tx, submissionIds);
}
