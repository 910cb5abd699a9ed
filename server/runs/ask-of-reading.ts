/** What can be asked of a file that is read and never run. The answer to each question stands in the code around its line. */
import { randomBytes } from 'node:crypto';
import { type Language, type Reading, type RunOptions, readingOf, toReadingJob } from '#sandbox';
import type { Deps } from '../deps.ts';
import { PlatformFault } from './plan-generated.ts';

/**
 * `bound`: what another bound would change. `branch`: when the code goes which way. `loop`: what a variable holds after
 * the first turn. `returns`: what decides which of several lines gives the answer.
 */
export type AskedOfReading = {
  form: 'bound' | 'branch' | 'loop' | 'returns';
  line: number;
  /** The name of a variable or a function. */
  part: string | null;
  change: { from: string; to: string } | null;
};

const entries = { javascript: 'read.js', typescript: 'read.ts', python: 'read.py' } as const;
export type ReadableLanguage = keyof typeof entries & Language;

/**
 * One of each form, at the first place that has it: the same file is always asked the same. None of a file that cannot
 * be read, or is too long.
 * @throws PlatformFault; SandboxBusy when the queue is full
 */
export async function askOfReading(
  { sandbox }: Pick<Deps, 'sandbox'>,
  { tenant, language, source }: { tenant: string; language: ReadableLanguage; source: string },
  options: RunOptions = {},
): Promise<AskedOfReading[]> {
  const entry = entries[language];
  const mark = `k${randomBytes(8).toString('hex')}`;
  const job = toReadingJob({ language, files: { [entry]: source }, entry }, entry, mark);
  const result = await sandbox.run({ tenant, ...job, console: false }, options);
  if (result.outcome === 'platform-fault') throw new PlatformFault('the file could not be read');
  const reading = readingOf(result);
  return reading === undefined ? [] : questionsOf(reading);
}

function questionsOf({ bounds, branches, loops, returns }: Reading): AskedOfReading[] {
  const first: (AskedOfReading | undefined)[] = [
    bounds.map(({ line, from, to }) => ask('bound', line, null, { from, to }))[0],
    branches.map(({ line }) => ask('branch', line))[0],
    loops.flatMap(({ line, variables: [name] }) => (name === undefined ? [] : [ask('loop', line, name)]))[0],
    returns.flatMap(({ name, places: [place, ...more] }) =>
      place && more.length > 0 ? [ask('returns', place[0], name)] : [],
    )[0],
  ];
  return first.filter((one) => one !== undefined).toSorted((a, b) => a.line - b.line);
}

function ask(
  form: AskedOfReading['form'],
  line: number,
  part: string | null = null,
  change: AskedOfReading['change'] = null,
): AskedOfReading {
  return { form, line, part, change };
}
