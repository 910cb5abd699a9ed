import type { Staff } from '../access.ts';
import { renameStaff } from '../accounts/keep-staff-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { forSelf } from './get-own-staff.ts';
import type { StaffForSelf } from './staff.contract.ts';

/**
 * The first owner comes by a link that knows no name, and anybody's may be written wrong. What was done before is
 * shown with the new name too. The organisation's own sign-in, where somebody comes by it, says the name each time.
 * @throws AppError `account-not-found`
 */
export function changeOwnName(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { name }: { name: string },
): StaffForSelf {
  const { accountId } = actor;
  return inTransaction(db, (tx) => {
    const renamed = renameStaff(tx, accountId, name.trim());
    const about = { act: 'staff.change-own', objectKind: 'account', objectId: accountId };
    writeAudit(tx, { actor, ...about, at: clock() });
    return forSelf(renamed);
  });
}
