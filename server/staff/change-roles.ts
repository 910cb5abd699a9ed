import type { Staff, StaffRole } from '../access.ts';
import { changeStaffRoles, findStaffAccount } from '../accounts/keep-staff-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { forOwner } from './for-owner.ts';
import { refuseWithoutOwner } from './owners.ts';
import type { StaffForOwner } from './staff.contract.ts';

/** Holds from the next request on, without a new sign-in. @throws AppError `staff-not-found`, `last-owner` */
export function changeRoles(
  deps: Pick<Deps, 'db' | 'config' | 'clock'>,
  actor: Staff,
  { staffId, roles }: { staffId: string; roles: StaffRole[] },
): StaffForOwner {
  return inTransaction(deps.db, (tx) => {
    const account = findStaffAccount(tx, staffId);
    if (!account) throw new AppError('staff-not-found');
    const at = deps.clock();
    changeStaffRoles(tx, staffId, roles, at.toISOString());
    refuseWithoutOwner(tx);
    writeAudit(tx, {
      actor,
      act: 'staff.change-roles',
      objectKind: 'account',
      objectId: staffId,
      at,
    });
    return forOwner(deps, tx, { accountId: staffId, name: account.name ?? '', roles });
  });
}
