import type { Deps } from '../deps.ts';
import {
  type AuditEntryRow,
  type AuditKeyRow,
  findAuditKey,
  findNewestEntry,
  listAuditEntriesOf,
} from './audit.store.ts';

/** The key by which the audit names this person. */
export function exportAuditKeys({ db }: Pick<Deps, 'db'>, accountId: string): AuditKeyRow[] {
  const key = findAuditKey(db, accountId);
  return key ? [key] : [];
}

/** Entries that are looked through in one go: the audit is everybody's, and long. */
const stretch = 5_000;

/** Every entry by or about the person, and what the system did with these hand-ins, a stretch of the audit at a time. */
export function* exportAuditEntries(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
  submissionIds: string[],
): Generator<AuditEntryRow[]> {
  const auditKey = findAuditKey(db, accountId)?.auditKey;
  const newest = findNewestEntry(db)?.auditId ?? 0;
  for (let after = 0; after < newest; after += stretch) {
    const upTo = Math.min(after + stretch, newest);
    yield listAuditEntriesOf(db, { auditKey, objectIds: submissionIds, after, upTo });
  }
}
