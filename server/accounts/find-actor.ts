import type { Actor, Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import { type AccountRow, findSignIn, noteSignInUsed, type SignInRow } from './accounts.store.ts';
import { hashToken } from './codes.ts';

/** As long as browsers keep any cookie. A pause of a year is a normal pause. */
export const signInDays = 400;
/** Staff see what is about others: a sign-in that is left open ends by itself. */
export const staffSignIn = { idleHours: 4, wholeHours: 12 } as const;

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;
/** How exactly the last use of a staff sign-in is kept. */
const staffStepMs = 60 * 1_000;

/**
 * Who holds this token. `isFirstToday`: the cookie may be given its full time again. Without `isUse` it is only looked
 * at: a page that is open by itself keeps nobody signed in.
 */
export function findActor(
  deps: Pick<Deps, 'db' | 'clock'>,
  token: string | undefined,
  { isUse = true } = {},
): { actor: Actor; isFirstToday: boolean } {
  const nobody = { actor: { role: 'anonymous' }, isFirstToday: false } as const;
  if (token === undefined || token.length > 100) return nobody;
  const found = findSignIn(deps.db, hashToken(token));
  if (!found || found.signIn.endedAt !== null || found.account.endedAt !== null) return nobody;
  const { signIn, account } = found;
  const now = deps.clock();
  if (account.kind === 'staff') {
    const actor = findStaff(deps, { signIn, account }, now, isUse);
    return actor ? { actor, isFirstToday: false } : nobody;
  }
  if (now.getTime() - Date.parse(signIn.lastUsedAt) > (signInDays + 1) * dayMs) return nobody;
  const isFirstToday = signIn.lastUsedAt !== dayOf(now);
  if (isFirstToday && isUse) noteSignInUsed(deps.db, signIn.signInId, dayOf(now));
  return {
    actor: { role: 'candidate', accountId: signIn.accountId, signInId: signIn.signInId },
    isFirstToday,
  };
}

function findStaff(
  { db }: Pick<Deps, 'db'>,
  { signIn, account }: { signIn: SignInRow; account: AccountRow },
  now: Date,
  isUse: boolean,
): Staff | undefined {
  if (hasRunOut(signIn, now)) return undefined;
  const { signInId, accountId } = signIn;
  if (isUse && now.getTime() - Date.parse(signIn.lastUsedAt) >= staffStepMs)
    noteSignInUsed(db, signInId, now.toISOString());
  const provedAt = signIn.provedAt ?? signIn.createdAt;
  return { role: 'staff', roles: account.roles ?? [], accountId, signInId, provedAt };
}

/** A sign-in of staff that ended by itself. */
export function hasRunOut({ lastUsedAt, createdAt }: SignInRow, now: Date): boolean {
  const since = (moment: string) => now.getTime() - Date.parse(moment);
  return (
    since(lastUsedAt) > staffSignIn.idleHours * hourMs || since(createdAt) > staffSignIn.wholeHours * hourMs
  );
}

/** Only the day of use is kept: enough to let an unused sign-in end, and no record of when somebody is awake. */
export function dayOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 10)}T00:00:00.000Z`;
}
