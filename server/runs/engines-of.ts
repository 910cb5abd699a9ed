import { type Engine, engineOf, type Language } from '#sandbox';
import type { ChallengeLibrary } from '../challenges/challenge-library.ts';

/** The engines that the challenges need. Generators of input are JavaScript, so that one is always there. */
export function enginesOf(challenges: Pick<ChallengeLibrary, 'all'>): Engine[] {
  const languages = challenges.all().flatMap(({ manifest }) => Object.keys(manifest.languages) as Language[]);
  return [...new Set(['javascript' as const, ...languages.map(engineOf)])];
}
