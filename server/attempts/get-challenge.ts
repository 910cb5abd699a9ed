import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';

/** @throws challenge-not-found, or challenge-withheld when its folder has a fault. */
export function getChallenge({ challenges }: Pick<Deps, 'challenges'>, slug: string): Challenge {
  const challenge = challenges.find(slug);
  if (challenge) return challenge;
  const isWithheld = challenges.withheld().some((withheld) => withheld.slug === slug);
  throw new AppError(isWithheld ? 'challenge-withheld' : 'challenge-not-found');
}

/** The challenge of an attempt that exists: one that cannot be found now is withheld. @throws challenge-withheld */
export function getOpenedChallenge({ challenges }: Pick<Deps, 'challenges'>, slug: string): Challenge {
  const challenge = challenges.find(slug);
  if (!challenge) throw new AppError('challenge-withheld');
  return challenge;
}
