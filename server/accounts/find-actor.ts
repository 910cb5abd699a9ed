import type { Actor } from '../access.ts';
import type { Deps } from '../deps.ts';
import { findSignIn, noteSignInUsed } from './accounts.store.ts';
import { hashToken } from './codes.ts';

/** As long as browsers keep any cookie. A pause of a year is a normal pause. */
export const signInDays = 400;

const dayMs = 24 * 60 * 60 * 1_000;

/** Who holds this token. `isFirstToday`: the cookie may be given its full time again. */
export function findActor(
  deps: Pick<Deps, 'db' | 'clock'>,
  token: string | undefined,
): { actor: Actor; isFirstToday: boolean } {
  const nobody = { actor: { role: 'anonymous' }, isFirstToday: false } as const;
  if (token === undefined || token.length > 100) return nobody;
  const signIn = findSignIn(deps.db, hashToken(token));
  const now = deps.clock();
  if (!signIn || signIn.endedAt !== null) return nobody;
  if (now.getTime() - Date.parse(signIn.lastUsedAt) > (signInDays + 1) * dayMs) return nobody;
  const isFirstToday = signIn.lastUsedAt !== dayOf(now);
  if (isFirstToday) noteSignInUsed(deps.db, signIn.signInId, dayOf(now));
  return {
    actor: { role: 'candidate', accountId: signIn.accountId, signInId: signIn.signInId },
    isFirstToday,
  };
}

/** Only the day of use is kept: enough to let an unused sign-in end, and no record of when somebody is awake. */
export function dayOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 10)}T00:00:00.000Z`;
}
