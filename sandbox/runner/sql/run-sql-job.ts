/** A whole job: one query, asked of a fresh database for each case. */
import type { CaseReport, RunnerJob, RunnerLine } from '../../protocol.ts';
import { now } from '../now.ts';
import { runSqlCase } from './run-sql-case.ts';
import type { SqliteHost } from './sqlite-host.ts';
import { questionFault } from './statements.ts';

export async function runSqlJob(
  job: RunnerJob,
  host: SqliteHost,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  const query = job.files[job.entry];
  const problem =
    query === undefined
      ? ({ kind: 'missing-entry', name: job.entry } as const)
      : questionFault(query, job.entry);
  if (problem !== undefined) tell({ kind: 'problem', problem });
  else await runGroups(job, query ?? '', host, tell);
  tell({ kind: 'done' });
}

async function runGroups(
  job: RunnerJob,
  query: string,
  host: SqliteHost,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  const runEnd = now() + job.limits.runMs;
  for (const { group, cases } of job.groups) {
    for (const [index, plan] of cases.entries()) {
      const caseMs = Math.max(1, Math.min(job.limits.caseMs, runEnd - now()));
      const task = { schema: job.schema ?? '', query, entry: job.entry, plan };
      const told = await within(caseMs, runSqlCase(task, await host.get()));
      if (told !== 'too-long' && 'problem' in told) return tell({ kind: 'problem', problem: told.problem });
      const limit = caseMs < job.limits.caseMs ? 'run-time' : 'case-time';
      const seen = told === 'too-long' ? ({ limit } as const) : told.seen;
      const report: CaseReport = { case: index, observed: [], console: [], consoleCut: false, ...seen };
      tell({ kind: 'case', group, report });
      // The parent ends this process: after a limit nothing in it is trusted any more.
      if (report.limit !== undefined && report.limit !== 'result-size') return new Promise(() => undefined);
    }
    tell({ kind: 'end', group, count: cases.length });
  }
}

/** SQLite works in a thread of its own, so that this one can watch the time. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | 'too-long'> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'too-long'>((resolve) => {
    timer = setTimeout(() => resolve('too-long'), Math.ceil(ms));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
