/** One case in the interpreter, told as a report. */
import { hardLimits } from '../../limits.ts';
import type { Portable } from '../../portable.ts';
import { type BareCase, type CaseReport, namesOf, type RunnerJob } from '../../protocol.ts';
import { SourceFault } from '../sources.ts';
import type { PythonIsolate } from './python-isolate.ts';

/** What the interpreter says of itself. A program can make it say anything. */
type Told = {
  observed?: unknown;
  arguments?: unknown;
  problem?: SourceFault['problem'];
  load?: CaseReport['load'];
  missing?: unknown;
  notCallable?: unknown;
  tooLarge?: unknown;
  memory?: unknown;
};
type Said = { console: [CaseReport['console'][number]['level'], string][]; cut: boolean };

export type PythonTask = {
  job: RunnerJob;
  plan: BareCase;
  index: number;
  caseMs: number;
  /** Characters of console that may still be kept; 0 keeps none. */
  consoleLeft: number;
};

const timedOut = 'Script execution timed out.';
const stackOverflow = 'Maximum call stack size exceeded';

/** @throws SourceFault when the program as a whole cannot be run */
export async function runPythonCase(python: PythonIsolate, task: PythonTask): Promise<CaseReport> {
  const { job, plan, index, consoleLeft } = task;
  const { files: ownFiles, ...bare } = plan;
  const asked = {
    files: ownFiles === undefined ? job.files : { ...job.files, ...ownFiles },
    entry: job.entry,
    given: job.given ?? [],
    characters: hardLimits.resultCharacters,
  };
  const perLine = consoleLeft > 0 ? hardLimits.consoleLineCost : 0;
  const texts = [asked, { plan: bare }].map((text) => toAscii(JSON.stringify(text)));
  const details = [...texts, job.limits.isolateMb, consoleLeft, perLine];
  try {
    const answer = await python.orderWithin(Math.max(1, Math.ceil(task.caseMs)), 'run', ...details);
    const { told, hasRun, ...said } = JSON.parse(answer) as Said & { told: string; hasRun: boolean };
    const seen = JSON.parse(told) as Told;
    const report = { case: index, observed: [], ...toLimit(seen), ...toConsole(said) };
    return hasRun ? { ...report, ...seenIn(seen, plan) } : { ...report, ...loadedIn(seen) };
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    return stoppedReport(python, index, error);
  }
}

/** Only before the plan was known: then no word of it can be in what is said of the files. */
function loadedIn({ problem, load }: Told): Pick<CaseReport, 'load'> {
  if (problem?.kind === 'syntax' || problem?.kind === 'import-refused') throw new SourceFault(problem);
  return load === undefined ? {} : { load };
}

function seenIn(told: Told, plan: BareCase): Pick<CaseReport, 'observed'> & Partial<CaseReport> {
  const { observed, arguments: after, missing, notCallable } = told;
  const asked = namesOf(plan);
  return {
    observed: observed as CaseReport['observed'],
    ...(after !== undefined && { arguments: after as Portable[] }),
    ...(asked.includes(missing as string) && { missing: missing as string }),
    ...(asked.includes(notCallable as string) && { notCallable: notCallable as string }),
  };
}

function toLimit({ tooLarge, memory }: Told): Pick<CaseReport, 'limit'> {
  if (tooLarge) return { limit: 'result-size' };
  return memory ? { limit: 'memory' } : {};
}

function toConsole({ console, cut }: Said): Pick<CaseReport, 'console' | 'consoleCut'> {
  return { console: console.map(([level, text]) => ({ level, text })), consoleCut: cut };
}

/** The interpreter was stopped in the middle: by us, by its own memory, or by an end of the process it asked for. */
async function stoppedReport(python: PythonIsolate, index: number, error: unknown): Promise<CaseReport> {
  const nothing = { case: index, observed: [], console: [], consoleCut: false };
  const message = String((error as Error | undefined)?.message ?? '');
  if (python.isolate.isDisposed) return { ...nothing, limit: 'memory' };
  const { hasLoaded, ...said } = JSON.parse((await python.order('said')) as string) as Said & {
    hasLoaded: boolean;
  };
  const before = { ...nothing, ...toConsole(said) };
  if (message === timedOut) return { ...before, limit: 'case-time', duringLoad: !hasLoaded };
  const told = message.includes(stackOverflow)
    ? { name: 'RecursionError', message: 'maximum recursion depth exceeded' }
    : { name: 'SystemError', message: 'the interpreter was stopped' };
  return hasLoaded ? { ...before, observed: [{ step: 0, error: told }] } : { ...before, load: told };
}

/** Other letters as JSON writes them with digits: then the interpreter takes the text byte by byte. */
function toAscii(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
