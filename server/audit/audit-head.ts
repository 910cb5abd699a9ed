/**
 * The newest entry of the audit, noted beside the database in DATA_DIR/audit-head: entries cut from the end leave a
 * chain that is whole by itself. The server notes it every minute, so what is younger can be missed only against a
 * backup or a printed `npm run audit:verify`.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Deps } from '../deps.ts';
import { findAuditEntry, findNewestEntry } from './audit.store.ts';

const AuditHead = Type.Object({
  auditId: Type.Integer({ minimum: 1 }),
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});
export type AuditHead = { auditId: number; hash: string };

export type NotedHead = AuditHead | 'nothing' | 'unreadable';

export function auditHeadFileIn(dataDir: string): string {
  return join(dataDir, 'audit-head');
}

export function readAuditHead(dataDir: string): NotedHead {
  const file = auditHeadFileIn(dataDir);
  if (!existsSync(file)) return 'nothing';
  try {
    const head: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Value.Check(AuditHead, head) ? head : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/**
 * Notes the newest entry, unless the one noted before is not in the chain any more: then the note is kept, as it is
 * what shows that entries are gone. Answers whether the chain holds what was noted.
 */
export function noteAuditHead({ db, config }: Pick<Deps, 'db'> & { config: { dataDir: string } }): boolean {
  const noted = readAuditHead(config.dataDir);
  const newest = findNewestEntry(db);
  if (noted === 'unreadable') return false;
  if (noted !== 'nothing') {
    if (findAuditEntry(db, noted.auditId)?.hash !== noted.hash) return false;
    if (noted.auditId === newest?.auditId) return true;
  }
  if (newest) writeHead(auditHeadFileIn(config.dataDir), newest);
  return true;
}

function writeHead(file: string, { auditId, hash }: AuditHead): void {
  const coming = `${file}.coming`;
  const handle = openSync(coming, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify({ auditId, hash })}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(coming, file);
}
