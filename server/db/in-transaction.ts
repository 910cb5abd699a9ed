import type { Db, DbOrTx } from './open.ts';
import { rememberConnection } from './prepared.ts';

/**
 * All or nothing. The work is a plain synchronous function: `await` inside would let other requests into the
 * transaction, so a promise is a compile error. IMMEDIATE, because a transaction that begins by reading cannot
 * wait its turn to write when another process (`npm run cards`) wrote in between.
 */
export function inTransaction<T>(db: Db, work: (tx: DbOrTx) => T extends Promise<unknown> ? never : T): T {
  return db.transaction(
    (tx) => {
      rememberConnection(tx, db);
      return work(tx);
    },
    { behavior: 'immediate' },
  );
}
