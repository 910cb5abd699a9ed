import { describe, expect, test } from 'vitest';
import { errors } from '#server/errors.ts';
import { bannedWords, countWords, lix, splitSentences } from '../support/calm-language.ts';
import { type Locale, sentencesOf } from '../support/words.ts';

const locales: Locale[] = ['sv', 'en'];

/** Where a person writes tests of a program, they are called tests; nothing that a person does is. */
function withoutOwnTests(path: string, text: string): string {
  return /^tests\.|[._]test$/.test(path) ? text.replaceAll(/\btest(s|et|er|erna)?\b/gi, 'program') : text;
}

describe('the sentences of the interface', () => {
  test('are the same in Swedish and English', () => {
    const paths = (locale: Locale) => sentencesOf(locale).map(({ path }) => path);
    expect(paths('en').sort()).toEqual(paths('sv').sort());
  });

  test('name the same values in Swedish and English', () => {
    const values = (locale: Locale) =>
      Object.fromEntries(
        sentencesOf(locale).map(({ path, text }) => [path, text.match(/\{\{\w+\}\}/g)?.sort() ?? []]),
      );
    expect(values('en')).toEqual(values('sv'));
  });

  test.each(locales)('are never empty in %s', (locale) => {
    expect(sentencesOf(locale).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test.each(locales)('use no banned word in %s', (locale) => {
    const strays = sentencesOf(locale).flatMap(({ path, text }) =>
      bannedWords[locale]
        .filter(({ word }) => word.test(withoutOwnTests(path, text)))
        .map(({ why }) => `${path}: “${text}” (${why})`),
    );
    expect(strays).toEqual([]);
  });

  test.each(locales)('have at most 20 words each in %s', (locale) => {
    const long = sentencesOf(locale).flatMap(({ path, text }) =>
      splitSentences(text)
        .filter((sentence) => countWords(sentence) > 20)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test.each(locales)('have at most 50 words in a paragraph in %s', (locale) => {
    expect(sentencesOf(locale).filter(({ text }) => countWords(text) > 50)).toEqual([]);
  });

  test('have a readability index of at most 35 in Swedish, page by page', () => {
    const pages = Map.groupBy(sentencesOf('sv'), ({ path }) => path.split('.')[0] ?? '');
    const hard = [...pages]
      .map(([page, sentences]) => ({
        page,
        lix: lix(
          sentences
            .map(({ text }) => text.replaceAll(/\{\{\w+\}\}/g, 'x').replace(/[^.?:]$/, '$&.'))
            .join(' '),
        ),
      }))
      .filter((page) => page.lix > 35);
    expect(hard).toEqual([]);
  });

  test.each(locales)('ask to leave out health wherever one writes freely, in %s', (locale) => {
    const places = ['pause.noteSays', 'after.howMade.says', 'after.clarity.says'];
    const said = sentencesOf(locale).filter(({ path }) => places.includes(path));
    expect(said.filter(({ text }) => /diagnos/.test(text)).map(({ path }) => path)).toEqual(
      said.map(({ path }) => path),
    );
    expect(said.length).toBe(places.length);
  });

  test('say claim, not case group, in English', () => {
    expect(sentencesOf('en').filter(({ text }) => /case group/i.test(text))).toEqual([]);
  });

  test.each(locales)('say something for every error the server can answer in %s', (locale) => {
    const said = new Set(sentencesOf(locale).map(({ path }) => path));
    const silent = Object.entries(errors).flatMap(([code, { next }]) =>
      [`errors.${code}`, `common.next.${next}`].filter((path) => !said.has(path)),
    );
    expect(silent).toEqual([]);
  });
});
