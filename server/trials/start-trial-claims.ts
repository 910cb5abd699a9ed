/** The hidden groups for somebody without an account: judged as a hand-in is, and nothing of it is stored. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Work } from '../attempts/attempts.contract.ts';
import { checkWork } from '../attempts/check-work.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type ClaimsRun, waitForRun } from '../runs/active-runs.ts';
import { isSandboxBusy } from '../runs/is-sandbox-busy.ts';
import { judgeWork } from '../runs/judge-work.ts';
import type { SubmissionResult } from '../runs/runs.contract.ts';
import { tenantOf } from '../runs/tenant.ts';
import { firstWaitMs } from '../runs/waits.ts';
import type { Claims } from './trials.contract.ts';
import { viewClaims } from './view-claims.ts';
import { forgetIfTold, forgetLater, ownerOfVisit, refuseWhenFull, type Visit } from './visits.ts';

/** Milliseconds before what broke on our side is run again. After the last one it is told that we could not. */
const repeatAfter = [250, 1_000, 4_000];

/** @throws queue-full, and as checkWork */
export async function startTrialClaims(
  deps: Deps,
  challenge: Challenge,
  visit: Visit,
  work: Work,
  signal?: AbortSignal,
): Promise<Claims> {
  checkWork(challenge, work);
  refuseWhenFull(deps, visit);
  const run: ClaimsRun = {
    runId: deps.random.id(),
    ownerId: ownerOfVisit(visit.visitId),
    from: visit.from,
    purpose: 'claims',
    at: { state: 'running' },
    finished: Promise.resolve(),
  };
  run.finished = judge(deps, run, visit, { challenge, work }).then(
    (result) => {
      run.ended = { result };
    },
    (error: unknown) => {
      run.ended = { error: isSandboxBusy(error) ? new AppError('queue-full') : error };
    },
  );
  deps.activeRuns.addClaims(run);
  forgetLater(deps, run);
  await waitForRun(run, firstWaitMs, signal);
  forgetIfTold(deps, run, signal);
  return viewClaims(run);
}

/** A program that ended its runner is run again as well: it may have been the machine. */
async function judge(
  deps: Deps,
  run: ClaimsRun,
  { from }: Visit,
  { challenge, work }: { challenge: Challenge; work: Work },
): Promise<SubmissionResult> {
  const { closing } = deps.activeRuns;
  for (let repeats = 0; ; repeats += 1) {
    const { result } = await judgeWork(deps, challenge, work, tenantOf(deps.config, run.ownerId), {
      evidence: false,
      signal: closing,
      guest: { from },
      onPlace: (place) => {
        run.at = place === undefined ? { state: 'running' } : { state: 'queued', place };
      },
    });
    const pause = repeatAfter[repeats];
    const isOver = result.outcome !== 'platform-fault' && result.outcome !== 'crashed';
    if (isOver || pause === undefined || closing.aborted) return result;
    run.at = { state: 'queued', place: 0 };
    run.ourFault = result.outcome === 'platform-fault';
    await wait(pause, undefined, { signal: closing }).catch(() => {});
  }
}
