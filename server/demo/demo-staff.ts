/** Made-up people who work at the demo, one for each role, each with a link that works once. */
import { type Staff, type StaffRole, staffRoles } from '../access.ts';
import { addStaffAccount, listStaffAccounts } from '../accounts/keep-staff-account.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { addInvitation } from '../staff/make-invitation.ts';

const names: Record<StaffRole, string> = {
  host: 'Hedda Påhittad',
  pedagogue: 'Pia Påhittad',
  reader: 'Rut Påhittad',
  matcher: 'Mats Påhittad',
  owner: 'Åke Påhittad',
};

/** The one with this role, who stays the same from one start to the next: candidates are connected to them. */
export function keepDemoStaff(deps: Pick<Deps, 'db' | 'clock' | 'random'>, role: StaffRole): Staff {
  const name = names[role];
  const { accountId } = inTransaction(
    deps.db,
    (tx) =>
      listStaffAccounts(tx).find((one) => one.name === name && one.endedAt === null) ??
      addStaffAccount(deps, tx, { name, roles: [role] }),
  );
  // Acts here without having come in: nobody is signed out by it.
  return { role: 'staff', roles: [role], accountId, signInId: '', provedAt: deps.clock().toISOString() };
}

/** New links at each start, back into the same accounts. */
export function inviteDemoStaff(deps: Deps): { role: StaffRole; link: string }[] {
  return staffRoles.map((role) => {
    const { accountId } = keepDemoStaff(deps, role);
    const whom = { name: names[role], roles: [role], accountId };
    return { role, link: inTransaction(deps.db, (tx) => addInvitation(deps, tx, whom)).link };
  });
}
