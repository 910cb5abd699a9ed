import type { Actor, Candidate } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { endOneSignIn, insertSignIn } from './accounts.store.ts';
import { hashToken } from './codes.ts';
import { dayOf } from './find-actor.ts';

/**
 * Signs an account in on one device, inside the caller's transaction. Whoever was signed in on that device is
 * signed out. Returns the token for the cookie: 256 random bits, of which only a hash is stored.
 */
export function beginSignIn(
  deps: Pick<Deps, 'clock' | 'random'>,
  tx: DbOrTx,
  before: Actor,
  accountId: string,
): { token: string; actor: Candidate } {
  const now = deps.clock();
  if (before.role !== 'anonymous') endOneSignIn(tx, before.signInId, now.toISOString());
  const token = Buffer.from(deps.random.bytes(32)).toString('base64url');
  const signInId = deps.random.id();
  insertSignIn(tx, {
    signInId,
    accountId,
    tokenHash: hashToken(token),
    createdAt: now.toISOString(),
    lastUsedAt: dayOf(now),
  });
  return { token, actor: { role: 'candidate', accountId, signInId } };
}
