import type { Act, Actor } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import { findAuditKey, listObjectsNoted } from './audit.store.ts';

/**
 * Which objects this act of this actor is noted for on a day, in one reading: what is noted once a day of many objects
 * asks before it writes. Not for accounts, which stand in the audit as keys.
 */
export function notedOn(
  db: DbOrTx,
  { actor, act, at }: { actor: Exclude<Actor, { role: 'anonymous' }>; act: Act; at: Date },
): Set<string> {
  const key = findAuditKey(db, actor.accountId);
  if (!key) return new Set();
  const noted = listObjectsNoted(db, { actorKey: key.auditKey, act, day: at.toISOString().slice(0, 10) });
  return new Set(noted.flatMap(({ objectId }) => objectId ?? []));
}
