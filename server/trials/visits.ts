/** Whose a trial is, how many there may be at once, and for how long an answer that nobody fetched is kept. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { ClaimsRun, VisibleRun } from '../runs/active-runs.ts';

/** No account's id looks like this, so a visit and an account never share a runner. */
export const ownerOfVisit = (visitId: string) => `visit:${visitId}`;
const isVisit = (ownerId: string) => ownerId.startsWith('visit:');

/** Who tries: the id that the browser made for the visit, and where it comes from. */
export type Visit = { visitId: string; from: string };

/**
 * A visit costs nothing to make up, so there is an end to them: every seat of one room for those behind one address, and
 * half of the sandbox's queue for them all. The rest of it is for people who have entered.
 */
export const trialsAtOnce = { fromOne: 40, inAll: 100 };

/** @throws queue-full */
export function refuseWhenFull({ activeRuns }: Pick<Deps, 'activeRuns'>, { from }: Visit): void {
  const isFull =
    activeRuns.countGoing((run) => run.from === from) >= trialsAtOnce.fromOne ||
    activeRuns.countGoing(({ ownerId }) => isVisit(ownerId)) >= trialsAtOnce.inAll;
  if (isFull) throw new AppError('queue-full');
}

const keptMs = 60_000;
/** Answers that nobody fetched, in all. Whoever leaves many behind fills no memory, and pushes out no account's. */
export const answersKept = 100;

/** An answer that was lost on its way can be asked for again within a minute; then nothing is left. */
export function forgetLater({ activeRuns }: Pick<Deps, 'activeRuns'>, run: VisibleRun | ClaimsRun): void {
  const stopped = { signal: activeRuns.closing, ref: false };
  void run.finished
    .then(() => activeRuns.keepEnded(answersKept, ({ ownerId }) => isVisit(ownerId)))
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
