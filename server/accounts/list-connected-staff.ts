import type { StaffRole } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import { findAccounts } from './accounts.store.ts';
import { findConnectionsOfCandidate } from './connections.store.ts';

export type ConnectedStaff = {
  staffId: string;
  name: string | null;
  roles: readonly StaffRole[];
  /** False: they met before, or the person works here no more. */
  isConnected: boolean;
};

/** Everybody here whom this candidate meets, or has met. */
export function listConnectedStaff(db: DbOrTx, candidateId: string): ConnectedStaff[] {
  const connections = findConnectionsOfCandidate(db, candidateId);
  const known = findAccounts(
    db,
    connections.map(({ staffId }) => staffId),
  );
  const byId = new Map(known.map((account) => [account.accountId, account]));
  return connections.flatMap(({ staffId, endedAt }) => {
    const account = byId.get(staffId);
    if (account?.kind !== 'staff') return [];
    const { name, roles } = account;
    return [{ staffId, name, roles: roles ?? [], isConnected: endedAt === null && account.endedAt === null }];
  });
}
