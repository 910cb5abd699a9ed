import type { StaffRole } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import { findAccount } from './accounts.store.ts';
import { findConnectionsOfCandidate } from './connections.store.ts';

export type Meeting = {
  staffId: string;
  name: string | null;
  roles: readonly StaffRole[];
  isConnected: boolean;
  /** When the last connection ended; null while it goes on, and when there was none. */
  endedAt: string | null;
};

/** Where a candidate and a member of staff stand with one another. Undefined: it is nobody who works here now. */
export function findMeeting(db: DbOrTx, candidateId: string, staffId: string): Meeting | undefined {
  const staff = findAccount(db, staffId);
  if (staff?.kind !== 'staff' || staff.endedAt !== null) return undefined;
  const connection = findConnectionsOfCandidate(db, candidateId).find((one) => one.staffId === staffId);
  const endedAt = connection?.endedAt ?? null;
  const isConnected = connection !== undefined && endedAt === null;
  return { staffId, name: staff.name, roles: staff.roles ?? [], isConnected, endedAt };
}
