import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { getTrialChallenge } from './get-trial-challenge.ts';
import { readTrialClaims, readTrialRun } from './read-trial-run.ts';
import { startTrialClaims } from './start-trial-claims.ts';
import { startTrialRun } from './start-trial-run.ts';
import { trialsContract } from './trials.contract.ts';

export function registerTrials(app: App, deps: Deps): void {
  implement(app, deps, trialsContract, {
    'POST /api/trials/:visitId/runs': ({ params, from, body, signal }) =>
      startTrialRun(deps, getTrialChallenge(deps), { ...params, from }, body, signal),
    'GET /api/trials/:visitId/runs/:trialRunId': ({ params, query, signal }) =>
      readTrialRun(deps, { ...params, waits: query.wait === '1' }, signal),
    'POST /api/trials/:visitId/claims': ({ params, from, body, signal }) =>
      startTrialClaims(deps, getTrialChallenge(deps), { ...params, from }, body, signal),
    'GET /api/trials/:visitId/claims/:trialRunId': ({ params, query, signal }) =>
      readTrialClaims(deps, { ...params, waits: query.wait === '1' }, signal),
  });
}
