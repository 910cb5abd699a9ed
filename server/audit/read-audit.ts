import type { Staff } from '../access.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import type { ReplyOf } from '../http/contract.ts';
import type { AuditEntryForOwner, AuditFilter, auditContract } from './audit.contract.ts';
import {
  listActsAndRoles,
  listAllEntries,
  listNewestEntries,
  type NamedEntry,
} from './audit-for-owner.store.ts';
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
    entries: found.slice(0, pageLength).map((one) => ({
      auditId: one.entry.auditId,
      day: one.entry.day,
      role: one.entry.actorRole,
      name: one.name,
      act: one.entry.act,
      objectKind: one.entry.objectKind,
      whom: whomOf(one),
    })),
    hasOlder: found.length > pageLength,
    ...listActsAndRoles(db),
  };
}

const markLength = 6;

/** Whom an entry concerns, when somebody else did it. Who a candidate is, those know who meet the person. */
function whomOf({ entry, name, whomKind, whomName }: NamedEntry): AuditEntryForOwner['whom'] {
  const isAboutAccount = entry.aboutKey !== null || entry.objectKind === 'account';
  const key = entry.aboutKey ?? entry.objectId;
  if (whomName !== null) return whomName === name ? null : { kind: 'staff', name: whomName };
  if (!isAboutAccount || key === null || key === entry.actorKey || whomKind === 'staff') return null;
  return { kind: 'candidate', mark: key.slice(0, markLength) };
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
    entries: listAllEntries(db, filter).map(({ entry, name, whomName }) => ({
      ...entry,
      actorName: name,
      whomName,
    })),
  };
}
