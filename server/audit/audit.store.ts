import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { auditEntries } from '../db/tables.ts';

export type AuditEntryRow = typeof auditEntries.$inferSelect;
type NewEntry = Omit<AuditEntryRow, 'auditId'>;

export function insertAuditEntry(tx: DbOrTx, entry: NewEntry): void {
  tx.insert(auditEntries).values(entry).run();
}

/** Whether the same act on the same object by the same actor is noted for that day. */
export function hasAuditEntry(db: DbOrTx, { day, actorAccountId, act, objectId }: NewEntry): boolean {
  const found = db
    .select({ auditId: auditEntries.auditId })
    .from(auditEntries)
    .where(
      and(
        actorAccountId === null
          ? isNull(auditEntries.actorAccountId)
          : eq(auditEntries.actorAccountId, actorAccountId),
        eq(auditEntries.day, day),
        eq(auditEntries.act, act),
        objectId === null ? isNull(auditEntries.objectId) : eq(auditEntries.objectId, objectId),
      ),
    )
    .limit(1)
    .get();
  return found !== undefined;
}

export function listAuditEntriesOf(db: DbOrTx, accountId: string): AuditEntryRow[] {
  return db.select().from(auditEntries).where(eq(auditEntries.actorAccountId, accountId)).all();
}

/** What the system did by itself with these objects. */
export function listSystemEntriesOn(db: DbOrTx, objectIds: string[]): AuditEntryRow[] {
  return db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.actorRole, 'system'), inArray(auditEntries.objectId, objectIds)))
    .all();
}
