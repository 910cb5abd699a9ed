import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { ActiveRun } from './active-runs.ts';
import type { SubmissionResult, SubmissionRun } from './runs.contract.ts';
import {
  findRun,
  listQueuedIds,
  listRuns,
  listThatHold,
  listVerdicts,
  type RunRow,
  type VerdictRow,
} from './runs.store.ts';

type DoneRun = Extract<SubmissionRun, { state: 'done' }>;

/** How the run of one hand-in stands. */
export function readSubmissionRun(deps: Deps, submissionId: string): SubmissionRun {
  const row = findRun(deps.db, submissionId);
  if (row?.result) return { state: 'done', result: row.result, ...judgedAgain(row) };
  const active = deps.activeRuns.findSubmission(submissionId);
  const ours = active?.ourFault ? { ourFault: true as const } : {};
  return { ...placeOf(active), ...ours };
}

function judgedAgain({ earlier }: RunRow): Pick<DoneRun, 'judgedAgain'> {
  const last = earlier?.at(-1);
  return last ? { judgedAgain: { day: last.day, holds: last.heldGroupIds.length, of: last.of } } : {};
}

function placeOf(active: ActiveRun | undefined): ActiveRun['at'] {
  return active?.at ?? { state: 'queued', place: 0 };
}

/** By submission id; the verdict is null while a run is not done. */
export function readVerdicts(db: DbOrTx, submissionIds: string[]): Map<string, VerdictRow> {
  return new Map(listVerdicts(db, submissionIds).map((row) => [row.submissionId, row]));
}

/** Of these hand-ins, those in which every claim held. */
export function whichHold(db: DbOrTx, submissionIds: string[]): Set<string> {
  return new Set(listThatHold(db, submissionIds));
}

/** What the newest of these hand-ins that is done gave; they come newest first. */
export function readNewestResult(db: DbOrTx, submissionIds: string[]): SubmissionResult | undefined {
  for (const submissionId of submissionIds) {
    const result = findRun(db, submissionId)?.result;
    if (result) return result;
  }
  return undefined;
}

/** The runs of these hand-ins, by submission id. */
export function readRuns(db: DbOrTx, submissionIds: string[]): Map<string, RunRow> {
  return new Map(listRuns(db, submissionIds).map((run) => [run.submissionId, run]));
}

/** Hand-ins that were stored, whose run has no end yet. */
export function listCutRuns(deps: Pick<Deps, 'db'>): string[] {
  return listQueuedIds(deps.db);
}
