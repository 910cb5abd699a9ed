/** A whole job: each group in an isolate of its own, each case in a fresh realm of it. */

import { hardLimits } from '../limits.ts';
import type { BareCase, RunnerJob, RunnerLine } from '../protocol.ts';
import type { GuestIsolate, IsolateStock } from './isolates.ts';
import { ownScheme } from './places.ts';
import { findShape, LinkFault, type Shape } from './program.ts';
import { runCase } from './run-case.ts';
import { readSources, SourceFault, type Sources } from './sources.ts';

export async function runJob(
  job: RunnerJob,
  stock: IsolateStock,
  tell: (line: RunnerLine) => void,
): Promise<void> {
  const used: GuestIsolate[] = [];
  try {
    await runWith(job, readSources(job), stock, tell, used);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    if (!(error instanceof LinkFault && job.language === 'typescript')) {
      tell({ kind: 'problem', problem: error.problem });
    } else {
      await retryWithoutUnused(job, stock, tell, used);
    }
  } finally {
    for (const one of used) one.dispose();
  }
  tell({ kind: 'done' });
}

/** Linking failed before any case was told: an import may have been of a type only. */
async function retryWithoutUnused(
  job: RunnerJob,
  stock: IsolateStock,
  tell: (line: RunnerLine) => void,
  used: GuestIsolate[],
): Promise<void> {
  try {
    await runWith(job, readSources(job, true), stock, tell, used);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    tell({ kind: 'problem', problem: error.problem });
  }
}

async function runWith(
  job: RunnerJob,
  sources: Sources,
  stock: IsolateStock,
  tell: (line: RunnerLine) => void,
  used: GuestIsolate[],
): Promise<void> {
  const names = [...new Set(job.groups.flatMap((group) => group.cases.flatMap(namesOf)))];
  const runEnd = performance.now() + job.limits.runMs;
  let shape: Shape | undefined;
  let consoleLeft: number = job.console ? hardLimits.consoleBytes : 0;
  for (const { group, cases } of job.groups) {
    // At once, not at the end: every living isolate reserves half a gigabyte of address space.
    for (const one of used.splice(0)) one.dispose();
    const guests = await stock.take(job.limits.isolateMb);
    used.push(guests);
    const { isolate } = guests;
    shape ??= await findShape(isolate, sources, job.entry, names);
    const filename = ownScheme + shape.entry;
    const script =
      shape.kind === 'script' ? await isolate.compileScript(shape.code, { filename }) : undefined;
    for (const [index, plan] of cases.entries()) {
      const caseMs = Math.min(job.limits.caseMs, runEnd - performance.now());
      const report = await runCase({
        guests,
        shape,
        script,
        sources,
        plan,
        index,
        caseMs,
        consoleLeft,
        isOnlyName: names.length === 1,
      });
      const said = report.console.reduce(
        (sum, { text }) => sum + text.length + hardLimits.consoleLineCost,
        0,
      );
      consoleLeft = Math.max(0, consoleLeft - said);
      if (report.limit === 'case-time' && caseMs < job.limits.caseMs) report.limit = 'run-time';
      tell({ kind: 'case', group, report });
      // The parent ends this process: after a limit nothing in it is trusted any more.
      if (report.limit !== undefined && report.limit !== 'result-size') return new Promise(() => undefined);
    }
    tell({ kind: 'end', group, count: cases.length });
  }
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
