import { type Act, type Actor, access, roleForSome } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import { addToChain } from './add-to-chain.ts';

export type AuditedAct = {
  /** `system` when nobody asked for it, as when a cut run is finished at start. */
  actor: Actor | 'system';
  /** What was done, as a row of access.ts or a system's act, e.g. `submission.create`. */
  act: string;
  objectKind: string;
  /** One id. That of an account stands in the audit as the person's key; put nothing else about a person here. */
  objectId?: string;
  /** Account of the candidate whom it concerns, when somebody else did it: then the candidate reads it too. */
  about?: string;
  at: Date;
  /** For what happens every few seconds, as a draft that is saved by itself: the first of a day says it all. */
  onceADay?: boolean;
};

/**
 * Notes an act. Call it in the same transaction as the act, so that neither can exist without the other.
 * Only the day is kept: when in the day somebody works is nobody's concern.
 */
export function writeAudit(
  tx: DbOrTx,
  { actor, act, objectKind, objectId, about, at, onceADay = false }: AuditedAct,
): void {
  addToChain(tx, {
    day: at.toISOString().slice(0, 10),
    actorRole: actor === 'system' ? 'system' : roleOf(actor, act),
    actorId: actor === 'system' || actor.role === 'anonymous' ? null : actor.accountId,
    act,
    objectKind,
    objectId: objectId ?? null,
    aboutId: about ?? null,
    onceADay,
  });
}

/** From which of the own roles somebody acts. */
function roleOf(actor: Actor, act: string): string {
  if (actor.role !== 'staff') return actor.role;
  return (act in access ? roleForSome(actor, act as Act) : undefined) ?? actor.role;
}
