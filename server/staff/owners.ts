import { listStaffAccounts } from '../accounts/keep-staff-account.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';

/** Whoever owns this server now. */
export function ownersOf(db: DbOrTx): string[] {
  return listStaffAccounts(db)
    .filter(({ roles, endedAt }) => endedAt === null && roles.includes('owner'))
    .map(({ accountId }) => accountId);
}

/** Nobody could let anybody in any more. @throws AppError `last-owner` */
export function refuseWithoutOwner(db: DbOrTx): void {
  if (ownersOf(db).length === 0) throw new AppError('last-owner');
}
