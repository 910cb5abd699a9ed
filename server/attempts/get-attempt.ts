import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type AttemptRow, findAttempt } from './attempts.store.ts';

/** The person's own attempt. @throws attempt-not-found, also for somebody else's: that it exists is theirs to tell. */
export function getOwnAttempt(deps: Pick<Deps, 'db'>, actor: Candidate, attemptId: string): AttemptRow {
  const attempt = findAttempt(deps.db, attemptId);
  if (attempt?.accountId !== actor.accountId) throw new AppError('attempt-not-found');
  return attempt;
}
