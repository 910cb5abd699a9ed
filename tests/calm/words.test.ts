/** The words of the interface (calm.md 1, 12-16, 19). Those of challenges: tests/challenges/shipped-challenges.test.ts. */
import { describe, expect, test } from 'vitest';
import type { Locale } from '#server/challenges/calm-words.ts';
import { errors } from '#server/errors.ts';
import { sentencesOf } from '../support/words.ts';
import { keysOfButtons } from './button-texts.ts';
import { findWordFaults } from './word-faults.ts';

const locales: Locale[] = ['sv', 'en'];
const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
const same = (text: string) => ({ sv: [{ path: 'a.b', text }], en: [{ path: 'a.b', text: 'It is there.' }] });

test('the sentences of the interface follow the calm rules (calm 1, 12, 13, 14, 15, 16, 19)', () => {
  expect(findWordFaults()).toEqual([]);
});

describe('a fault of words is found and told with its file, key and sentence', () => {
  test.each([
    ['Bra jobbat', /sv\.json a\.b: "Bra jobbat" \(say it literally\)/],
    ['Du kan skriva nu!', /exclamation/],
    ['Det är enkelt.', /what is easy/],
    ['Du har tid kvar.', /nothing is timed/],
    ['Provet är inte underkänt.', /underkänt/],
    ['Utan koden kan ingen hitta kontot.', /a double negative/],
    ['Du måste skriva.', /an offer, not an order/],
    ['Ditt svar är fel.', /fel is never said of a person/],
    ['Det finns tre testfall.', /påstående, or exempel/],
    ['Kanske slutar en slinga aldrig.', /one word per thing: loop/],
    ['Koden står i ett textfält.', /one word per thing: textruta/],
    ['Med Tab går du vidare.', /one word per thing: Tabb/],
    [`${words(21)}.`, /a sentence of 21 words/],
    [`${words(17)}. ${words(17)}. ${words(17)}.`, /a paragraph of 51 words/],
    ['Arbetsmarknadsåtgärder förutsätter samordningsinsatser.', /LIX \d+ over all its sentences/],
    ['', /is empty/],
  ])('%s', (text, told) => {
    expect(findWordFaults(same(text), [])).toContainEqual(expect.stringMatching(told));
  });

  test('a button that does not say what happens', () => {
    expect(findWordFaults(same('Skicka'), ['a.b'])).toEqual([
      'web/locales/sv.json a.b: a button that leaves open what happens: "Skicka"',
    ]);
  });

  test('a key that one language lacks, and a value that one language lacks', () => {
    const sv = [
      { path: 'a.b', text: 'Det finns {{count}}.' },
      { path: 'a.c', text: 'Det finns.' },
    ];
    const en = [{ path: 'a.b', text: 'There it is.' }];
    expect(findWordFaults({ sv, en }, [])).toEqual([
      'web/locales/en.json a.c: is missing',
      'web/locales/en.json a.b: names other values than in Swedish',
    ]);
  });
});

test('the texts of buttons are found in the pages', () => {
  const known = new Set(sentencesOf('sv').map(({ path }) => path));
  const keys = keysOfButtons();
  expect(keys).toEqual(expect.arrayContaining(['start.haveCode', 'workspace.submit', 'report.print']));
  expect(keys.filter((key) => key.includes('.') && !known.has(key) && !known.has(`${key}_one`))).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  test('one is asked to leave out health wherever one writes freely (calm 41)', () => {
    const places = ['pause.noteSays', 'after.howMade.says', 'after.clarity.says'];
    const said = sentencesOf(locale).filter(({ path }) => places.includes(path));
    expect(said.filter(({ text }) => /diagnos/.test(text)).map(({ path }) => path)).toEqual(
      said.map(({ path }) => path),
    );
    expect(said.length).toBe(places.length);
  });

  test('something is said for every error the server can answer', () => {
    const said = new Set(sentencesOf(locale).map(({ path }) => path));
    const silent = Object.entries(errors).flatMap(([code, { next }]) =>
      [`errors.${code}`, `common.next.${next}`].filter((path) => !said.has(path)),
    );
    expect(silent).toEqual([]);
  });
});
