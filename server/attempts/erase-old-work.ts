import type { DbOrTx } from '../db/open.ts';
import { listAttemptsBefore } from './attempts.store.ts';
import { deleteDraftsBefore } from './drafts.store.ts';
import { eraseAttempt } from './erase-attempts.ts';

/** Drafts of everybody, saved before a moment. @returns how many */
export function eraseOldDrafts(tx: DbOrTx, before: string): number {
  return deleteDraftsBefore(tx, before);
}

/** Attempts of everybody, last worked at before a moment, with all that hangs on them. @returns how many */
export function eraseOldAttempts(tx: DbOrTx, before: string): number {
  const old = listAttemptsBefore(tx, before);
  for (const attemptId of old) eraseAttempt(tx, attemptId);
  return old.length;
}
