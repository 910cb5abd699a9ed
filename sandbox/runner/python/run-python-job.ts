/** A whole job in one interpreter, whose memory is made what it was before every case. */
import { hardLimits } from '../../limits.ts';
import type { RunnerJob, RunnerLine } from '../../protocol.ts';
import { now } from '../now.ts';
import { SourceFault } from '../sources.ts';
import { runPythonCase } from './python-case.ts';
import type { PythonIsolate } from './python-isolate.ts';

export async function runPythonJob(
  python: PythonIsolate,
  job: RunnerJob,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  try {
    await runGroups(python, job, tell);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    tell({ kind: 'problem', problem: error.problem });
  }
  tell({ kind: 'done' });
}

async function runGroups(
  python: PythonIsolate,
  job: RunnerJob,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  const runEnd = now() + job.limits.runMs;
  let consoleLeft: number = job.console ? hardLimits.consoleBytes : 0;
  for (const { group, cases } of job.groups) {
    for (const [index, plan] of cases.entries()) {
      const caseMs = Math.min(job.limits.caseMs, runEnd - now());
      const report = await runPythonCase(python, { job, plan, index, caseMs, consoleLeft });
      for (const { text } of report.console) consoleLeft -= text.length + hardLimits.consoleLineCost;
      consoleLeft = Math.max(0, consoleLeft);
      if (report.limit === 'case-time' && caseMs < job.limits.caseMs) report.limit = 'run-time';
      tell({ kind: 'case', group, report });
      // The parent ends this process: after a limit nothing in it is trusted any more.
      if (report.limit !== undefined && report.limit !== 'result-size') return new Promise(() => undefined);
    }
    tell({ kind: 'end', group, count: cases.length });
  }
}
