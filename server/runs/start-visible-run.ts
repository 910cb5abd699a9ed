import type { Guest } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { Language } from '../challenges/challenges.contract.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { VisibleRun } from './active-runs.ts';
import { isSandboxBusy } from './is-sandbox-busy.ts';
import { planAhead } from './plan-ahead.ts';
import { runVisible, type VisibleAsk } from './run-visible.ts';
import type { VisibleResult } from './runs.contract.ts';
import { tenantOf } from './tenant.ts';

export type VisibleRunRequest = {
  /** An account, or a visit. */
  ownerId: string;
  challenge: Challenge;
  work: { language: Language; files: Record<string, string> };
  what: VisibleAsk;
  /** When it is a visit. */
  guest?: Guest;
};

/** Starts a run whose cases may be shown. `onResult` is called once when there is one. */
export function startVisibleRun(
  deps: Deps,
  { ownerId, challenge, work, what, guest }: VisibleRunRequest,
  onResult: (result: VisibleResult) => void = () => {},
): VisibleRun {
  const { closing } = deps.activeRuns;
  const run: VisibleRun = {
    runId: deps.random.id(),
    ownerId,
    ...guest,
    purpose: what.purpose,
    at: { state: 'running' },
    finished: Promise.resolve(),
  };
  run.finished = runVisible(deps, challenge, work, tenantOf(deps.config, ownerId), what, {
    onPlace: (place) => {
      run.at = place === undefined ? { state: 'running' } : { state: 'queued', place };
    },
    signal: closing,
    ...(guest && { guest }),
  })
    .then((result) => {
      if (!closing.aborted) onResult(result);
      run.ended = { result };
      // Examples come right before a hand-in: its cases are made while the person reads.
      if (!closing.aborted && what.purpose === 'examples') void planAhead(deps, challenge, work);
    })
    .catch((error: unknown) => {
      run.ended = { error: isSandboxBusy(error) ? new AppError('queue-full') : error };
    });
  deps.activeRuns.addVisible(run);
  return run;
}
