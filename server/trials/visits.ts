/** Whose a trial is, how many there may be at once, and for how long an answer that nobody fetched is kept. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { ClaimsRun, VisibleRun } from '../runs/active-runs.ts';

/** No account's id looks like this, so a visit and an account never share a runner. */
export const ownerOfVisit = (visitId: string) => `visit:${visitId}`;
const isVisit = (ownerId: string) => ownerId.startsWith('visit:');

/**
 * Every seat of one room. A visit costs nothing to make up, so there is an end to them all together: a fifth of the
 * sandbox's queue, and the rest of it is for people who have entered.
 */
export const trialsAtOnce = 40;

/** @throws queue-full */
export function refuseWhenFull({ activeRuns }: Pick<Deps, 'activeRuns'>): void {
  if (activeRuns.countGoing(isVisit) >= trialsAtOnce) throw new AppError('queue-full');
}

const keptMs = 60_000;

/** An answer that was lost on its way can be asked for again within a minute; then nothing is left. */
export function forgetLater({ activeRuns }: Pick<Deps, 'activeRuns'>, run: VisibleRun | ClaimsRun): void {
  const stopped = { signal: activeRuns.closing, ref: false };
  void run.finished
    .then(() => wait(keptMs, undefined, stopped))
    .catch(() => {})
    .then(() => activeRuns.forget(run.runId));
}

/** What has been told is forgotten, unless the one who asked is gone already. */
export function forgetIfTold(
  { activeRuns }: Pick<Deps, 'activeRuns'>,
  { runId, ended }: VisibleRun | ClaimsRun,
  signal: AbortSignal | undefined,
): void {
  if (ended && !signal?.aborted) activeRuns.forget(runId);
}
