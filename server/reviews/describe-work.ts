import type { ChallengeLibrary } from '../challenges/challenge-library.ts';
import type { Kind } from '../challenges/challenges.contract.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { Localized } from '../http/contract.ts';

/** A challenge that is withheld or gone has the title that it had when it was handed in. */
export function describeWork(
  challenges: ChallengeLibrary,
  { slug, title }: { slug: string; title: Localized | null },
): { slug: string; title: Localized; kind: Kind } {
  const kind = challenges.find(slug)?.manifest.kind ?? 'write';
  return { slug, title: titleOf(challenges, { slug, title }), kind };
}
