/** Short ways to ask a sandbox one thing about Python. */
import { afterAll, beforeAll } from 'vitest';
import {
  type CaseResult,
  createSandbox,
  type Job,
  type JobCase,
  type Observation,
  type Portable,
  type Sandbox,
} from '#sandbox';
import { unhurried } from '../ask.ts';

/** One sandbox for the tests of one file, with an interpreter that is ready: on a busy machine that takes a while. */
export function pythonSandbox(): Sandbox {
  const sandbox = unhurried(createSandbox({ maxRunners: 3, engines: ['python'] }));
  beforeAll(() => sandbox.run(jobOf('def solve(): return 1')), 180_000);
  afterAll(() => sandbox.close());
  return sandbox;
}

export const call = (args: Portable[] = [], more: Partial<JobCase> = {}): JobCase =>
  ({ form: 'call', call: 'solve', args, ...more }) as JobCase;

export function jobOf(
  source: string | Record<string, string>,
  cases: JobCase[] = [call()],
  more: Partial<Job> = {},
): Job {
  return {
    tenant: 'person',
    language: 'python',
    entry: 'main.py',
    files: typeof source === 'string' ? { 'main.py': source } : source,
    groups: [{ id: 'group', cases }],
    console: false,
    ...more,
  };
}

/** The one case of one group. */
export async function caseOf(sandbox: Sandbox, ...job: Parameters<typeof jobOf>): Promise<CaseResult> {
  const result = await sandbox.run(jobOf(...job));
  return result.groups[0]!.cases[0]!;
}

/** What `solve(...args)` is seen to give. */
export async function seen(sandbox: Sandbox, source: string, args: Portable[] = []): Promise<Observation> {
  const { observed } = await caseOf(sandbox, source, [call(args)]);
  return observed[0]!;
}

/** The value that an expression gives, with imports and definitions before it. */
export async function valueGiven(sandbox: Sandbox, expression: string, before = ''): Promise<Portable> {
  const one = await seen(sandbox, `${before}\ndef solve():\n    return ${expression}\n`);
  return 'value' in one ? one.value : { raised: one.error.name, says: one.error.message };
}
