import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getChallenge } from './get-challenge.ts';

/** One hint of the ladder, 1 is the first. @throws hint-not-found, and as getChallenge */
export function getHint(deps: Pick<Deps, 'challenges'>, slug: string, number: number) {
  const { hints } = getChallenge(deps, slug);
  const html = hints[number - 1];
  if (html === undefined) throw new AppError('hint-not-found');
  return { number, of: hints.length, html };
}
