import type { Deps } from '../deps.ts';
import { type AuditEntryRow, listAuditEntriesOf, listSystemEntriesOn } from './audit.store.ts';

/** Every entry by this account, and what the system did with these hand-ins of it. */
export function exportAudit(
  deps: Pick<Deps, 'db'>,
  accountId: string,
  submissionIds: string[],
): { auditEntries: AuditEntryRow[] } {
  return {
    auditEntries: [...listAuditEntriesOf(deps.db, accountId), ...listSystemEntriesOn(deps.db, submissionIds)],
  };
}
