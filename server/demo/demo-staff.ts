/** Made-up people who work at the demo, one for each role, each with a link that works once. */
import { type StaffRole, staffRoles } from '../access.ts';
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

/** New links at each start: a demo's people are whoever tries them. */
export function inviteDemoStaff(deps: Deps): { role: StaffRole; link: string }[] {
  return inTransaction(deps.db, (tx) =>
    staffRoles.map((role) => ({
      role,
      link: addInvitation(deps, tx, { name: names[role], roles: [role] }).link,
    })),
  );
}
