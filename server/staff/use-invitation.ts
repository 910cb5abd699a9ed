import type { Actor } from '../access.ts';
import { beginSignIn } from '../accounts/begin-sign-in.ts';
import { hashToken } from '../accounts/codes.ts';
import { addStaffAccount, endSignInsOfStaff, findStaffAccount } from '../accounts/keep-staff-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { removePasskeysOf } from '../passkeys/own-passkeys.ts';
import { forSelf } from './get-own-staff.ts';
import type { StaffForSelf } from './staff.contract.ts';
import { findInvitation, markInvitationUsed } from './staff.store.ts';

export type StaffSignedIn = { staff: StaffForSelf; token: string };

/**
 * Becomes staff by a link, or comes back into the account it was made for. It works once.
 * @throws AppError `invitation-unknown`, `invitation-used`, `invitation-expired`
 */
export function useInvitation(
  deps: Pick<Deps, 'db' | 'clock' | 'random'>,
  before: Actor,
  { token, device }: { token: string; device: string },
): StaffSignedIn {
  const now = deps.clock();
  return inTransaction(deps.db, (tx) => {
    const invitation = findInvitation(tx, hashToken(token));
    if (!invitation) throw new AppError('invitation-unknown');
    if (invitation.usedAt !== null) throw new AppError('invitation-used');
    if (invitation.expiresAt <= now.toISOString()) throw new AppError('invitation-expired');
    const account =
      invitation.accountId === null
        ? addStaffAccount(deps, tx, invitation)
        : findStaffAccount(tx, invitation.accountId);
    if (!account) throw new AppError('invitation-unknown');
    const { accountId } = account;
    // Whoever needs a way back in may have lost a device: it is signed in no more, and its key opens nothing.
    endSignInsOfStaff(tx, accountId, now.toISOString());
    removePasskeysOf(tx, accountId);
    markInvitationUsed(tx, invitation.invitationId, { accountId, usedAt: now.toISOString() });
    const signIn = beginSignIn(deps, tx, before, account, { method: 'invitation', device });
    writeAudit(tx, {
      actor: signIn.actor,
      act: 'invitation.use',
      objectKind: 'invitation',
      objectId: invitation.invitationId,
      at: now,
    });
    return { staff: forSelf(account), token: signIn.token };
  });
}
