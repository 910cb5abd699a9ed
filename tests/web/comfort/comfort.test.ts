import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeComfort, readComfort } from '#web/comfort/comfort.ts';
import { type ComfortChosen, comfortChoices } from '#web/comfort/comfort-choices.ts';

const asShipped = Object.fromEntries(
  Object.entries(comfortChoices).map(([key, [first]]) => [key, first]),
) as ComfortChosen;

/** Some of the choices, each one that may be chosen. */
const chosenSome = fc.record(
  Object.fromEntries(
    Object.entries(comfortChoices).map(([key, values]) => [key, fc.constantFrom<string>(...values)]),
  ),
  { requiredKeys: [] },
);

test('nothing pops up, sounds, blinks, counts or speaks before it is asked for', () => {
  expect(readComfort(null)).toEqual({
    theme: 'system',
    locale: 'sv',
    font: 'system',
    textSize: 'medium',
    lineLength: 'medium',
    spacing: 'normal',
    density: 'normal',
    editorView: 'by-device',
    editorHelp: 'off',
    problemMarks: 'never',
    caret: 'still',
    wordWrap: 'off',
    tabKey: 'leaves',
    resultPlace: 'below',
    console: 'shown',
    doneSound: 'off',
    clock: 'off',
    reminders: 'off',
    lineFocus: 'off',
    readAloud: 'off',
    suggestions: 'shown',
    mode: 'whole',
  });
});

test('what was chosen is read back, and what was not is as it ships', () => {
  fc.assert(
    fc.property(chosenSome, (chosen) => {
      expect(readComfort(JSON.stringify(chosen))).toEqual({ ...asShipped, ...chosen });
    }),
  );
});

test('whatever lies in storage, every choice is one that may be chosen', () => {
  const keys = Object.keys(comfortChoices) as (keyof ComfortChosen)[];
  const odd = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'other'), fc.jsonValue());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        odd.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const read = readComfort(text);
        expect(Object.keys(read)).toEqual(keys);
        expect(keys.filter((key) => !comfortChoices[key].some((value) => value === read[key]))).toEqual([]);
      },
    ),
  );
});

test('a value that is no choice any more leaves the other choices as they are', () => {
  expect(completeComfort({ theme: 'neon', font: 'lexend', gone: 'on', toString: 'on' })).toEqual({
    ...asShipped,
    font: 'lexend',
  });
});

/** What the script before the first paint sets on `<html>`. */
function paintFirst(stored: string | null, prefersDark: boolean) {
  const documentElement = { dataset: {} as Record<string, string>, lang: 'sv' };
  runInNewContext(readFileSync('web/public/comfort-first.js', 'utf8'), {
    document: { documentElement },
    localStorage: { getItem: (key: string) => (key === 'kodlugn.comfort' ? stored : null) },
    matchMedia: (query: string) => ({ matches: prefersDark && query === '(prefers-color-scheme: dark)' }),
  });
  return { ...documentElement.dataset, lang: documentElement.lang };
}

test('before the first paint the page looks as it will look after it', () => {
  fc.assert(
    fc.property(fc.option(chosenSome), fc.boolean(), (chosen, prefersDark) => {
      const stored = chosen === null ? null : JSON.stringify(chosen);
      const { theme, locale, suggestions } = readComfort(stored);
      const bySystem = prefersDark ? 'dark' : 'light';
      expect(paintFirst(stored, prefersDark)).toEqual({
        theme: theme === 'system' ? bySystem : theme,
        suggestions,
        lang: locale,
      });
    }),
  );
});
