import type { Challenge } from '../challenges/challenge-library.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';

/** The one challenge that the organisation lets anybody try. @throws trial-off, challenge-not-found, challenge-withheld */
export function getTrialChallenge(deps: Pick<Deps, 'challenges' | 'config'>): Challenge {
  const { tryChallenge } = deps.config.organisation;
  if (tryChallenge === null) throw new AppError('trial-off');
  return getChallenge(deps, tryChallenge);
}
