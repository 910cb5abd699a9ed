import type { DbOrTx } from '../db/open.ts';
import { addAuditKey, hasAuditEntry, insertAuditEntry, readBeforeEntry } from './audit.store.ts';
import { beforeTheFirst, hashEntry } from './hash-entry.ts';

export type NewEntry = {
  day: string;
  actorRole: string;
  actorId: string | null;
  act: string;
  objectKind: string;
  objectId: string | null;
  aboutId: string | null;
  onceADay: boolean;
};

/**
 * One more entry at the end of the chain. The end is read in the transaction that writes: another process, as
 * `npm run cards`, may have written in between.
 */
export function addToChain(tx: DbOrTx, { actorId, aboutId, objectId, onceADay, ...entry }: NewEntry): void {
  const before = readBeforeEntry(tx, { actorId, aboutId, objectId });
  // What somebody does to a candidate's account concerns that candidate, whether it was said or not.
  const isAboutObject = aboutId === null && before.objectAccountKind === 'candidate' && objectId !== actorId;
  const made = new Map<string, string>();
  function keyFor(accountId: string | null, known: string | null): string | null {
    if (accountId === null || known !== null) return known;
    const key = made.get(accountId) ?? addAuditKey(tx, accountId);
    made.set(accountId, key);
    return key;
  }
  const unbound = {
    ...entry,
    actorKey: keyFor(actorId, before.actorKey),
    aboutKey: isAboutObject ? keyFor(objectId, before.objectKey) : keyFor(aboutId, before.aboutKey),
    // Whatever kind of object it is called: an account's id never stands in the chain.
    objectId: before.objectAccountKind === null ? objectId : keyFor(objectId, before.objectKey),
  };
  if (onceADay && hasAuditEntry(tx, unbound)) return;
  const bound = {
    ...unbound,
    auditId: (before.auditId ?? 0) + 1,
    previousHash: before.hash ?? beforeTheFirst,
  };
  insertAuditEntry(tx, { ...bound, hash: hashEntry(bound) });
}
