import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { viewAttempt } from './view-attempt.ts';

/** @throws attempt-not-found */
export function readAttempt(
  deps: Pick<Deps, 'db'>,
  actor: Candidate,
  { attemptId }: { attemptId: string },
): AttemptForCandidate {
  return viewAttempt(deps, getOwnAttempt(deps, actor, attemptId));
}
