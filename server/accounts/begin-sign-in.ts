import type { Actor, Candidate, Staff } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { type AccountRow, endOneSignIn, insertSignIn, type SignInRow } from './accounts.store.ts';
import { hashToken } from './codes.ts';
import { dayOf } from './find-actor.ts';

/** By what somebody came in; `device` in words, for the own list of sign-ins. */
export type WayIn = Pick<SignInRow, 'method'> & {
  device?: string;
  /** When the person showed who it is, where that was not now. */
  provedAt?: string;
};

/**
 * Signs an account in on one device, inside the caller's transaction. Whoever was signed in on that device is
 * signed out. Returns the token for the cookie: 256 random bits, of which only a hash is stored.
 */
export function beginSignIn(
  deps: Pick<Deps, 'clock' | 'random'>,
  tx: DbOrTx,
  before: Actor,
  account: AccountRow,
  { method, device, provedAt: provedBefore }: WayIn,
): { token: string; actor: Candidate | Staff } {
  const now = deps.clock();
  const moment = now.toISOString();
  const provedAt = provedBefore ?? moment;
  if (before.role !== 'anonymous') endOneSignIn(tx, before.signInId, moment);
  const token = Buffer.from(deps.random.bytes(32)).toString('base64url');
  const signInId = deps.random.id();
  const { accountId } = account;
  const isStaff = account.kind === 'staff';
  insertSignIn(tx, {
    signInId,
    accountId,
    tokenHash: hashToken(token),
    createdAt: moment,
    lastUsedAt: isStaff ? moment : dayOf(now),
    method,
    provedAt,
    device: isStaff ? (device ?? null) : null,
  });
  const actor: Candidate | Staff = isStaff
    ? { role: 'staff', roles: account.roles ?? [], accountId, signInId, provedAt }
    : { role: 'candidate', accountId, signInId };
  return { token, actor };
}
