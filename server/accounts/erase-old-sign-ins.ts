import type { DbOrTx } from '../db/open.ts';
import { deleteSignInsEndedBefore } from './accounts.store.ts';

/** When somebody came and went is of use for a while, to find a sign-in that was not theirs. */
export const daysOfEndedSignIns = 90;

/** Sign-ins that have ended, by an act or by themselves. @returns how many */
export function eraseOldSignIns(tx: DbOrTx, now: Date): number {
  const before = new Date(now.getTime() - daysOfEndedSignIns * 24 * 60 * 60 * 1_000);
  return deleteSignInsEndedBefore(tx, before.toISOString());
}
