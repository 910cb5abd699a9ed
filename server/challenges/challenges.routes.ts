import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type App, implement } from '../http/implement.ts';
import { challengesContract } from './challenges.contract.ts';
import { getChallenge } from './get-challenge.ts';

export function registerChallenges(app: App, deps: Deps): void {
  implement(app, deps, challengesContract, {
    'GET /api/challenges': () => ({ challenges: deps.challenges.all().map((one) => one.forCandidate) }),
    'GET /api/challenges/:slug': ({ params }) => getChallenge(deps, params.slug).forCandidate,
    'GET /api/challenges/:slug/hints/:number': ({ params }) => {
      const { hints } = getChallenge(deps, params.slug);
      const number = Number(params.number);
      const html = hints[number - 1];
      if (html === undefined) throw new AppError('hint-not-found');
      return { number, of: hints.length, html };
    },
  });
}
