import type { Guest, Job, JobResult, Sandbox } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';

const last = new WeakMap<Challenge, Promise<unknown>>();
const lastForGuests = new WeakMap<Challenge, Promise<unknown>>();

/** An author's program gets more time than people's: a busy computer must not make a fault of the challenge. */
const patient = { caseMs: 5_000, runMs: 30_000 };

/**
 * Runs an author's own program (generator, reference, lazy programs). One at a time for each challenge: many
 * people who hand in at once must not fill the queue that a tenant has. What guests ask for stands in a line of its own,
 * so that nobody who has entered waits behind it.
 */
export function runAsChallenge(
  deps: { sandbox: Sandbox },
  challenge: Challenge,
  job: Omit<Job, 'tenant' | 'console' | 'limits'>,
  guest?: Guest,
): Promise<JobResult> {
  const limits = { ...challenge.limits, ...patient };
  const tenant = `challenge:${challenge.slug}${guest ? ':guests' : ''}`;
  const whole = { ...job, limits, tenant, console: false };
  const line = guest ? lastForGuests : last;
  const before = line.get(challenge) ?? Promise.resolve();
  const run = before.catch(() => undefined).then(() => deps.sandbox.run(whole, guest && { guest }));
  line.set(challenge, run);
  return run;
}
