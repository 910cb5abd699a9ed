/** Reads a person's program and runs it on shown inputs: as it is, watched, and with one bound changed. */
import { randomBytes } from 'node:crypto';
import {
  type CaseResult,
  isAsExpected,
  type Job,
  type JobCase,
  type JobGroup,
  type JobResult,
  namedAsLists,
  type Portable,
  type Reading,
  type RunOptions,
  readingOf,
  stepsBefore,
  type Trace,
  toReadingJob,
  toTraced,
  traceOf,
  withRecorder,
} from '#sandbox';
import { ownFiles } from './own-files.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';
import { filesToRun } from './plan-work.ts';
import type { QuestionInput } from './question-inputs.ts';
import type { ShownWork } from './run-shown.ts';
import { toProgram } from './to-program.ts';

export type Bound = Reading['bounds'][number];
export type ReadFile = { file: string; reading: Reading };
/** One input and what came of it: the same in every run, watched or not. */
export type Watched = Given & {
  /** By file. One whose watching changed something has none. */
  traces: Map<string, Trace>;
  /** With a bound changed; only where it came to an end, the same one twice. */
  changed: { file: string; bound: Bound; value: Portable }[];
};
/** `entry`: the file whose functions are called. */
export type WatchedCode = { entry: string; read: ReadFile[]; watched: Watched[] };

/** Bounds that are changed, each in turn; a loop without end takes its whole time. */
const boundsTried = 3;
/** Of one input, in milliseconds: what takes longer is nothing to follow in one's head. */
const caseMs = 1_000;

/**
 * Each file of the person's own is read and watched in runs of its own. Undefined for a program whose first file
 * cannot be read. What behaves otherwise while it is watched is not in the answer.
 */
export async function watchCode(
  deps: RunDeps,
  { challenge, work, tenant }: ShownWork,
  inputs: QuestionInput[],
  seed: string,
  options: RunOptions,
): Promise<WatchedCode | undefined> {
  const files = filesToRun(challenge, work.language, work.files);
  const program = toProgram(challenge, work.language, files);
  const mark = `k${randomBytes(8).toString('hex')}`;
  const limits = { ...challenge.limits, caseMs };
  const run = async (job: Omit<Job, 'tenant' | 'limits' | 'console'>) => {
    const result = await deps.sandbox.run({ tenant, ...job, limits, console: false }, options);
    if (result.outcome === 'platform-fault') throw new PlatformFault('the code could not be watched');
    return result;
  };
  const own = ownFiles(challenge, work.language, files);
  const read = await eachInTurn(own, async (file): Promise<ReadFile[]> => {
    const reading = readingOf(await run(toReadingJob(program, file, mark)));
    return reading === undefined ? [] : [{ file, reading }];
  });
  const [first] = read;
  if (first === undefined || first.file !== own[0] || inputs.length === 0) return undefined;
  const { entry } = program;
  const cases = inputs.map(({ one }) => one);
  const [plain] = (await run({ ...program, groups: [groupOf('plain', cases)] })).groups;
  const given = inputs.flatMap((input, index): Given[] => {
    const value = valueAt(plain?.cases[index], lastStep(input));
    return value === undefined ? [] : [{ ...input, value }];
  });
  if (given.length === 0) return { entry, read, watched: [] };
  const seenIn = await eachInTurn(read, async ({ file, reading }) => {
    const traced = given.map(({ one }) => toTraced(program, { file, reading }, mark, one));
    const twice = [groupOf('watched', traced), groupOf('again', traced)];
    const { groups } = await run({ ...withRecorder(program, file, mark), groups: twice });
    return [{ file, groups }];
  });
  const bounds = shuffled(
    read.flatMap(({ file, reading }) => reading.bounds.map((bound) => ({ file, bound }))),
    seed,
  ).slice(0, boundsTried);
  // A changed program often loops without end, which a busy machine cannot tell from its own slowness: then
  // nothing is known of that change, and the rest stands.
  const changedRuns = await deps.sandbox.run(
    {
      tenant,
      ...program,
      groups: bounds.map(({ file, bound }, index) => {
        const changed = { [file]: withChange(files[file] ?? '', bound) };
        const once = given.map(({ one }) => ({ ...one, files: changed }));
        return groupOf(`bound-${index}`, [...once, ...once]);
      }),
      limits,
      console: false,
    },
    options,
  );
  const before = stepsBefore(program);
  const watched = given.flatMap((input, index): Watched[] => {
    const traces = new Map(
      seenIn.flatMap(({ file, groups }) => {
        const trace = stableTrace(groups, index, before + lastStep(input), input.value);
        return trace ? [[file, trace] as const] : [];
      }),
    );
    if (!traces.has(first.file)) return [];
    const changed = bounds.flatMap((one, b) => {
      const { cases: seen = [] } = changedRuns.groups[b] ?? {};
      const value = valueAt(seen[index], lastStep(input));
      const isStable = value !== undefined && isAlikeAt(seen[index + given.length], lastStep(input), value);
      return isStable ? [{ ...one, value }] : [];
    });
    return [{ ...input, traces, changed }];
  });
  return { entry, read, watched };
}

type Given = QuestionInput & { value: Portable };

const groupOf = (id: string, cases: JobCase[]): JobGroup => ({ id, cases });

/** One after the other: a person's runs wait for one another anyhow. */
async function eachInTurn<T, R>(list: T[], make: (one: T) => Promise<R[]>): Promise<R[]> {
  const made: R[] = [];
  for (const one of list) made.push(...(await make(one)));
  return made;
}

function lastStep({ one }: QuestionInput): number {
  return one.form === 'steps' ? one.steps.length - 1 : 0;
}

/** Undefined where the two runs differed from each other, or from the one that nobody watched. */
function stableTrace(
  groups: JobResult['groups'],
  index: number,
  step: number,
  value: Portable,
): Trace | undefined {
  const seen = groups.map(({ cases }) => cases[index]);
  const [trace, again] = seen.map(traceOf);
  const isSame = seen.every((one) => isAlikeAt(one, step, value));
  return isSame && JSON.stringify(trace) === JSON.stringify(again) ? trace : undefined;
}

function isAlikeAt(judged: CaseResult | undefined, step: number, value: Portable): boolean {
  const other = valueAt(judged, step);
  return other !== undefined && isAlike(value, other);
}

export function isAlike(one: Portable, other: Portable): boolean {
  return isAsExpected(one, other, 'exact');
}

function withChange(source: string, { start, end, to }: Bound): string {
  return source.slice(0, start) + to + source.slice(end);
}

function valueAt(judged: CaseResult | undefined, step: number): Portable | undefined {
  const seen = judged?.observed.find((one) => one.step === step);
  return seen && 'value' in seen ? namedAsLists(seen.value) : undefined;
}
