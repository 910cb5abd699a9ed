import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, placeFrom, replaceAll } from '#web/editor/find-in-text.ts';

test('places are found whatever the letters mean elsewhere', () => {
  expect(findAll('a[0] + a[0]', 'a[0]', true)).toEqual([0, 7]);
});

test('small and capital letters are the same, until they are told apart', () => {
  expect([findAll('Sum sum SUM', 'sum', false), findAll('Sum sum SUM', 'sum', true)]).toEqual([
    [0, 4, 8],
    [4],
  ]);
});

test('no words are found nowhere', () => {
  expect(findAll('text', '', false)).toEqual([]);
});

test('the next place is at the caret or after it, else the first', () => {
  expect([placeFrom([2, 8], 3), placeFrom([2, 8], 8), placeFrom([2, 8], 9), placeFrom([], 0)]).toEqual([
    1, 1, 0, 0,
  ]);
});

test('for all texts, replacing every place is what the language itself does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '.', '$') }),
      fc.string({ unit: fc.constantFrom('a', 'b', '.', '$'), minLength: 1, maxLength: 3 }),
      fc.string({ maxLength: 3 }),
      (text, words, by) => {
        const replaced = replaceAll(text, findAll(text, words, true), words.length, by);
        expect(replaced).toBe(text.replaceAll(words, () => by));
      },
    ),
  );
});
