import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Challenge } from './challenge-library.ts';

/** @throws challenge-not-found, or challenge-withheld when its folder has a fault (the reason is in the log). */
export function getChallenge(deps: Pick<Deps, 'challenges'>, slug: string): Challenge {
  const challenge = deps.challenges.find(slug);
  if (challenge !== undefined) return challenge;
  const isWithheld = deps.challenges.withheld().some((one) => one.slug === slug);
  throw new AppError(isWithheld ? 'challenge-withheld' : 'challenge-not-found', { slug });
}
