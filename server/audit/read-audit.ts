import type { Staff } from '../access.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import type { ReplyOf } from '../http/contract.ts';
import type { AuditFilter, auditContract } from './audit.contract.ts';
import { listActsAndRoles, listAllEntries, listNewestEntries } from './audit-for-owner.store.ts';
import { verifyAudit } from './verify-audit.ts';
import { writeAudit } from './write-audit.ts';

type Contract = typeof auditContract;
const pageLength = 50;

export function readAudit(
  { db }: Pick<Deps, 'db'>,
  { before, ...filter }: AuditFilter & { before?: string },
): ReplyOf<Contract['GET /api/audit']> {
  const from = before === undefined ? undefined : Number(before);
  const found = listNewestEntries(db, filter, from, pageLength + 1);
  return {
    entries: found.slice(0, pageLength).map(({ entry, name }) => ({
      auditId: entry.auditId,
      day: entry.day,
      role: entry.actorRole,
      name,
      act: entry.act,
      objectKind: entry.objectKind,
      isAboutCandidate: entry.aboutKey !== null,
    })),
    hasOlder: found.length > pageLength,
    ...listActsAndRoles(db),
  };
}

/** With the keys and hashes, so that whoever has the file can read the chain again. The export is noted in the audit. */
export function exportAuditForOwner(
  { db, clock, config }: Pick<Deps, 'db' | 'clock' | 'config'>,
  actor: Staff,
  filter: AuditFilter,
): ReplyOf<Contract['GET /api/audit/export']> {
  const at = clock();
  inTransaction(db, (tx) => writeAudit(tx, { actor, act: 'audit.export', objectKind: 'audit', at }));
  return {
    format: 'kodlugn-audit',
    version: 1,
    exportedAt: at.toISOString(),
    isWhole: verifyAudit(db, config.dataDir).whole,
    entries: listAllEntries(db, filter).map(({ entry, name }) => ({ ...entry, actorName: name })),
  };
}
