/** A whole job: each group in an isolate of its own, each case in a fresh realm of it. */

import { hardLimits } from '../limits.ts';
import type { BareCase, CaseReport, RunnerJob, RunnerLine } from '../protocol.ts';
import type { GuestIsolate, IsolateStock } from './isolates.ts';
import { programsOf } from './program.ts';
import { type PreparedCase, runCase } from './run-case.ts';
import { SourceFault } from './sources.ts';

export async function runJob(
  job: RunnerJob,
  stock: IsolateStock,
  tell: (line: RunnerLine) => void,
): Promise<void> {
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
  const runEnd = performance.now() + job.limits.runMs;
  let consoleLeft: number = job.console ? hardLimits.consoleBytes : 0;
  let hasLoaded = false;
  const begin = async (next: RunnerJob['groups'][number] | undefined) => {
    if (next === undefined) return undefined;
    // To end an isolate takes time from whoever waits, so it comes last; but with each one made beyond the
    // stock the address space goes down.
    if (!stock.has(job.limits.isolateMb)) for (const one of used.splice(0, used.length - 1)) one.dispose();
    const made = await stock.take(job.limits.isolateMb);
    used.push(made);
    made.prepareGuests(next.cases.length);
    return made;
  };
  let coming = begin(job.groups[0]);
  for (const [at, { group, cases }] of job.groups.entries()) {
    const guests = (await coming) as GuestIsolate;
    // While this group runs, the next one's isolate is made ready, on another thread.
    coming = begin(job.groups[at + 1]);
    const prepare = async (one: BareCase): Promise<PreparedCase> => {
      const guest = await guests.takeGuest();
      const program = await programOf(one).prepare(guests.isolate, guest);
      return { isolate: guests.isolate, guest, program, plan: one };
    };
    let next = prepareAhead(cases[0], prepare);
    for (const index of cases.keys()) {
      const prepared = (await next) as PreparedCase;
      const caseMs = Math.min(job.limits.caseMs, runEnd - performance.now());
      const running = runCase(prepared, { index, caseMs, consoleLeft, isOnlyName, hasLoaded });
      // While this case runs, the isolate gets the next one to compile.
      next = prepareAhead(cases[index + 1], prepare);
      const report = await running;
      hasLoaded ||= report.load === undefined;
      consoleLeft = Math.max(0, consoleLeft - saidIn(report));
      if (report.limit === 'case-time' && caseMs < job.limits.caseMs) report.limit = 'run-time';
      tell({ kind: 'case', group, report });
      // Its realm may go: a group of hundreds of cases would fill the isolate's memory with them.
      prepared.program.release();
      prepared.guest.harness.release();
      prepared.guest.context.release();
      // The parent ends this process: after a limit nothing in it is trusted any more.
      if (report.limit !== undefined && report.limit !== 'result-size') return new Promise(() => undefined);
    }
    tell({ kind: 'end', group, count: cases.length });
  }
}

/** A fault of it is met when it is awaited, which may be never. */
function prepareAhead(
  one: BareCase | undefined,
  prepare: (one: BareCase) => Promise<PreparedCase>,
): Promise<PreparedCase | undefined> {
  const prepared = one === undefined ? Promise.resolve(undefined) : prepare(one);
  prepared.catch(() => undefined);
  return prepared;
}

function saidIn(report: CaseReport): number {
  return report.console.reduce((sum, { text }) => sum + text.length + hardLimits.consoleLineCost, 0);
}

/** The person's names that a case needs. */
function namesOf(one: BareCase): string[] {
  if (one.form === 'call') return [one.call];
  if (one.form === 'query') return [];
  return one.steps.flatMap((step) => {
    if ('new' in step) return [step.new];
    return 'call' in step && step.on === undefined ? [step.call] : [];
  });
}
