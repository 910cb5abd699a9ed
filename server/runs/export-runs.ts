import type { Deps } from '../deps.ts';
import { listRuns, type RunRow } from './runs.store.ts';

/** Everything stored about the runs of these hand-ins. */
export function exportRuns({ db }: Pick<Deps, 'db'>, submissionIds: string[]): RunRow[] {
  return listRuns(db, submissionIds);
}
