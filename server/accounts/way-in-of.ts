import type { DbOrTx } from '../db/open.ts';
import { findSignInById, type SignInRow } from './accounts.store.ts';

/** By what a sign-in began. */
export function wayInOf(db: DbOrTx, signInId: string): SignInRow['method'] | undefined {
  return findSignInById(db, signInId)?.method;
}
