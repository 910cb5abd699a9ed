/** The audit with the names of staff. Names of candidates are for those who meet them. */
import { aliasedTable, and, asc, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { auditEntries, auditKeys } from '../db/tables/audit.ts';
import { invitations } from '../db/tables/staff.ts';
import type { AuditFilter } from './audit.contract.ts';
import type { AuditEntryRow } from './audit.store.ts';

export type NamedEntry = {
  entry: AuditEntryRow;
  name: string | null;
  /** Whose account it concerns, or who was invited; null of a candidate who is erased, too. */
  whomKind: 'candidate' | 'staff' | null;
  whomName: string | null;
};

const whomKeys = aliasedTable(auditKeys, 'whom_keys');
const whoms = aliasedTable(accounts, 'whoms');

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

export function listActsAndRoles(db: DbOrTx): {
  acts: string[];
  roles: string[];
  staff: { key: string; name: string }[];
} {
  const acts = db.selectDistinct({ word: auditEntries.act }).from(auditEntries).all();
  const roles = db.selectDistinct({ word: auditEntries.actorRole }).from(auditEntries).all();
  const staff = db
    .select({ key: auditKeys.auditKey, name: accounts.name })
    .from(auditKeys)
    .innerJoin(accounts, eq(accounts.accountId, auditKeys.accountId))
    .where(eq(accounts.kind, 'staff'))
    .orderBy(accounts.name)
    .all();
  return {
    acts: acts.map(({ word }) => word).toSorted(),
    roles: roles.map(({ word }) => word).toSorted(),
    staff: staff.map(({ key, name }) => ({ key, name: name ?? '' })),
  };
}

function named(db: DbOrTx, where: SQL | undefined) {
  return db
    .select({
      entry: auditEntries,
      name: sql<string | null>`case when ${accounts.kind} = 'staff' then ${accounts.name} end`,
      whomKind: whoms.kind,
      whomName: sql<
        string | null
      >`case when ${whoms.kind} = 'staff' then ${whoms.name} else ${invitations.name} end`,
    })
    .from(auditEntries)
    .leftJoin(auditKeys, eq(auditKeys.auditKey, auditEntries.actorKey))
    .leftJoin(accounts, eq(accounts.accountId, auditKeys.accountId))
    .leftJoin(
      whomKeys,
      eq(whomKeys.auditKey, sql`coalesce(${auditEntries.aboutKey}, ${auditEntries.objectId})`),
    )
    .leftJoin(whoms, eq(whoms.accountId, whomKeys.accountId))
    .leftJoin(invitations, eq(invitations.invitationId, auditEntries.objectId))
    .where(where);
}

function matches({ act, role, from, to, who }: AuditFilter): SQL | undefined {
  return and(
    act === undefined ? undefined : eq(auditEntries.act, act),
    who === undefined ? undefined : eq(auditEntries.actorKey, who),
    role === undefined ? undefined : eq(auditEntries.actorRole, role),
    from === undefined ? undefined : gte(auditEntries.day, from),
    to === undefined ? undefined : lte(auditEntries.day, to),
  );
}
