import type { DbOrTx } from '../db/open.ts';
import { endAllSignIns } from './accounts.store.ts';

/** Everybody enters anew: a sign-in that was ended after a copy was made is alive in that copy. */
export function endEverySignIn(tx: DbOrTx, at: Date): void {
  endAllSignIns(tx, at.toISOString());
}
