import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { updateAttempt } from './attempts.store.ts';
import { getOwnAttempt } from './get-attempt.ts';
import { viewAttempt } from './view-attempt.ts';

/** Goes on: the note is put away. @throws attempt-not-found */
export function resumeAttempt(
  deps: Deps,
  actor: Candidate,
  { attemptId }: { attemptId: string },
): AttemptForCandidate {
  getOwnAttempt(deps, actor, attemptId);
  const at = deps.clock();
  const attempt = inTransaction(deps.db, (tx) => {
    writeAudit(tx, { actor, act: 'attempt.write', objectKind: 'attempt', objectId: attemptId, at });
    return updateAttempt(tx, attemptId, { pause: null, lastWorkedAt: at.toISOString() });
  });
  return viewAttempt(deps, attempt);
}
