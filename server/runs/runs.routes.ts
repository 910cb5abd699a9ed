import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { readVisibleRun } from './read-visible-run.ts';
import { runsContract } from './runs.contract.ts';

export function registerRuns(app: App, deps: Deps): void {
  implement(app, deps, runsContract, {
    'GET /api/runs/:runId': ({ actor, params, query, signal }) =>
      readVisibleRun(deps, actor, { runId: params.runId, waits: query.wait === '1' }, signal),
  });
}
