import type { Deps } from '../deps.ts';
import { listRuns, type RunRow } from './runs.store.ts';

/** Everything stored about the runs of these hand-ins. */
export function exportRuns(deps: Pick<Deps, 'db'>, submissionIds: string[]): { runs: RunRow[] } {
  return { runs: listRuns(deps.db, submissionIds) };
}
