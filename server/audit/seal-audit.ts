/** Takes entries that an older version wrote into the chain: each one, in their order. */
import { inTransaction } from '../db/in-transaction.ts';
import type { Db } from '../db/open.ts';
import { addToChain } from './add-to-chain.ts';
import { dropUnsealed, hasUnsealed, listUnsealed } from './audit.store.ts';

/** Done once, at the first start after the chain came; one transaction, so a start that is cut begins anew. */
export function sealAudit(db: Db): void {
  if (!hasUnsealed(db)) return;
  inTransaction(db, (tx) => {
    // Another process may have been quicker.
    if (!hasUnsealed(tx)) return;
    for (const { day, actorRole, actorAccountId, act, objectKind, objectId } of listUnsealed(tx)) {
      addToChain(tx, {
        day,
        actorRole,
        actorId: actorAccountId,
        act,
        objectKind,
        objectId,
        aboutId: null,
        onceADay: false,
      });
    }
    dropUnsealed(tx);
  });
}
