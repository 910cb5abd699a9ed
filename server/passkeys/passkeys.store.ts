import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { passkeys } from '../db/tables/passkeys.ts';

export type PasskeyRow = typeof passkeys.$inferSelect;

export function insertPasskey(tx: DbOrTx, passkey: PasskeyRow): void {
  tx.insert(passkeys).values(passkey).run();
}

export function findPasskey(db: DbOrTx, credentialId: string): PasskeyRow | undefined {
  return db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId)).get();
}

export function findPasskeysOf(db: DbOrTx, accountId: string): PasskeyRow[] {
  return db
    .select()
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(passkeys.madeAt, passkeys.passkeyId)
    .all();
}

/** Whether the counter still was as it was read: two uses of the same moment cannot both move it. */
export function moveCounter(tx: DbOrTx, { passkeyId, counter }: PasskeyRow, next: number): boolean {
  const moved = tx
    .update(passkeys)
    .set({ counter: next })
    .where(and(eq(passkeys.passkeyId, passkeyId), eq(passkeys.counter, counter)))
    .run();
  return moved.changes === 1;
}

/** Whether there was such a one of this account. */
export function deletePasskey(tx: DbOrTx, accountId: string, passkeyId: string): boolean {
  const gone = tx
    .delete(passkeys)
    .where(and(eq(passkeys.passkeyId, passkeyId), eq(passkeys.accountId, accountId)))
    .run();
  return gone.changes === 1;
}

export function deletePasskeysOf(tx: DbOrTx, accountId: string): void {
  tx.delete(passkeys).where(eq(passkeys.accountId, accountId)).run();
}
