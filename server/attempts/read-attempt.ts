import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { viewAttempt } from './view-attempt.ts';

/** @throws attempt-not-found */
export function readAttempt(
  deps: Pick<Deps, 'db' | 'sandbox'>,
  actor: Candidate,
  { attemptId }: { attemptId: string },
): AttemptForCandidate {
  const view = viewAttempt(deps, getOwnAttempt(deps, actor, attemptId));
  // Who comes back reads before they run: enough time for a runner of their language to start.
  if (view.draft) deps.sandbox.prepare(view.draft.language);
  return view;
}
