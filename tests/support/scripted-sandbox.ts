/** A sandbox without runners: programs say in a comment what happens, so that a test decides every outcome. */
import { type Guest, type Job, type JobResult, type Sandbox, SandboxBusy } from '#sandbox';

export type ScriptedSandbox = Sandbox & {
  /** Every job that was asked for, oldest first. */
  jobs: Job[];
  /** For whom each was run; undefined when no guest. */
  guests: (Guest | undefined)[];
  /** Answers to give instead, one a job, oldest first: what the server's own troubles look like. */
  next: (Partial<JobResult> | Error | Promise<unknown>)[];
};

/**
 * `// holds: empty, sum` in the program lets those groups hold and no others; without such a line all hold.
 * A promise in `next` is waited for first.
 */
export function scriptedSandbox(): ScriptedSandbox {
  const jobs: Job[] = [];
  const guests: ScriptedSandbox['guests'] = [];
  const next: ScriptedSandbox['next'] = [];
  return {
    jobs,
    guests,
    next,
    prepare: () => undefined,
    layers: () => [],
    close: async () => {},
    async run(job, options) {
      jobs.push(job);
      guests.push(options?.guest);
      const instead = await next.shift();
      if (instead instanceof Error) throw instead;
      return { ...resultOf(job), ...(instead as Partial<JobResult> | undefined) };
    },
  };
}

function resultOf(job: Job): JobResult {
  const line = /\/\/ holds: (.*)/.exec(Object.values(job.files).join('\n'))?.[1];
  const holding = line?.split(',').map((id) => id.trim());
  return {
    outcome: 'finished',
    consoleCut: false,
    usage: { wallMs: 1 },
    groups: job.groups.map(({ id, cases }) => {
      const state = !holding || holding.includes(id) ? 'holds' : 'other-value';
      return { id, state, cases: cases.map(() => ({ state, observed: [], console: [] })) };
    }),
  };
}

/** What the sandbox throws when a person already has as many runs waiting as one may. */
export function sandboxBusy(): Error {
  return new SandboxBusy('tenant');
}
