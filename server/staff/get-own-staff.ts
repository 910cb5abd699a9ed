import type { Staff } from '../access.ts';
import { findStaffAccount, type StaffRow } from '../accounts/keep-staff-account.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { StaffForSelf } from './staff.contract.ts';

/** @throws AppError `account-not-found` */
export function getOwnStaff({ db }: Pick<Deps, 'db'>, { accountId }: Staff): StaffForSelf {
  return forSelf(findStaffAccount(db, accountId));
}

/** @throws AppError `account-not-found` */
export function forSelf(account: StaffRow | undefined): StaffForSelf {
  if (!account) throw new AppError('account-not-found');
  const { accountId, name, roles } = account;
  return { accountId, name: name ?? '', roles: roles ?? [] };
}
