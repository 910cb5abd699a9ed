import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type VisibleRun, waitForRun } from './active-runs.ts';
import type { Run } from './runs.contract.ts';
import { longestWait } from './waits.ts';

/** @throws the run's own error when it could not be run, e.g. `input-not-readable`. */
export function viewVisibleRun({ runId, purpose, at, ended }: VisibleRun): Run {
  if (!ended) return { runId, purpose, ...at };
  if ('error' in ended) throw ended.error;
  return { runId, purpose, state: 'done', result: ended.result };
}

/** @throws run-not-found, also for somebody else's run and for one from before a restart. */
export async function readVisibleRun(
  deps: Deps,
  actor: Candidate,
  { runId, waits }: { runId: string; waits: boolean },
  signal?: AbortSignal,
): Promise<Run> {
  const run = deps.activeRuns.findVisible(runId);
  if (run?.ownerId !== actor.accountId) throw new AppError('run-not-found');
  if (waits) await waitForRun(run, longestWait(run), signal);
  return viewVisibleRun(run);
}
