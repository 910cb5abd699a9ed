/** Short ways to ask a sandbox one thing, for the tests of this folder. */
import { afterAll } from 'vitest';
import {
  createSandbox,
  type Expectation,
  type Job,
  type JobCase,
  type JobResult,
  type Portable,
  type Sandbox,
} from '#sandbox';
import { patientSandbox } from '#server/runs/patient-sandbox.ts';

/** What a busy machine could not run, and says so, is run again: then it tells what the program did. */
export function unhurried(sandbox: Sandbox): Sandbox {
  return patientSandbox(sandbox, () => undefined);
}

/** One sandbox for the tests of one file. */
export function sandboxForTests(): Sandbox {
  const sandbox = unhurried(createSandbox({ maxRunners: 4 }));
  afterAll(() => sandbox.close());
  return sandbox;
}

export function jobOf(
  source: string | Record<string, string>,
  cases: JobCase[],
  more: Partial<Job> = {},
): Job {
  const language = more.language ?? 'javascript';
  const entry = language === 'javascript' ? 'index.js' : 'index.ts';
  return {
    tenant: 'person',
    language,
    entry,
    files: typeof source === 'string' ? { [entry]: source } : source,
    groups: [{ id: 'group', cases }],
    console: false,
    ...more,
  };
}

type CallCase = JobCase & { form: 'call' };

/** A case that calls `solve`. */
export function calls(args: Portable[], expect?: Expectation): CallCase {
  return { form: 'call', call: 'solve', args, ...(expect === undefined ? {} : { expect }) };
}

/** What `solve(...args)` is seen to give: a value, or an error's name. */
export async function seen(sandbox: Sandbox, source: string, args: Portable[] = []) {
  const result = await sandbox.run(jobOf(source, [calls(args)]));
  const observed = result.groups[0]!.cases[0]!.observed[0]!;
  return 'value' in observed ? observed.value : observed.error.name;
}

export const statesOf = (result: JobResult) => result.groups.map((group) => group.state);
