/**
 * Takes a job through as many runners as it needs: after a limit in one group the others go on in the next
 * runner; after a crash the same group is tried once more. Limits are of wall time; when the machine was so busy
 * that the program had not the time on a processor that the limit gives it, the group gets more of it, and if that is
 * not enough the fault is ours.
 */
import { randomBytes } from 'node:crypto';
import { engineOf } from './engines.ts';
import type { Job, ProgramProblem, SandboxOptions } from './job.ts';
import type { GroupRecord } from './judge/judge-group.ts';
import type { Limits } from './limits.ts';
import type { RunnerPool } from './pool.ts';
import { type RunnerLine, toBareCases } from './protocol.ts';
import type { Ending } from './runner-process.ts';

export type Rounds = {
  records: GroupRecord[];
  problem?: ProgramProblem;
  hasCrashed: boolean;
  hasPlatformFault: boolean;
  wallMs: number;
};

/**
 * Below this share of a time limit in processor time, the machine and not the program was slow. A run is also what lies
 * between its cases, and programs that wait.
 */
const starvedBelow = { 'case-time': 0.6, 'run-time': 0.25 };
/** At most this many times longer do limits become. */
const mostPatience = 4;
/** So much more than the machine's share as it was: it may be busier the second time. */
const margin = 1.5;

export async function runRounds(
  job: Job,
  limits: Limits,
  pool: Pick<RunnerPool, 'take' | 'give'>,
  signal: AbortSignal | undefined,
  onAnomaly: SandboxOptions['onAnomaly'],
): Promise<Rounds> {
  const records = job.groups.map((): GroupRecord => ({ reports: [] }));
  const rounds: Rounds = { records, hasCrashed: false, hasPlatformFault: false, wallMs: 0 };
  let pending = job.groups.map((_, i) => i);
  let repeatsLeft = 1;
  let patience = 1;
  let spentMs = 0;
  while (pending.length > 0 && rounds.problem === undefined) {
    signal?.throwIfAborted();
    const runMs = Math.ceil(limits.runMs * patience - spentMs);
    if (runMs <= 0) {
      for (const group of pending) recordOf(records, group).neverBegan = 'run-time';
      return rounds;
    }
    const began = performance.now();
    const wallBefore = rounds.wallMs;
    const caseMs = Math.ceil(limits.caseMs * patience);
    const ending = await oneRound(job, { ...limits, caseMs, runMs }, pending, pool, signal, rounds);
    if (ending === undefined) return { ...rounds, hasPlatformFault: true };
    spentMs += rounds.wallMs - wallBefore;
    if (ending.kind === 'done') {
      pool.give(ending.runner);
      return rounds;
    }
    onAnomaly?.({
      kind: ending.kind === 'limit' ? ending.limit : ending.reason,
      ...(ending.kind === 'gone' && ending.signal !== undefined ? { signal: ending.signal } : {}),
      rssBytes: ending.rssBytes,
      ms: performance.now() - began,
    });
    pending = pending.filter((group) => recordOf(records, group).endCount === undefined);
    const interrupted = pending[0];
    if (interrupted === undefined) return rounds;
    const record = recordOf(records, interrupted);
    const share = shareOfLimit(ending, limits.caseMs, Math.min(runMs, limits.runMs));
    if (share < 1) {
      if (patience >= mostPatience) return { ...rounds, hasPlatformFault: true };
      // A program without end on a machine that is half busy is told in twice the time, not in four times.
      patience = patience > 1 ? mostPatience : Math.min(mostPatience, Math.max(margin, margin / share));
      spentMs = 0;
      record.reports = [];
      continue;
    }
    if (ending.kind === 'gone' && repeatsLeft > 0) {
      repeatsLeft -= 1;
      record.reports = [];
      continue;
    }
    if (ending.kind === 'gone' && ending.reason === 'killed') return { ...rounds, hasPlatformFault: true };
    if (ending.kind === 'gone') rounds.hasCrashed = true;
    const told = record.reports.at(-1)?.limit;
    const isTold = told !== undefined && told !== 'result-size' && ending.kind === 'limit';
    if (!isTold) record.stoppedBy = ending.kind === 'limit' ? ending.limit : 'crash';
    // Met while the file itself ran: every other group would meet it too.
    if (record.reports.at(-1)?.duringLoad) return rounds;
    pending = pending.slice(1);
  }
  return rounds;
}

/** How much of what the limit gives a program it had on a processor; 1 when it had its time, or met another limit. */
function shareOfLimit(ending: Ending, caseMs: number, runMs: number): number {
  if (ending.kind !== 'limit' || (ending.limit !== 'case-time' && ending.limit !== 'run-time')) return 1;
  const given = ending.limit === 'case-time' ? caseMs : runMs;
  return Math.min(1, ending.processorMs / (given * starvedBelow[ending.limit]));
}

type RoundEnding = Ending & {
  rssBytes: number;
  runner: NonNullable<Awaited<ReturnType<RunnerPool['take']>>>;
};

async function oneRound(
  job: Job,
  limits: Limits,
  pending: number[],
  pool: Pick<RunnerPool, 'take' | 'give'>,
  signal: AbortSignal | undefined,
  rounds: Rounds,
): Promise<RoundEnding | undefined> {
  const runner = await pool.take(job.tenant, engineOf(job.language));
  if (runner === undefined) return undefined;
  const began = performance.now();
  const stop = () => runner.kill();
  signal?.addEventListener('abort', stop, { once: true });
  const { language, files, entry, given, schema } = job;
  const nonce = randomBytes(16).toString('hex');
  const groups = pending.map((group) => ({
    group,
    cases: toBareCases(job.groups[group] ?? { id: '', cases: [] }),
  }));
  const ending = await runner.perform(
    {
      nonce,
      language,
      files,
      entry,
      ...(given !== undefined && { given }),
      ...(schema !== undefined && { schema }),
      console: job.console,
      limits,
      groups,
    },
    (line) => {
      if (line.kind === 'problem') rounds.problem = line.problem;
      else keep(line, rounds, pending);
    },
  );
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  rounds.wallMs += performance.now() - began;
  return { ...ending, rssBytes: runner.seenBytes, runner };
}

function keep(line: RunnerLine, rounds: Rounds, pending: number[]): void {
  if (line.kind !== 'case' && line.kind !== 'end') return;
  // A line about a group that was not asked for is kept nowhere; the group it should have been stays open.
  if (!pending.includes(line.group)) return;
  const record = recordOf(rounds.records, line.group);
  if (line.kind === 'case') record.reports.push(line.report);
  else record.endCount = line.count;
}

function recordOf(records: GroupRecord[], group: number): GroupRecord {
  const record = records[group];
  if (record === undefined) throw new Error(`no group ${group} in this job`);
  return record;
}
