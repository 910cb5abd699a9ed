import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { updateProof } from './accounts.store.ts';

/** This sign-in has shown again who it is, inside the caller's transaction. */
export function noteProof({ clock }: Pick<Deps, 'clock'>, tx: DbOrTx, actor: Staff): void {
  const at = clock();
  updateProof(tx, actor.signInId, at.toISOString());
  writeAudit(tx, { actor, act: 'staff.prove', objectKind: 'sign-in', objectId: actor.signInId, at });
}
