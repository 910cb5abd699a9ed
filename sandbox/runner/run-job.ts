/** A whole job: each group in an isolate of its own, each case in a fresh realm of it. */

import { hardLimits } from '../limits.ts';
import { type CaseReport, namesOf, type RunnerJob, type RunnerLine } from '../protocol.ts';
import { CaseLine } from './case-line.ts';
import type { GuestIsolate, IsolateStock } from './isolates.ts';
import { now } from './now.ts';
import { programsOf } from './program.ts';
import { isReading, tellReading } from './read-job.ts';
import { type PreparedCase, runCase } from './run-case.ts';
import { SourceFault } from './sources.ts';

export async function runJob(
  job: RunnerJob,
  stock: IsolateStock,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  if (isReading(job)) return tellReading(job, tell);
  stock.beginJob({
    memoryMb: job.limits.isolateMb,
    isolates: job.groups.length,
    guests: Math.max(...job.groups.map((group) => group.cases.length)),
  });
  const used: GuestIsolate[] = [];
  try {
    await runGroups(job, stock, tell, used);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    tell({ kind: 'problem', problem: error.problem });
  }
  tell({ kind: 'done' });
  for (const one of used) one.dispose();
}

async function runGroups(
  job: RunnerJob,
  stock: IsolateStock,
  tell: (line: RunnerLine) => void,
  used: GuestIsolate[],
): Promise<void> {
  const names = [...new Set(job.groups.flatMap((group) => group.cases.flatMap(namesOf)))];
  const isOnlyName = names.length === 1;
  const programOf = programsOf(job, names);
  const runEnd = now() + job.limits.runMs;
  let consoleLeft: number = job.console ? hardLimits.consoleBytes : 0;
  let hasLoaded = false;
  const begin = async (at: number): Promise<CaseLine | undefined> => {
    const group = job.groups[at];
    if (group === undefined) return undefined;
    // To end an isolate takes time from whoever waits, so it comes last; but with each one made beyond the
    // stock the address space goes down.
    if (!stock.has(job.limits.isolateMb)) for (const one of used.splice(0, used.length - 1)) one.dispose();
    const guests = stock.take(job.limits.isolateMb);
    used.push(guests);
    return new CaseLine(guests, group.cases, programOf);
  };
  let coming: Promise<CaseLine | undefined> | undefined;
  for (const [at, { group, cases }] of job.groups.entries()) {
    const line = await (coming ?? begin(at));
    coming = undefined;
    for (const index of cases.keys()) {
      const prepared = (await line?.first()) as PreparedCase;
      const caseMs = Math.min(job.limits.caseMs, runEnd - now());
      const running = runCase(prepared, { index, caseMs, consoleLeft, isOnlyName, hasLoaded });
      line?.advance();
      // While this group runs, the next one is made ready on another thread. By now it is known how the file is
      // written.
      coming ??= begin(at + 1);
      const report = await running;
      hasLoaded ||= report.load === undefined;
      consoleLeft = Math.max(0, consoleLeft - saidIn(report));
      if (report.limit === 'case-time' && caseMs < job.limits.caseMs) report.limit = 'run-time';
      tell({ kind: 'case', group, report });
      letGo(prepared);
      // The parent ends this process: after a limit nothing in it is trusted any more.
      if (report.limit !== undefined && report.limit !== 'result-size') return new Promise(() => undefined);
    }
    tell({ kind: 'end', group, count: cases.length });
  }
}

/** Of a realm that was used: a group of hundreds of cases would fill the isolate's memory with them. */
function letGo({ program, guest }: PreparedCase): void {
  program.release();
  guest.harness.release();
  guest.context.release();
}

function saidIn(report: CaseReport): number {
  return report.console.reduce((sum, { text }) => sum + text.length + hardLimits.consoleLineCost, 0);
}
