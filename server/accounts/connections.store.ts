import { and, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { connections } from '../db/tables.ts';

export type ConnectionRow = typeof connections.$inferSelect;

/** Begins a connection, or begins an ended one again. */
export function connect(tx: DbOrTx, connection: Omit<ConnectionRow, 'endedAt'>): void {
  const { since } = connection;
  tx.insert(connections)
    .values(connection)
    .onConflictDoUpdate({
      target: [connections.candidateId, connections.staffId],
      set: { since, endedAt: null },
    })
    .run();
}

/** Those that go on, and those that have ended. */
export function findConnectionsOfCandidate(db: DbOrTx, candidateId: string): ConnectionRow[] {
  return db.select().from(connections).where(eq(connections.candidateId, candidateId)).all();
}

export function findConnectionsOfStaff(db: DbOrTx, staffId: string): ConnectionRow[] {
  const goesOn = and(eq(connections.staffId, staffId), isNull(connections.endedAt));
  return db.select().from(connections).where(goesOn).all();
}

/** Those that go on, and those that have ended, in the order in which they began. */
export function findAllConnectionsOfStaff(db: DbOrTx, staffId: string): ConnectionRow[] {
  return db
    .select()
    .from(connections)
    .where(eq(connections.staffId, staffId))
    .orderBy(connections.since, connections.candidateId)
    .all();
}

/** Whether there was one that went on. */
export function endConnection(
  tx: DbOrTx,
  { candidateId, staffId }: Pick<ConnectionRow, 'candidateId' | 'staffId'>,
  endedAt: string,
): boolean {
  const ended = tx
    .update(connections)
    .set({ endedAt })
    .where(
      and(
        eq(connections.candidateId, candidateId),
        eq(connections.staffId, staffId),
        isNull(connections.endedAt),
      ),
    )
    .run();
  return ended.changes === 1;
}

export function endConnectionsOfStaff(tx: DbOrTx, staffId: string, endedAt: string): void {
  tx.update(connections)
    .set({ endedAt })
    .where(and(eq(connections.staffId, staffId), isNull(connections.endedAt)))
    .run();
}

export function deleteConnectionsOf(tx: DbOrTx, candidateId: string): void {
  tx.delete(connections).where(eq(connections.candidateId, candidateId)).run();
}
