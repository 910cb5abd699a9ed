import type { Job, JobResult, Sandbox } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';

const last = new WeakMap<Challenge, Promise<unknown>>();

/** An author's program gets more time than people's: a busy computer must not make a fault of the challenge. */
const patient = { caseMs: 5_000, runMs: 30_000 };

/**
 * Runs an author's own program (generator, reference, lazy programs). One at a time for each challenge: many
 * people who hand in at once must not fill the queue that a tenant has.
 */
export function runAsChallenge(
  deps: { sandbox: Sandbox },
  challenge: Challenge,
  job: Omit<Job, 'tenant' | 'console' | 'limits'>,
): Promise<JobResult> {
  const limits = { ...challenge.limits, ...patient };
  const whole = { ...job, limits, tenant: `challenge:${challenge.slug}`, console: false };
  const before = last.get(challenge) ?? Promise.resolve();
  const run = before.catch(() => undefined).then(() => deps.sandbox.run(whole));
  last.set(challenge, run);
  return run;
}
