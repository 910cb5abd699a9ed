import { and, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { accounts, connections } from '../db/tables/accounts.ts';

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

/** Every candidate somebody meets or has met, in the order in which they first did. */
export function findCandidatesOfStaff(
  db: DbOrTx,
  staffId: string,
): (Pick<ConnectionRow, 'candidateId' | 'since' | 'endedAt'> & { name: string | null })[] {
  const { candidateId, since, endedAt } = connections;
  return db
    .select({ candidateId, since, endedAt, name: accounts.name })
    .from(connections)
    .innerJoin(accounts, eq(accounts.accountId, candidateId))
    .where(and(eq(connections.staffId, staffId), eq(accounts.kind, 'candidate')))
    .orderBy(since, candidateId)
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
