import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { findAttemptAt, insertAttempt } from './attempts.store.ts';
import { viewAttempt } from './view-attempt.ts';

/**
 * Opens a challenge; opening again gives the same attempt. A change request is first opened from the own code.
 * @throws challenge-not-found, challenge-withheld, change-needs-code
 */
export function openAttempt(deps: Deps, actor: Candidate, { slug }: { slug: string }): AttemptForCandidate {
  const challenge = getChallenge(deps, slug);
  const at = deps.clock();
  const attempt = inTransaction(deps.db, (tx) => {
    const opened = findAttemptAt(tx, actor.accountId, slug);
    if (opened) return opened;
    if (challenge.manifest.changeOf !== undefined) throw new AppError('change-needs-code');
    const attemptId = deps.random.id();
    writeAudit(tx, { actor, act: 'attempt.open', objectKind: 'attempt', objectId: attemptId, at });
    return insertAttempt(tx, {
      attemptId,
      accountId: actor.accountId,
      slug,
      challengeVersion: challenge.manifest.version,
      startedAt: at.toISOString(),
      lastWorkedAt: at.toISOString(),
      title: challenge.manifest.title,
    });
  });
  const view = viewAttempt(deps, attempt);
  if (view.draft) deps.sandbox.prepare(view.draft.language);
  return view;
}
