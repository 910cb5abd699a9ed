/** Reads a person's program and runs it on shown inputs: as it is, watched, and with one bound changed. */
import { randomBytes } from 'node:crypto';
import {
  type CaseResult,
  isAsExpected,
  type Job,
  type JobCase,
  type JobGroup,
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
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';
import { filesToRun } from './plan-work.ts';
import type { QuestionInput } from './question-inputs.ts';
import type { ShownWork } from './run-shown.ts';
import { toProgram } from './to-program.ts';

export type Bound = Reading['bounds'][number];
/** One input and what came of it: the same in every run, watched or not. */
export type Watched = Given & {
  trace: Trace;
  /** With a bound changed; only where it came to an end, the same one twice. */
  changed: { bound: Bound; value: Portable }[];
};
export type WatchedCode = { reading: Reading; watched: Watched[] };

/** Bounds that are changed, each in turn; a loop without end takes its whole time. */
const boundsTried = 3;
/** Of one input, in milliseconds: what takes longer is nothing to follow in one's head. */
const caseMs = 1_000;

/** Undefined for a program that cannot be read. What behaves otherwise while it is watched is not in the answer. */
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
  const run = async (job: Omit<Job, 'tenant' | 'limits' | 'console'>) => {
    const limits = { ...challenge.limits, caseMs };
    const result = await deps.sandbox.run({ tenant, ...job, limits, console: false }, options);
    if (result.outcome === 'platform-fault') throw new PlatformFault('the code could not be watched');
    return result;
  };
  const reading = readingOf(await run(toReadingJob(program, mark)));
  if (reading === undefined || inputs.length === 0) return undefined;
  const [plain] = (
    await run({
      ...program,
      groups: [
        groupOf(
          'plain',
          inputs.map(({ one }) => one),
        ),
      ],
    })
  ).groups;
  const given = inputs.flatMap((input, index): Given[] => {
    const value = valueAt(plain?.cases[index], lastStep(input));
    return value === undefined ? [] : [{ ...input, value }];
  });
  if (given.length === 0) return { reading, watched: [] };
  const bounds = shuffled(reading.bounds, seed).slice(0, boundsTried);
  const source = files[program.entry] ?? '';
  const cases = given.map(({ one }) => toTraced(program, reading, mark, one));
  const { groups } = await run({
    ...withRecorder(program, mark),
    groups: [groupOf('watched', cases), groupOf('again', cases)],
  });
  // A changed program often loops without end, which a busy machine cannot tell from its own slowness: then
  // nothing is known of that change, and the rest stands.
  const changedRuns = await deps.sandbox.run(
    {
      tenant,
      ...program,
      groups: bounds.map((bound, index) => {
        const changed = { [program.entry]: withChange(source, bound) };
        const once = given.map(({ one }) => ({ ...one, files: changed }));
        return groupOf(`bound-${index}`, [...once, ...once]);
      }),
      limits: { ...challenge.limits, caseMs },
      console: false,
    },
    options,
  );
  const [first, again] = groups.map(({ cases: seen }) => seen);
  const others = changedRuns.groups.map(({ cases: seen }) => seen);
  const watched = given.flatMap((input, index): Watched[] => {
    const at = stepsBefore(program) + lastStep(input);
    const seen = [first?.[index], again?.[index]];
    const [trace, second] = seen.map(traceOf);
    const isSame = seen.every((one) => isAlikeAt(one, at, input.value));
    if (!isSame || !trace || JSON.stringify(trace) !== JSON.stringify(second)) return [];
    const changed = bounds.flatMap((bound, b) => {
      const value = valueAt(others[b]?.[index], lastStep(input));
      const isStable =
        value !== undefined && isAlikeAt(others[b]?.[index + given.length], lastStep(input), value);
      return isStable ? [{ bound, value }] : [];
    });
    return [{ ...input, trace, changed }];
  });
  return { reading, watched };
}

type Given = QuestionInput & { value: Portable };

const groupOf = (id: string, cases: JobCase[]): JobGroup => ({ id, cases });

function lastStep({ one }: QuestionInput): number {
  return one.form === 'steps' ? one.steps.length - 1 : 0;
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
