/** Accounts of staff, for the verbs of `staff`. Each is called inside the caller's transaction. */
import { meetsByCard, type StaffRole } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import {
  type AccountRow,
  endSignIns,
  findAccount,
  findStaffAccounts,
  insertAccount,
  updateAccount,
} from './accounts.store.ts';
import { endConnectionsOfStaff } from './connections.store.ts';

export type StaffRow = AccountRow;

export type StaffAccount = { accountId: string; name: string; roles: StaffRole[]; endedAt: string | null };

export function addStaffAccount(
  { random, clock }: Pick<Deps, 'random' | 'clock'>,
  tx: DbOrTx,
  { name, roles }: { name: string; roles: StaffRole[] },
): AccountRow {
  const account = { accountId: random.id(), kind: 'staff', name, roles } as const;
  return insertAccount(tx, { ...account, roles, createdAt: clock().toISOString() });
}

/** The row of a member of staff who still works here. */
export function findStaffAccount(db: DbOrTx, accountId: string): AccountRow | undefined {
  const account = findAccount(db, accountId);
  return account?.kind === 'staff' && account.endedAt === null ? account : undefined;
}

/** Everybody who works here, or has. */
export function listStaffAccounts(db: DbOrTx): StaffAccount[] {
  return findStaffAccounts(db).map(({ accountId, name, roles, endedAt }) => ({
    accountId,
    name: name ?? '',
    roles: roles ?? [],
    endedAt,
  }));
}

/**
 * Somebody who only read code by invitation and is now to meet candidates by card keeps no connection: an invitation
 * by somebody else must not let them make a card for the account.
 */
export function changeStaffRoles(tx: DbOrTx, accountId: string, roles: StaffRole[], now: string): void {
  if (meetsByCard(roles) && !meetsByCard(findAccount(tx, accountId)?.roles ?? []))
    endConnectionsOfStaff(tx, accountId, now);
  updateAccount(tx, accountId, { roles });
}

export function renameStaff(tx: DbOrTx, accountId: string, name: string): AccountRow | undefined {
  return updateAccount(tx, accountId, { name });
}

/** As the organisation's own sign-in names somebody today. */
export function renewStaff(
  tx: DbOrTx,
  accountId: string,
  { name, roles }: { name: string; roles: StaffRole[] },
  now: string,
): AccountRow | undefined {
  changeStaffRoles(tx, accountId, roles, now);
  return renameStaff(tx, accountId, name);
}

export function endSignInsOfStaff(tx: DbOrTx, accountId: string, now: string): void {
  endSignIns(tx, accountId, now);
}

/** Works here no more: enters nothing, meets nobody. The row stays, so that what was done keeps its name. */
export function endStaffAccount(tx: DbOrTx, accountId: string, now: string): void {
  updateAccount(tx, accountId, { endedAt: now });
  endSignIns(tx, accountId, now);
  endConnectionsOfStaff(tx, accountId, now);
}
