/** The audit with the names of staff. Names of candidates are for those who meet them. */
import { and, asc, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { accounts, auditEntries, auditKeys } from '../db/tables.ts';
import type { AuditFilter } from './audit.contract.ts';
import type { AuditEntryRow } from './audit.store.ts';

export type NamedEntry = { entry: AuditEntryRow; name: string | null };

export function listNewestEntries(
  db: DbOrTx,
  filter: AuditFilter,
  before: number | undefined,
  limit: number,
): NamedEntry[] {
  const older = before === undefined ? undefined : lt(auditEntries.auditId, before);
  return named(db, and(matches(filter), older))
    .orderBy(desc(auditEntries.auditId))
    .limit(limit)
    .all();
}

export function listAllEntries(db: DbOrTx, filter: AuditFilter): NamedEntry[] {
  return named(db, matches(filter)).orderBy(asc(auditEntries.auditId)).all();
}

export function listActsAndRoles(db: DbOrTx): { acts: string[]; roles: string[] } {
  const acts = db.selectDistinct({ word: auditEntries.act }).from(auditEntries).all();
  const roles = db.selectDistinct({ word: auditEntries.actorRole }).from(auditEntries).all();
  return { acts: acts.map(({ word }) => word).toSorted(), roles: roles.map(({ word }) => word).toSorted() };
}

function named(db: DbOrTx, where: SQL | undefined) {
  return db
    .select({
      entry: auditEntries,
      name: sql<string | null>`case when ${accounts.kind} = 'staff' then ${accounts.name} end`,
    })
    .from(auditEntries)
    .leftJoin(auditKeys, eq(auditKeys.auditKey, auditEntries.actorKey))
    .leftJoin(accounts, eq(accounts.accountId, auditKeys.accountId))
    .where(where);
}

function matches({ act, role, from, to }: AuditFilter): SQL | undefined {
  return and(
    act === undefined ? undefined : eq(auditEntries.act, act),
    role === undefined ? undefined : eq(auditEntries.actorRole, role),
    from === undefined ? undefined : gte(auditEntries.day, from),
    to === undefined ? undefined : lte(auditEntries.day, to),
  );
}
