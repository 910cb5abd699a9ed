import type { ChallengeLibrary } from '../challenges/challenge-library.ts';
import type { Kind } from '../challenges/challenges.contract.ts';
import type { Localized } from '../http/contract.ts';

/** A challenge that is withheld or gone is named by its slug. */
export function describeWork(
  challenges: ChallengeLibrary,
  slug: string,
): { slug: string; title: Localized; kind: Kind } {
  const manifest = challenges.find(slug)?.manifest;
  return { slug, title: manifest?.title ?? { sv: slug, en: slug }, kind: manifest?.kind ?? 'write' };
}
