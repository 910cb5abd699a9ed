import type { DbOrTx } from '../db/open.ts';
import { findCandidatesOfStaff } from './connections.store.ts';

/** `endedAt`: null while they meet. Name and number are those of listConnectedCandidates. */
export type MetCandidate = { name: string | null; number: number; endedAt: string | null };

/** Every candidate whom this member of staff meets, or has met, by account, in one reading. */
export function listMetCandidates(db: DbOrTx, staffId: string): Map<string, MetCandidate> {
  return new Map(
    findCandidatesOfStaff(db, staffId).map(({ candidateId, name, endedAt }, index) => [
      candidateId,
      { name, number: index + 1, endedAt },
    ]),
  );
}
