import type { ClaimsRun } from '../runs/active-runs.ts';
import type { Claims } from './trials.contract.ts';

/** @throws the run's own error when it could not be run, e.g. `queue-full`. */
export function viewClaims({ runId, at, ended, ourFault }: ClaimsRun): Claims {
  if (!ended) return { trialRunId: runId, run: { ...at, ...(ourFault && { ourFault: true as const }) } };
  if ('error' in ended) throw ended.error;
  return { trialRunId: runId, run: { state: 'done', result: ended.result } };
}
