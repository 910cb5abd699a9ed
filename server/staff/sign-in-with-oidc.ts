import type { Actor, StaffRole } from '../access.ts';
import { beginSignIn } from '../accounts/begin-sign-in.ts';
import {
  addStaffAccount,
  endSignInsOfStaff,
  findStaffAccount,
  renewStaff,
  type StaffRow,
} from '../accounts/keep-staff-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { forSelf } from './get-own-staff.ts';
import { addressThere, claimsOf, type Oidc } from './oidc-client.ts';
import { type Claims, type OidcSettings, rolesFromClaim } from './roles-from-claim.ts';
import { findAccountOfSubject, insertSubject, type Subject } from './staff.store.ts';
import type { StaffSignedIn } from './use-invitation.ts';

type OidcDeps = Pick<Deps, 'db' | 'config' | 'clock' | 'random' | 'log'>;

/** `way` ties the browser that goes to the one that comes back. @throws AppError `oidc-off`, `oidc-unreachable` */
export async function beginOidc(
  deps: OidcDeps,
  oidc: Oidc,
  { again }: { again: boolean },
): Promise<{ address: string; way: string }> {
  const { address, underway } = await addressThere(deps, oidc, getSettings(deps), again);
  const way = Buffer.from(deps.random.bytes(32)).toString('base64url');
  oidc.underway.put(way, underway);
  return { address, way };
}

/**
 * The roles are those that the organisation gives today: they replace what was stored.
 * @throws AppError `oidc-off`, `oidc-too-late`, `oidc-refused`, `oidc-unreachable`, `oidc-no-role`, `oidc-ended`
 */
export async function finishOidc(
  deps: OidcDeps,
  oidc: Oidc,
  before: Actor,
  { query, way, device }: { query: string; way: string; device: string },
): Promise<StaffSignedIn> {
  const settings = getSettings(deps);
  const underway = oidc.underway.take(way);
  if (!underway) throw new AppError('oidc-too-late');
  const { subject, claims } = await claimsOf(deps, oidc, settings, { query, underway });
  const provedAt = provedAtOf(deps, claims);
  const who = { issuer: settings.issuer, subject };
  const roles = rolesFromClaim(settings, claims);
  if (roles.length === 0) return refuseWithoutRole(deps, who);
  return inTransaction(deps.db, (tx) => {
    const account = accountOf(deps, tx, who, { name: nameOf(claims), roles });
    const { actor, token } = beginSignIn(deps, tx, before, account, { method: 'oidc', device, provedAt });
    const { accountId: objectId } = account;
    writeAudit(tx, { actor, act: 'sign-in.begin', objectKind: 'account', objectId, at: deps.clock() });
    return { staff: forSelf(account), token };
  });
}

function getSettings({ config }: Pick<Deps, 'config'>): OidcSettings {
  if (config.oidc === null) throw new AppError('oidc-off');
  return config.oidc;
}

/** Somebody who has no role any more is signed out everywhere here, too. */
function refuseWithoutRole({ db, clock }: OidcDeps, who: Subject): never {
  const at = clock();
  inTransaction(db, (tx) => {
    const objectId = findAccountOfSubject(tx, who);
    if (objectId === undefined) return;
    endSignInsOfStaff(tx, objectId, at.toISOString());
    writeAudit(tx, { actor: 'system', act: 'sign-in.end', objectKind: 'account', objectId, at });
  });
  throw new AppError('oidc-no-role');
}

function accountOf(
  deps: OidcDeps,
  tx: DbOrTx,
  who: Subject,
  as: { name: string; roles: StaffRole[] },
): StaffRow {
  const known = findAccountOfSubject(tx, who);
  if (known === undefined) {
    const made = addStaffAccount(deps, tx, as);
    insertSubject(tx, { ...who, accountId: made.accountId });
    return made;
  }
  const renewed = findStaffAccount(tx, known) && renewStaff(tx, known, as, deps.clock().toISOString());
  if (!renewed) throw new AppError('oidc-ended');
  return renewed;
}

function nameOf({ name, preferred_username: other }: Claims): string {
  const known = [name, other].find((one) => typeof one === 'string' && one.trim() !== '');
  return String(known ?? 'Personal').slice(0, 80);
}

/** When the person last showed there who it is. Where the organisation's sign-in does not say, it was long ago. */
function provedAtOf({ clock }: OidcDeps, { auth_time: said }: Claims): string {
  const proved = typeof said === 'number' ? Math.min(said * 1_000, clock().getTime()) : 0;
  return new Date(proved).toISOString();
}
