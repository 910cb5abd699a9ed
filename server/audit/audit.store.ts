import { and, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { auditEntries } from '../db/tables.ts';

type NewEntry = Omit<typeof auditEntries.$inferSelect, 'auditId'>;

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
