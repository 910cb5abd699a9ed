import type { Deps } from '../deps.ts';
import {
  type AuditEntryRow,
  type AuditKeyRow,
  findAuditKey,
  listAuditEntriesOf,
  listSystemEntriesOn,
} from './audit.store.ts';

/**
 * The key by which the audit names this person, every entry by or about the person, and what the system did with
 * these hand-ins.
 */
export function exportAudit(
  deps: Pick<Deps, 'db'>,
  accountId: string,
  submissionIds: string[],
): { auditKeys: AuditKeyRow[]; auditEntries: AuditEntryRow[] } {
  const key = findAuditKey(deps.db, accountId);
  const own = key ? listAuditEntriesOf(deps.db, key.auditKey) : [];
  return {
    auditKeys: key ? [key] : [],
    auditEntries: [...own, ...listSystemEntriesOn(deps.db, submissionIds)],
  };
}
