/** Runs of a visit, asked for again while they are under way. Somebody else's, and one that was told, is not found. */
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type ClaimsRun, type VisibleRun, waitForRun } from '../runs/active-runs.ts';
import { viewVisibleRun } from '../runs/read-visible-run.ts';
import type { Run } from '../runs/runs.contract.ts';
import { longestWait } from '../runs/waits.ts';
import type { Claims } from './trials.contract.ts';
import { viewClaims } from './view-claims.ts';
import { forgetIfTold, ownerOfVisit } from './visits.ts';

type Asked = { visitId: string; trialRunId: string; waits: boolean };

/** @throws run-not-found, and the run's own error */
export async function readTrialRun(deps: Deps, asked: Asked, signal?: AbortSignal): Promise<Run> {
  return viewVisibleRun(await findOwn(deps, deps.activeRuns.findVisible(asked.trialRunId), asked, signal));
}

/** @throws run-not-found, and the run's own error */
export async function readTrialClaims(deps: Deps, asked: Asked, signal?: AbortSignal): Promise<Claims> {
  return viewClaims(await findOwn(deps, deps.activeRuns.findClaims(asked.trialRunId), asked, signal));
}

async function findOwn<One extends VisibleRun | ClaimsRun>(
  deps: Deps,
  run: One | undefined,
  { visitId, waits }: Asked,
  signal?: AbortSignal,
): Promise<One> {
  if (run?.ownerId !== ownerOfVisit(visitId)) throw new AppError('run-not-found');
  if (waits) await waitForRun(run, longestWait(run), signal);
  forgetIfTold(deps, run, signal);
  return run;
}
