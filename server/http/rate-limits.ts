/**
 * How often one may ask, per class of route. Counts live in memory only and are never logged.
 *
 * Codes: an own code has 80 random bits, a card's 60. 300 tries per address in ten minutes are 16 million a
 * year (2^24); against 1,000 waiting cards (2^10 of 2^60) a whole year finds one with a chance of 1 in
 * 60 million. So the length of a code is what makes guessing hopeless, and the limit can be wide enough for
 * a room: 40 people behind one address, each mistyping several times, stay far below it.
 */
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Act, Actor } from '../access.ts';
import { AppError } from '../errors.ts';

/**
 * `address`: counted per network address. `address, guests` and `address, signed in`: those alone, so that neither uses up
 * what the others have. `person`: per sign-in, or per address for somebody not signed in. `sign-in`: per sign-in, and
 * nobody else is counted.
 */
type RateLimit = {
  per: 'address' | 'address, guests' | 'address, signed in' | 'person' | 'sign-in';
  max: number;
  minutes: number;
};

export const rateLimits = {
  codes: { per: 'address', max: 300, minutes: 10 },
  /** Each makes rows that stay, so fewer; still every seat of three full rooms. */
  begin: { per: 'address', max: 120, minutes: 10 },
  /** The code of a session has 30 bits. One who is signed in and guesses cannot use up what the room has. */
  joins: { per: 'sign-in', max: 20, minutes: 10 },
  /** All who are signed in at an address: a room of forty who type it seven times each. */
  rooms: { per: 'address, signed in', max: 300, minutes: 10 },
  /** As many guests. Whoever is locked out by one that guesses can begin an account, and join with it. */
  guests: { per: 'address, guests', max: 300, minutes: 10 },
  /** Secrets of links have 256 bits. Counted apart from codes: whoever tries links keeps nobody from entering. */
  links: { per: 'person', max: 300, minutes: 10 },
  /** All who are signed in at an address: more than one of them can use up. */
  linkRooms: { per: 'address, signed in', max: 900, minutes: 10 },
  /** A run costs processor time. The sandbox's queue is the real brake: one at a time per person. */
  runs: { per: 'person', max: 120, minutes: 1 },
  /** The same without an account: forty people in one room, each running it fifteen times a minute. */
  trials: { per: 'address', max: 600, minutes: 1 },
  /** More than anybody writes to a person; each makes a row that stays. */
  messages: { per: 'person', max: 30, minutes: 1 },
  /** A draft is saved every few seconds per tab; this leaves room for many tabs. */
  ordinary: { per: 'person', max: 600, minutes: 1 },
  /** A program that follows changes asks once a minute; one that begins reads 1,000 profiles in ten pages. */
  feed: { per: 'address', max: 120, minutes: 1 },
  /** What anybody can read: a full room may open its pages at the same moment. */
  reading: { per: 'person', max: 3_000, minutes: 1 },
} as const satisfies Record<string, RateLimit>;

type RateLimitClass = keyof typeof rateLimits;

const classesOfAct: Partial<Record<Act, readonly RateLimitClass[]>> = {
  'sign-in.begin': ['codes'],
  'share.open': ['links', 'linkRooms'],
  'opening.open-link': ['links', 'linkRooms'],
  'feed.read': ['feed'],
  'privacy.erase': ['codes'],
  'connection.begin': ['codes'],
  'account.begin': ['begin'],
  'session.join': ['joins', 'rooms', 'guests'],
  'run.start': ['runs'],
  'submission.create': ['runs'],
  'question.ask': ['runs'],
  'work.ask': ['runs'],
  'thread.write': ['messages'],
  'thread.answer': ['messages'],
  'trial.run': ['trials'],
  'opening.try': ['trials'],
  'trial.read': ['reading'],
  'public.read': ['reading'],
};
const ordinary: readonly RateLimitClass[] = ['ordinary'];

/** Whether somebody is one of those whom a limit is for. */
function isFor(per: RateLimit['per'], { role }: Actor): boolean {
  if (per === 'address, guests') return role === 'anonymous';
  return role !== 'anonymous' || (per !== 'sign-in' && per !== 'address, signed in');
}

export type RefuseTooMany = (request: FastifyRequest, act: Act) => Promise<void>;

/** One counter per class, shared by its routes. Of an act with several, each counts those whom it is for. @throws AppError `too-many-requests` with the seconds to wait. */
export async function createRateLimits(app: FastifyInstance): Promise<RefuseTooMany> {
  await app.register(rateLimit, { global: false });
  const counters = new Map(
    Object.entries(rateLimits).map(([name, limit]: [string, RateLimit]) => [
      name,
      app.createRateLimit({
        max: limit.max,
        timeWindow: limit.minutes * 60_000,
        keyGenerator: (request) =>
          (limit.per === 'person' || limit.per === 'sign-in') && request.actor.role !== 'anonymous'
            ? request.actor.signInId
            : // Whoever is gone already has no address any more.
              normalizeIP(request.ip ?? ''),
      }),
    ]),
  );
  return async (request, act) => {
    for (const name of classesOfAct[act] ?? ordinary) {
      if (!isFor(rateLimits[name].per, request.actor)) continue;
      const answer = await counters.get(name)?.(request);
      if (answer && !answer.isAllowed && answer.isExceeded)
        throw new AppError('too-many-requests', { seconds: Math.max(1, answer.ttlInSeconds) });
    }
  };
}
