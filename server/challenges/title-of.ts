import type { Localized } from '../http/contract.ts';
import type { ChallengeLibrary } from './challenge-library.ts';

/** Of a challenge that went before its title was kept: said in plain words, never as a slug. */
const gone: Localized = {
  sv: 'En uppgift som inte finns kvar här',
  en: 'A challenge that is no longer here',
};

/** What somebody's own challenge is called: as it was when they handed in, whatever became of it since. */
export function titleOf(
  challenges: Pick<ChallengeLibrary, 'find'>,
  { slug, title }: { slug: string; title: Localized | null },
): Localized {
  return title ?? challenges.find(slug)?.manifest.title ?? gone;
}
