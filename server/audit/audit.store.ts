import type { DbOrTx } from '../db/open.ts';
import { auditEntries } from '../db/tables.ts';

export function insertAuditEntry(tx: DbOrTx, entry: Omit<typeof auditEntries.$inferInsert, 'auditId'>): void {
  tx.insert(auditEntries).values(entry).run();
}
