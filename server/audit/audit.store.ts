import { and, asc, desc, eq, gt, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { auditEntries, auditKeys } from '../db/tables/audit.ts';

export type AuditEntryRow = typeof auditEntries.$inferSelect;
export type AuditKeyRow = typeof auditKeys.$inferSelect;

/** What a new entry needs to know, in one reading: the end of the chain, and the keys of those it names. */
export type BeforeEntry = {
  auditId: number | null;
  hash: string | null;
  actorKey: string | null;
  aboutKey: string | null;
  objectKey: string | null;
  /** When the object is an account itself: of which kind. */
  objectAccountKind: 'candidate' | 'staff' | null;
};

const keyOf = (account: string) => `(select auditKey from audit_keys where accountId = ${account})`;
const beforeEntry = `
  select last.auditId, last.hash, ${keyOf('@actorId')} as actorKey, ${keyOf('@aboutId')} as aboutKey,
    ${keyOf('@objectId')} as objectKey, (select kind from accounts where accountId = @objectId) as objectAccountKind
  from (select 1) left join (select auditId, hash from audit_entries order by auditId desc limit 1) as last`;

export function readBeforeEntry(
  tx: DbOrTx,
  named: { actorId: string | null; aboutId: string | null; objectId: string | null },
): BeforeEntry {
  const [row] = prepared<BeforeEntry>(tx, beforeEntry).all(named);
  if (!row) throw new Error('a left join from one row gave none');
  return row;
}

/** A new random key (128 bits, hex) for a person who has none. */
export function addAuditKey(tx: DbOrTx, accountId: string): string {
  const { auditKey } = tx
    .insert(auditKeys)
    .values({ accountId, auditKey: sql`lower(hex(randomblob(16)))` })
    .returning({ auditKey: auditKeys.auditKey })
    .get();
  return auditKey;
}

export function findAuditKey(db: DbOrTx, accountId: string): AuditKeyRow | undefined {
  return db.select().from(auditKeys).where(eq(auditKeys.accountId, accountId)).get();
}

export function deleteAuditKey(tx: DbOrTx, accountId: string): void {
  tx.delete(auditKeys).where(eq(auditKeys.accountId, accountId)).run();
}

const columns = 'auditId day actorRole actorKey act objectKind objectId aboutKey previousHash hash'.split(
  ' ',
);
const newEntry = `insert into audit_entries (${columns}) values (${columns.map((name) => `@${name}`)})`;

export function insertAuditEntry(tx: DbOrTx, entry: AuditEntryRow): void {
  prepared(tx, newEntry).run(entry);
}

type SameAct = Pick<AuditEntryRow, 'day' | 'actorKey' | 'act' | 'objectId' | 'aboutKey'>;

/** Whether the same act on the same object, about the same person, by the same actor is noted for that day. */
export function hasAuditEntry(db: DbOrTx, { day, actorKey, act, objectId, aboutKey }: SameAct): boolean {
  const found = db
    .select({ auditId: auditEntries.auditId })
    .from(auditEntries)
    .where(
      and(
        actorKey === null ? isNull(auditEntries.actorKey) : eq(auditEntries.actorKey, actorKey),
        eq(auditEntries.day, day),
        eq(auditEntries.act, act),
        objectId === null ? isNull(auditEntries.objectId) : eq(auditEntries.objectId, objectId),
        aboutKey === null ? isNull(auditEntries.aboutKey) : eq(auditEntries.aboutKey, aboutKey),
      ),
    )
    .limit(1)
    .get();
  return found !== undefined;
}

/** For which objects this actor has done this on that day. */
export function listObjectsNoted(
  db: DbOrTx,
  { day, actorKey, act }: Pick<AuditEntryRow, 'day' | 'act'> & { actorKey: string },
): Pick<AuditEntryRow, 'objectId'>[] {
  return db
    .select({ objectId: auditEntries.objectId })
    .from(auditEntries)
    .where(and(eq(auditEntries.actorKey, actorKey), eq(auditEntries.day, day), eq(auditEntries.act, act)))
    .all();
}

type EntriesOf = { auditKey: string | undefined; objectIds: string[]; after: number; upTo: number };

/**
 * Of a stretch of the audit: what the person with this key did, what others did about this person, and what the system
 * did by itself with these objects.
 */
export function listAuditEntriesOf(
  db: DbOrTx,
  { auditKey, objectIds, after, upTo }: EntriesOf,
): AuditEntryRow[] {
  const { actorKey, aboutKey, objectId, actorRole, auditId } = auditEntries;
  const isOneOf = sql`${objectId} in (select value from json_each(${JSON.stringify(objectIds)}))`;
  const isOf =
    auditKey === undefined
      ? undefined
      : or(eq(actorKey, auditKey), eq(aboutKey, auditKey), eq(objectId, auditKey));
  return db
    .select()
    .from(auditEntries)
    .where(and(gt(auditId, after), lte(auditId, upTo), or(isOf, and(eq(actorRole, 'system'), isOneOf))))
    .orderBy(asc(auditId))
    .all();
}

export type StaffEntryRow = Pick<AuditEntryRow, 'day' | 'actorRole' | 'act'> & { staffId: string | null };

/** What members of staff did about the person with this key, newest first. */
export function listStaffEntriesAbout(db: DbOrTx, auditKey: string): StaffEntryRow[] {
  const { day, actorRole, act, aboutKey, objectId, auditId, actorKey } = auditEntries;
  return db
    .select({ day, actorRole, act, staffId: auditKeys.accountId })
    .from(auditEntries)
    .leftJoin(auditKeys, eq(auditKeys.auditKey, actorKey))
    .where(
      and(
        or(eq(aboutKey, auditKey), eq(objectId, auditKey)),
        notInArray(actorRole, ['system', 'anonymous', 'candidate']),
      ),
    )
    .orderBy(desc(auditId))
    .all();
}

export function listAuditEntriesAfter(db: DbOrTx, auditId: number, limit: number): AuditEntryRow[] {
  return db
    .select()
    .from(auditEntries)
    .where(gt(auditEntries.auditId, auditId))
    .orderBy(asc(auditEntries.auditId))
    .limit(limit)
    .all();
}

export function findAuditEntry(db: DbOrTx, auditId: number): AuditEntryRow | undefined {
  return db.select().from(auditEntries).where(eq(auditEntries.auditId, auditId)).get();
}

export function findNewestEntry(db: DbOrTx): AuditEntryRow | undefined {
  return db.select().from(auditEntries).orderBy(desc(auditEntries.auditId)).limit(1).get();
}

/** Whether the triggers stand that refuse to change, remove or skip an entry. */
export function hasGuards(db: DbOrTx): boolean {
  const { guards } = db.get<{ guards: number }>(sql`
    select count(*) as guards from sqlite_master where type = 'trigger' and tbl_name = 'audit_entries'
      and name in ('audit_never_changes', 'audit_never_shrinks', 'audit_goes_on')`);
  return guards === 3;
}

/** Entries from before the chain, which wait to be sealed into it. */
export type UnsealedRow = {
  day: string;
  actorRole: string;
  actorAccountId: string | null;
  act: string;
  objectKind: string;
  objectId: string | null;
};

export function hasUnsealed(db: DbOrTx): boolean {
  return db.get(sql`select 1 from sqlite_master where name = 'audit_unsealed'`) !== undefined;
}

export function listUnsealed(tx: DbOrTx): UnsealedRow[] {
  return tx.all<UnsealedRow>(sql`
    select day, actorRole, accountId as actorAccountId, act, objectKind, objectId
    from audit_unsealed left join accounts on accountId = actorAccountId order by auditId`);
}

export function dropUnsealed(tx: DbOrTx): void {
  // Emptied first: what is deleted is overwritten (secure_delete).
  tx.run(sql`delete from audit_unsealed`);
  tx.run(sql`drop table audit_unsealed`);
}
