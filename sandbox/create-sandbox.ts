/** Puts the parts together: queue, pool, rounds, judge. */
import { availableParallelism } from 'node:os';
import { confinementHere } from './confine/confinement.ts';
import { engineOf } from './engines.ts';
import type { CaseResult, Job, JobResult, RunOptions, Sandbox, SandboxOptions } from './job.ts';
import { judgeGroup } from './judge/judge-group.ts';
import { listLayers } from './layers.ts';
import {
  defaultLimits,
  hardLimits,
  type Limits,
  limitBounds,
  memoryForRunnersMb,
  processMb,
} from './limits.ts';
import { RunnerPool } from './pool.ts';
import { RunQueue } from './queue.ts';
import { type Rounds, runRounds } from './run-rounds.ts';

/**
 * Starts the first spare at once. Call `close` when done: it ends every runner. The first call waits for two or three starts
 * of Node, while it is found out how runners are confined here. `confinement`: another than the strongest, for tests.
 */
export function createSandbox(options: SandboxOptions = {}, confinement = confinementHere()): Sandbox {
  const most = options.maxRunners ?? hardLimits.maxRunners;
  const spares = options.spares ?? 1;
  const engines = options.engines ?? ['javascript'];
  const pool = new RunnerPool(most, spares, engines.slice(0, 1), confinement);
  const { atOnce, beside } = runsAtATime(most - Math.max(1, spares * engines.length));
  const queue = new RunQueue(atOnce, beside);
  const layers = listLayers(confinement, options.requireLayers ?? []);
  const runsCode = layers.every((layer) => layer.active || !layer.required);
  let isClosed = false;

  async function run(job: Job, runOptions: RunOptions = {}): Promise<JobResult> {
    if (isClosed || !runsCode) return withoutRun(job, 'platform-fault');
    if (!fits(job)) return withoutRun(job, 'limit', { state: 'not-run', limit: 'source-size' });
    const leave = await queue.enter(job.tenant, runOptions);
    const runners: Parameters<typeof runRounds>[2] = {
      take: (tenant, engine) => pool.take(tenant, engine),
      give: (runner) => pool.give(runner, runOptions.guest !== undefined),
    };
    try {
      return toResult(
        job,
        await runRounds(job, within(job.limits), runners, runOptions.signal, options.onAnomaly),
      );
    } finally {
      leave();
    }
  }

  return {
    run,
    prepare: (language) => pool.prepare(engineOf(language)),
    layers: () => layers,
    close: async () => {
      isClosed = true;
      await pool.close();
    },
  };
}

/**
 * As many as there are processors, while there is memory for the largest runners: what runs is never ended to make
 * room. One more beside those that take long. `places`: runners that may live and are not spares.
 */
function runsAtATime(places: number): { atOnce: number; beside: number } {
  const inMemory = Math.floor(memoryForRunnersMb() / Math.max(...Object.values(processMb)));
  const most = Math.max(1, Math.min(places, inMemory));
  const atOnce = Math.min(availableParallelism(), most);
  return { atOnce, beside: Math.min(1, most - atOnce) };
}

function fits(job: Job): boolean {
  const files = Object.entries(job.files);
  const bytes = files.reduce((sum, [, source]) => sum + Buffer.byteLength(source), 0);
  return bytes <= hardLimits.sourceBytes && files.length <= hardLimits.filesPerJob;
}

/** Overrides count within the bounds; outside them, the nearest bound does. */
function within(asked: Partial<Limits> = {}): Limits {
  const limits = { ...defaultLimits };
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const { min, max } = limitBounds[name];
    limits[name] = Math.min(max, Math.max(min, asked[name] ?? limits[name]));
  }
  return limits;
}

function withoutRun(
  job: Job,
  outcome: JobResult['outcome'],
  one: Pick<CaseResult, 'state' | 'limit'> = { state: 'not-run' },
): JobResult {
  const groups = job.groups.map(({ id, cases }) => ({
    id,
    state: one.state,
    cases: cases.map((): CaseResult => ({ ...one, observed: [], console: [] })),
  }));
  return { outcome, groups, consoleCut: false, usage: { wallMs: 0 } };
}

function toResult(job: Job, rounds: Rounds): JobResult {
  const { records } = rounds;
  const problem = rounds.problem ?? problemOf(records);
  const groups = job.groups.map((group, i) => judgeGroup(group, records[i] ?? { reports: [] }, job.language));
  const reports = records.flatMap((record) => record.reports);
  const isLimited = records.some(
    (record) => record.stoppedBy !== undefined || record.neverBegan !== undefined,
  );
  const result: JobResult = {
    outcome: 'finished',
    groups,
    consoleCut: reports.some((report) => report.consoleCut),
    usage: { wallMs: Math.round(rounds.wallMs) },
  };
  if (problem !== undefined) result.problem = problem;
  if (isLimited || reports.some((report) => report.limit !== undefined)) result.outcome = 'limit';
  if (rounds.hasCrashed) result.outcome = 'crashed';
  if (rounds.hasPlatformFault) result.outcome = 'platform-fault';
  return result;
}

/** What every case met alike is a problem of the whole program; what only some met is theirs. */
function problemOf(records: Rounds['records']): JobResult['problem'] {
  const reports = records.flatMap((record) => record.reports);
  const first = reports[0];
  if (first === undefined) return undefined;
  if (first.load !== undefined && reports.every((report) => report.load !== undefined)) {
    return { kind: 'load', error: first.load };
  }
  if (reports.every((report) => report.missing !== undefined)) {
    return { kind: 'missing-entry', name: first.missing ?? '' };
  }
  if (reports.every((report) => report.notCallable !== undefined)) {
    return { kind: 'not-callable', name: first.notCallable ?? '' };
  }
  return undefined;
}
