import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { challengesContract } from './challenges.contract.ts';
import { getChallenge } from './get-challenge.ts';
import { getHint } from './get-hint.ts';

export function registerChallenges(app: App, deps: Deps): void {
  implement(app, deps, challengesContract, {
    'GET /api/challenges': () => ({
      challenges: deps.challenges.all().flatMap(({ manifest, forCandidate }) =>
        // One comes to a change request from the own code.
        manifest.changeOf === undefined ? [forCandidate] : [],
      ),
    }),
    'GET /api/paths': () => ({ paths: deps.challenges.paths.paths }),
    'GET /api/challenges/:slug': ({ params }) => getChallenge(deps, params.slug).forCandidate,
    'GET /api/challenges/:slug/hints/:number': ({ params, query }) =>
      getHint(deps, params.slug, Number(params.number), query.language),
  });
}
