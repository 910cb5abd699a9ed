import type { Language } from '#sandbox';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getChallenge } from './get-challenge.ts';
import { namingOf, sentenceIn } from './in-language.ts';
import { renderMarkdown } from './read-statement.ts';

/** One hint of the ladder, 1 is the first. @throws hint-not-found, and as getChallenge */
export function getHint(
  deps: Pick<Deps, 'challenges'>,
  slug: string,
  number: number,
  language: Language = 'javascript',
) {
  const { hints, manifest } = getChallenge(deps, slug);
  const hint = hints[number - 1];
  if (hint === undefined) throw new AppError('hint-not-found');
  const { sv, en } = sentenceIn(hint, namingOf(manifest, language));
  return { number, of: hints.length, html: { sv: renderMarkdown(sv), en: renderMarkdown(en) } };
}
