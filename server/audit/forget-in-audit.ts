import type { DbOrTx } from '../db/open.ts';
import { deleteAuditKey } from './audit.store.ts';

/**
 * Takes away who stands behind a person's key in the audit. The chain stays as it is. Call it in the transaction that
 * erases the person, after the last entry about the erasing; an account cannot be deleted before.
 */
export function forgetInAudit(tx: DbOrTx, accountId: string): void {
  deleteAuditKey(tx, accountId);
}
