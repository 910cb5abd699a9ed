/** Judging in tests: a real sandbox, a loaded challenge, deps without a server. */
import { afterAll } from 'vitest';
import { createSandbox, type Job, type JobResult, type Sandbox } from '#sandbox';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import type { RunDeps } from '#server/runs/plan-generated.ts';
import { type Changes, makeContent, type SkeletonOf } from './content.ts';

/** One sandbox for a test file. */
export function openSandbox(): Sandbox {
  const sandbox = createSandbox({ maxRunners: 3 });
  afterAll(() => sandbox.close());
  return sandbox;
}

export function depsWith(sandbox: Sandbox, logged: object[] = []): RunDeps {
  const log = { error: (about: object) => void logged.push(about) };
  return { sandbox, config: { secret: new Uint8Array(32).fill(3) }, log } as unknown as RunDeps;
}

/** The skeleton of a new challenge, changed. */
export async function loadSkeleton(changes: Changes = {}, of: SkeletonOf = {}): Promise<Challenge> {
  const library = await loadChallenges([await makeContent(changes, 'cafe-total', of)]);
  return library.all()[0]!;
}

/** A sandbox whose jobs are noted, and may be answered otherwise. */
export function watched(sandbox: Sandbox, answer?: (job: Job) => JobResult | undefined) {
  const jobs: Job[] = [];
  const run: Sandbox['run'] = (job, options) => {
    jobs.push(job);
    const other = answer?.(job);
    return other === undefined ? sandbox.run(job, options) : Promise.resolve(other);
  };
  return { jobs, sandbox: { ...sandbox, run, layers: () => [] } };
}
