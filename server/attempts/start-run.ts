import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { waitForRun } from '../runs/active-runs.ts';
import { viewVisibleRun } from '../runs/read-visible-run.ts';
import type { Run, VisibleResult } from '../runs/runs.contract.ts';
import { startVisibleRun, type VisibleRunRequest } from '../runs/start-visible-run.ts';
import { firstWaitMs } from '../runs/waits.ts';
import type { Work } from './attempts.contract.ts';
import { findAttempt, updateAttempt } from './attempts.store.ts';
import { checkWork } from './check-work.ts';
import { getOwnAttempt } from './get-attempt.ts';

export type RunToStart = Work & VisibleRunRequest['what'];

/**
 * Runs code on cases that may be shown. Answers with the result when it comes within a moment, else with where
 * the run stands.
 * @throws attempt-not-found, challenge-not-found, challenge-withheld, group-not-found, input-not-readable, queue-full, and as checkWork
 */
export async function startRun(
  deps: Deps,
  actor: Candidate,
  attemptId: string,
  input: RunToStart,
  signal?: AbortSignal,
): Promise<Run> {
  const attempt = getOwnAttempt(deps, actor, attemptId);
  const challenge = getChallenge(deps, attempt.slug);
  checkWork(challenge, input);
  const { language, files } = input;
  const keepCounts = (result: VisibleResult) => {
    if (result.outcome === 'platform-fault' || result.outcome === 'challenge-fault') return;
    const holds = result.cases.filter(({ state }) => state === 'holds').length;
    inTransaction(deps.db, (tx) => {
      // Erased while it ran: nobody is left whom it could be noted of.
      if (!findAttempt(tx, attemptId)) return;
      updateAttempt(tx, attemptId, { lastRun: { kind: 'examples', holds, of: result.cases.length } });
      const entry = { actor, act: 'run.start', objectKind: 'attempt', objectId: attemptId };
      writeAudit(tx, { ...entry, at: deps.clock(), onceADay: true });
    });
  };
  const run = startVisibleRun(
    deps,
    { ownerId: actor.accountId, challenge, work: { language, files }, what: input },
    input.purpose === 'examples' ? keepCounts : undefined,
  );
  await waitForRun(run, firstWaitMs, signal);
  return viewVisibleRun(run);
}
