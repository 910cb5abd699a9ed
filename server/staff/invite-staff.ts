import type { Staff, StaffRole } from '../access.ts';
import { findStaffAccount } from '../accounts/keep-staff-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { addInvitation, type NewInvitation } from './make-invitation.ts';

type InviteDeps = Pick<Deps, 'db' | 'config' | 'clock' | 'random'>;

/** Invites somebody new. */
export function inviteStaff(
  deps: InviteDeps,
  actor: Staff,
  { name, roles }: { name: string; roles: StaffRole[] },
): NewInvitation {
  return inTransaction(deps.db, (tx) => invite(deps, tx, actor, { name: name.trim(), roles }));
}

/** A link back into the own account, for somebody who has lost the way in. @throws AppError `staff-not-found` */
export function inviteBack(deps: InviteDeps, actor: Staff, { staffId }: { staffId: string }): NewInvitation {
  return inTransaction(deps.db, (tx) => {
    const account = findStaffAccount(tx, staffId);
    if (!account) throw new AppError('staff-not-found');
    const { accountId, name, roles } = account;
    return invite(deps, tx, actor, { name: name ?? '', roles: roles ?? [], accountId });
  });
}

function invite(
  deps: InviteDeps,
  tx: DbOrTx,
  actor: Staff,
  whom: { name: string; roles: StaffRole[]; accountId?: string },
): NewInvitation {
  const invitation = addInvitation(deps, tx, { ...whom, madeBy: actor.accountId });
  writeAudit(tx, {
    actor,
    act: whom.accountId === undefined ? 'staff.invite' : 'staff.invite-back',
    objectKind: 'invitation',
    objectId: invitation.invitationId,
    at: deps.clock(),
  });
  return invitation;
}
