import type { StaffAccount } from '../accounts/keep-staff-account.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { StaffForOwner } from './staff.contract.ts';
import { isAccountOfSubject } from './staff.store.ts';

/** As an owner sees a colleague. */
export function forOwner(
  { config }: Pick<Deps, 'config'>,
  tx: DbOrTx,
  { accountId, name, roles }: Pick<StaffAccount, 'accountId' | 'name' | 'roles'>,
): StaffForOwner {
  const comesByOidc = config.oidc !== null && isAccountOfSubject(tx, accountId);
  return { accountId, name, roles, comesByOidc };
}
