import type { Staff } from '../access.ts';
import { endStaffAccount, findStaffAccount } from '../accounts/keep-staff-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { removePasskeysOf } from '../passkeys/own-passkeys.ts';
import { refuseWithoutOwner } from './owners.ts';
import { expireInvitationsOf } from './staff.store.ts';

/** Somebody works here no more. @throws AppError `staff-not-found`, `last-owner` */
export function endStaff(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { staffId }: { staffId: string },
): Record<string, never> {
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    if (!findStaffAccount(tx, staffId)) throw new AppError('staff-not-found');
    endStaffAccount(tx, staffId, at.toISOString());
    removePasskeysOf(tx, staffId);
    expireInvitationsOf(tx, staffId, at.toISOString());
    refuseWithoutOwner(tx);
    writeAudit(tx, { actor, act: 'staff.end', objectKind: 'account', objectId: staffId, at });
    return {};
  });
}
