import type { StaffRole } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import { findStaffAccounts } from './accounts.store.ts';

/** Everybody who works here now with this role, in the order of their names. */
export function listStaffWithRole(db: DbOrTx, role: StaffRole): { staffId: string; name: string }[] {
  return findStaffAccounts(db)
    .filter(({ endedAt, roles }) => endedAt === null && roles?.includes(role))
    .map(({ accountId, name }) => ({ staffId: accountId, name: name ?? '' }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}
