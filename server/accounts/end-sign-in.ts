import type { Actor } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { endOneSignIn } from './accounts.store.ts';

/** Signs out on this device. For somebody who is not signed in there is nothing to end, and that is fine. */
export function endSignIn(deps: Pick<Deps, 'db' | 'clock'>, actor: Actor): void {
  if (actor.role === 'anonymous') return;
  inTransaction(deps.db, (tx) => {
    endOneSignIn(tx, actor.signInId, deps.clock().toISOString());
    writeAudit(tx, {
      actor,
      act: 'sign-in.end',
      objectKind: 'sign-in',
      objectId: actor.signInId,
      at: deps.clock(),
    });
  });
}
