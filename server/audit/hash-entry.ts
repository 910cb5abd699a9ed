/** The canonical form of an audit entry, and what binds it to the one before. */
import { createHash } from 'node:crypto';
import type { AuditEntryRow } from './audit.store.ts';

/** What the first entry follows. */
export const beforeTheFirst = '0'.repeat(64);

/**
 * SHA-256 (hex) over a JSON list: it has one spelling for each entry, so no two entries share a form. The number is
 * part of it, so that entries cannot change places.
 */
export function hashEntry(entry: Omit<AuditEntryRow, 'hash'>): string {
  const { auditId, day, actorRole, actorKey, act, objectKind, objectId, aboutKey, previousHash } = entry;
  const form = [
    'kodlugn-audit-1',
    previousHash,
    auditId,
    day,
    actorRole,
    actorKey,
    act,
    objectKind,
    objectId,
    aboutKey,
  ];
  return createHash('sha256').update(JSON.stringify(form)).digest('hex');
}
