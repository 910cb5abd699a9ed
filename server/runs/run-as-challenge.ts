import type { Job, JobResult, Sandbox } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';

const last = new WeakMap<Challenge, Promise<unknown>>();

/**
 * Runs an author's own program (generator, reference, lazy programs). One at a time for each challenge: many
 * people who hand in at once must not fill the queue that a tenant has.
 */
export function runAsChallenge(
  deps: { sandbox: Sandbox },
  challenge: Challenge,
  job: Omit<Job, 'tenant' | 'console' | 'limits'> & Pick<Partial<Job>, 'limits'>,
): Promise<JobResult> {
  const whole = { limits: challenge.limits, ...job, tenant: `challenge:${challenge.slug}`, console: false };
  const before = last.get(challenge) ?? Promise.resolve();
  const run = before.catch(() => undefined).then(() => deps.sandbox.run(whole));
  last.set(challenge, run);
  return run;
}
