/**
 * Words that may stand where the caret is: of this file first, the nearest before the others, then of the other
 * files, then of the language. No service reads the program: the same input gives the same words, on any device.
 */
import type { Language } from '#server/challenges/challenges.contract.ts';
import { knownWords } from './known-words.ts';

/** `words` would take the place of what stands from `from` to the caret. */
export type FittingWords = { from: number; words: string[] };

const most = 8;

export function fittingWords(options: {
  text: string;
  caret: number;
  language: Language;
  /** Texts of the challenge's other files. */
  others: readonly string[];
}): FittingWords {
  const { text, caret, language, others } = options;
  const begun = /[\p{L}\p{N}_$]*$/u.exec(text.slice(0, caret))?.[0] ?? '';
  const from = caret - begun.length;
  const isMember = text[from - 1] === '.';
  const known = knownWords[language];
  const near = wordsIn(text)
    .filter(({ at }) => at !== from)
    .filter(({ at }) => !isMember || text[at - 1] === '.')
    .sort((a, b) => Math.abs(a.at - caret) - Math.abs(b.at - caret))
    .map(({ word }) => word);
  const far = others.flatMap((other) =>
    wordsIn(other).flatMap(({ at, word }) => (!isMember || other[at - 1] === '.' ? [word] : [])),
  );
  const ofLanguage = isMember ? known.members : known.words;
  const all = begun === '' && !isMember ? near : [...near, ...far, ...ofLanguage];
  const fits = (word: string) => word !== begun && word.toLowerCase().startsWith(begun.toLowerCase());
  return { from, words: [...new Set(all.filter(fits))].slice(0, most) };
}

function wordsIn(text: string): { at: number; word: string }[] {
  const words = text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]{2,}/gu);
  return [...words].map(({ index, 0: word }) => ({ at: index, word }));
}
