import type { Work } from '../attempts/attempts.contract.ts';
import { checkWork } from '../attempts/check-work.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import { waitForRun } from '../runs/active-runs.ts';
import { viewVisibleRun } from '../runs/read-visible-run.ts';
import type { Run } from '../runs/runs.contract.ts';
import { startVisibleRun, type VisibleRunRequest } from '../runs/start-visible-run.ts';
import { firstWaitMs } from '../runs/waits.ts';
import { forgetIfTold, forgetLater, ownerOfVisit, refuseWhenFull, type Visit } from './visits.ts';

/**
 * Runs code on cases that may be shown. Touches no database.
 * @throws group-not-found, input-not-readable, queue-full, and as checkWork
 */
export async function startTrialRun(
  deps: Deps,
  challenge: Challenge,
  visit: Visit,
  input: Work & VisibleRunRequest['what'],
  signal?: AbortSignal,
): Promise<Run> {
  checkWork(challenge, input);
  refuseWhenFull(deps, visit);
  const { language, files } = input;
  const ownerId = ownerOfVisit(visit.visitId);
  const guest = { from: visit.from };
  const run = startVisibleRun(deps, { ownerId, challenge, work: { language, files }, what: input, guest });
  forgetLater(deps, run);
  await waitForRun(run, firstWaitMs, signal);
  forgetIfTold(deps, run, signal);
  return viewVisibleRun(run);
}
