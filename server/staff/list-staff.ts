import { listStaffAccounts } from '../accounts/keep-staff-account.ts';
import type { Deps } from '../deps.ts';
import { forOwner } from './for-owner.ts';
import type { InvitationForOwner, StaffForOwner } from './staff.contract.ts';
import { findOpenInvitations } from './staff.store.ts';

/** Everybody who works here, by name, and the links that still open something. */
export function listStaff({ db, config, clock }: Pick<Deps, 'db' | 'config' | 'clock'>): {
  staff: StaffForOwner[];
  invitations: InvitationForOwner[];
} {
  const staff = listStaffAccounts(db)
    .filter(({ endedAt }) => endedAt === null)
    .map((account) => forOwner({ config }, db, account))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  return { staff, invitations: findOpenInvitations(db, clock().toISOString()) };
}
