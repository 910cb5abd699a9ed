import type { DbOrTx } from '../db/open.ts';
import { findCandidatesOfStaff } from './connections.store.ts';

export type ConnectedCandidate = {
  candidateId: string;
  /** Only when the person wanted one. */
  name: string | null;
  /** The neutral name of whoever has none. It stays, also when others before are met no more. */
  number: number;
  /** The day on which they met here. */
  since: string;
};

/** Every candidate whom this member of staff meets now. */
export function listConnectedCandidates(db: DbOrTx, staffId: string): ConnectedCandidate[] {
  return findCandidatesOfStaff(db, staffId).flatMap(({ candidateId, name, since, endedAt }, index) =>
    endedAt === null ? [{ candidateId, name, number: index + 1, since: since.slice(0, 10) }] : [],
  );
}
