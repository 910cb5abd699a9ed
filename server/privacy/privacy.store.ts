import { asc, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { erasureRequests } from '../db/tables/privacy.ts';

export type ErasureRequestRow = typeof erasureRequests.$inferSelect;

export function insertErasureRequest(tx: DbOrTx, request: typeof erasureRequests.$inferInsert): void {
  tx.insert(erasureRequests).values(request).run();
}

export function findErasureRequest(db: DbOrTx, requestId: string): ErasureRequestRow | undefined {
  return db.select().from(erasureRequests).where(eq(erasureRequests.requestId, requestId)).get();
}

export function listErasureRequestsOf(db: DbOrTx, accountId: string): ErasureRequestRow[] {
  return db
    .select()
    .from(erasureRequests)
    .where(eq(erasureRequests.accountId, accountId))
    .orderBy(asc(erasureRequests.askedAt))
    .all();
}

/** Oldest first. */
export function listWaitingRequests(db: DbOrTx): ErasureRequestRow[] {
  return db
    .select()
    .from(erasureRequests)
    .where(isNull(erasureRequests.decidedAt))
    .orderBy(asc(erasureRequests.askedAt))
    .all();
}

export function decideToKeep(
  tx: DbOrTx,
  requestId: string,
  decided: { reason: string; decidedAt: string; decidedBy: string },
): void {
  tx.update(erasureRequests)
    .set({ decision: 'keep', ...decided })
    .where(eq(erasureRequests.requestId, requestId))
    .run();
}

export function deleteErasureRequestsOf(tx: DbOrTx, accountId: string): void {
  tx.delete(erasureRequests).where(eq(erasureRequests.accountId, accountId)).run();
}
