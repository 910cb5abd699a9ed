/** Reads the whole chain again, and says where it breaks. */
import type { Db } from '../db/open.ts';
import { type AuditEntryRow, hasGuards, listAuditEntriesAfter } from './audit.store.ts';
import { readAuditHead } from './audit-head.ts';
import { beforeTheFirst, hashEntry } from './hash-entry.ts';

export type Verification =
  | { whole: true; entries: number; newestHash: string | null }
  | {
      whole: false;
      /** Number of the entry where it shows. */
      auditId: number;
      /**
       * `missing`: no entry has the number. `changed`: it says another thing than when it was written.
       * `not-following`: the entry before it is another than when it was written. `cut`: the end is gone.
       * `rewritten`: it is another than was noted outside the database.
       */
      fault: 'missing' | 'changed' | 'not-following' | 'cut' | 'rewritten' | 'head-unreadable' | 'unguarded';
    };

const readAtOnce = 1_000;

export function verifyAudit(db: Db, dataDir: string): Verification {
  const noted = readAuditHead(dataDir);
  const head = typeof noted === 'string' ? undefined : noted;
  let last = { auditId: 0, hash: beforeTheFirst };
  for (let rows = read(db, 0); rows.length > 0; rows = read(db, last.auditId)) {
    for (const row of rows) {
      const fault = faultOf(row, last);
      if (fault !== undefined) return { whole: false, ...fault };
      if (row.auditId === head?.auditId && row.hash !== head.hash)
        return { whole: false, auditId: row.auditId, fault: 'rewritten' };
      last = row;
    }
  }
  const next = last.auditId + 1;
  if (head && head.auditId > last.auditId) return { whole: false, auditId: next, fault: 'cut' };
  if (noted === 'unreadable') return { whole: false, auditId: next, fault: 'head-unreadable' };
  if (!hasGuards(db)) return { whole: false, auditId: next, fault: 'unguarded' };
  return { whole: true, entries: last.auditId, newestHash: last.auditId === 0 ? null : last.hash };
}

function read(db: Db, after: number): AuditEntryRow[] {
  return listAuditEntriesAfter(db, after, readAtOnce);
}

function faultOf(row: AuditEntryRow, last: { auditId: number; hash: string }) {
  const due = last.auditId + 1;
  if (row.auditId !== due) return { auditId: due, fault: 'missing' as const };
  if (hashEntry(row) !== row.hash) return { auditId: row.auditId, fault: 'changed' as const };
  if (row.previousHash !== last.hash) return { auditId: row.auditId, fault: 'not-following' as const };
  return undefined;
}
