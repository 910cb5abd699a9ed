/** A whole job: one query, asked of a database of its own for each case. */
import { hardLimits } from '../../limits.ts';
import type { BareCase, CaseReport, RunnerJob, RunnerLine } from '../../protocol.ts';
import type { DatabaseStock } from './databases.ts';
import { runSqlCase } from './run-sql-case.ts';
import { questionFault } from './statements.ts';

export async function runSqlJob(
  job: RunnerJob,
  stock: DatabaseStock,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  const query = job.files[job.entry];
  const problem =
    query === undefined
      ? ({ kind: 'missing-entry', name: job.entry } as const)
      : questionFault(query, job.entry);
  if (problem !== undefined) tell({ kind: 'problem', problem });
  else await runGroups(job, query ?? '', stock, tell);
  tell({ kind: 'done' });
}

async function runGroups(
  job: RunnerJob,
  query: string,
  stock: DatabaseStock,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  const runEnd = performance.now() + job.limits.runMs;
  const databases = await stock.take(job.groups.reduce((sum, { cases }) => sum + cases.length, 0));
  try {
    for (const { group, cases } of job.groups) {
      for (const [index, plan] of cases.entries()) {
        const caseMs = Math.max(1, Math.min(job.limits.caseMs, runEnd - performance.now()));
        const isCut = caseMs < job.limits.caseMs;
        const asked = { schema: job.schema ?? '', query, entry: job.entry, plan: onlyQuery(plan) };
        const task = { ...asked, characters: hardLimits.resultCharacters };
        const told = await within(caseMs, runSqlCase(task, await databases.take()));
        if (told !== 'too-long' && 'problem' in told) return tell({ kind: 'problem', problem: told.problem });
        const seen = told === 'too-long' ? ({ limit: isCut ? 'run-time' : 'case-time' } as const) : told.seen;
        const report: CaseReport = { case: index, observed: [], console: [], consoleCut: false, ...seen };
        tell({ kind: 'case', group, report });
        // The parent ends this process: after a limit nothing in it is trusted any more.
        if (report.limit !== undefined && report.limit !== 'result-size') return new Promise(() => undefined);
      }
      tell({ kind: 'end', group, count: cases.length });
    }
  } finally {
    databases.dispose();
  }
}

function onlyQuery(plan: BareCase): BareCase & { form: 'query' } {
  if (plan.form !== 'query') throw new Error(`SQL has no cases of the form ${plan.form}`);
  return plan;
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
