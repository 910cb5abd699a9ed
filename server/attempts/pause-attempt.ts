import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { Localized } from '../http/contract.ts';
import { readNewestResult } from '../runs/read-submission-run.ts';
import type { AttemptForCandidate } from './attempts.contract.ts';
import { updateAttempt } from './attempts.store.ts';
import { getOwnAttempt } from './get-attempt.ts';
import type { ContactWish } from './own-words.contract.ts';
import { listSubmissions } from './submissions.store.ts';
import { viewAttempt } from './view-attempt.ts';

/** Pauses, with a note to oneself and what is known by now. A wish of null leaves the wish as it is. @throws attempt-not-found */
export function pauseAttempt(
  deps: Deps,
  actor: Candidate,
  { attemptId, note, contactWish }: { attemptId: string; note: string; contactWish: ContactWish | null },
): AttemptForCandidate {
  const { lastRun } = getOwnAttempt(deps, actor, attemptId);
  const at = deps.clock();
  const attempt = inTransaction(deps.db, (tx) => {
    writeAudit(tx, { actor, act: 'attempt.write', objectKind: 'attempt', objectId: attemptId, at });
    const pausedAt = at.toISOString();
    return updateAttempt(tx, attemptId, {
      pause: { note, pausedAt, lastRun, atGroup: firstGroupNotHolding(tx, attemptId) },
      ...(contactWish && {
        contactWhen: contactWish.when,
        contactHow: contactWish.when === 'no' ? '' : contactWish.how,
        contactWishedAt: pausedAt,
        contactDoneAt: null,
      }),
    });
  });
  return viewAttempt(deps, attempt);
}

/** Of the newest hand-in that has a result; its groups that do not hold come first. */
function firstGroupNotHolding(tx: DbOrTx, attemptId: string): Localized | null {
  const ids = listSubmissions(tx, attemptId).map(({ submissionId }) => submissionId);
  return readNewestResult(tx, ids)?.groups.find(({ state }) => state !== 'holds')?.sentence ?? null;
}
