import type { DbOrTx } from '../db/open.ts';
import { findAccount } from './accounts.store.ts';
import { findConnectionsOfStaff } from './connections.store.ts';

/** `name`: only when the person wanted one. `since`: the day on which they met here. */
export type ConnectedCandidate = { candidateId: string; name: string | null; since: string };

/** Every candidate whom this member of staff meets now. */
export function listConnectedCandidates(db: DbOrTx, staffId: string): ConnectedCandidate[] {
  return findConnectionsOfStaff(db, staffId).flatMap(({ candidateId, since }) => {
    const account = findAccount(db, candidateId);
    if (account?.kind !== 'candidate') return [];
    return [{ candidateId, name: account.name, since: since.slice(0, 10) }];
  });
}
