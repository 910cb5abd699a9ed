import { expect, test } from 'vitest';
import { lintHints } from '#server/challenges/lint-hints.ts';
import { lintProse, lixOf } from '#server/challenges/lint-text.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

test.each([
  ['a sentence of 21 words', `${words(21)}.`, 'sv', /a sentence of 21 words/],
  ['a paragraph of 51 words', `${words(17)}. ${words(17)}. ${words(17)}.`, 'sv', /a paragraph of 51 words/],
  ['an exclamation mark', 'Bra!', 'sv', /no exclamation marks/],
  ['an emoji', 'Bra 🎉', 'sv', /no emoji/],
  ['a word that makes it sound easy', 'Det är enkelt.', 'sv', /^"enkelt" \(/],
  ['an English word that makes it sound easy', 'Just add them.', 'en', /^"Just" \(/],
  ['a word of judging', 'The test fails.', 'en', /^"fails" \(/],
] as const)('%s is found', (_what, text, locale, found) => {
  expect(lintProse(text, locale)).toContainEqual(expect.stringMatching(found));
});

test('code is no prose: what stands in it is not held against the rules', () => {
  const text = 'Skriv `a !== just(easy)` så här:\n\n```js\nif (!wrong) fail();\n```\n\nSå.';
  expect([...lintProse(text, 'sv'), ...lintProse(text, 'en')]).toEqual([]);
});

test('each item of a list is a sentence of its own', () => {
  expect(lintProse(`- ${words(15)}\n- ${words(15)}`, 'sv')).toEqual([]);
});

test('LIX is mean sentence length plus the percentage of long words', () => {
  // 10 words in 2 sentences, of which 2 have more than 6 letters: 5 + 20.
  expect(lixOf('Det här är en bokning. Programmet ska ge ett par.')).toBe(5 + 20);
});

const solution = `export function total(prices) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  }
  return sum;
}`;
const starter = 'export function total(prices) {\n  return 1;\n}';

test('hints that hold three lines of the solution are found', () => {
  const hint = 'Så här:\n\n```js\nlet sum = 0;\n\nfor (const price of prices) {\n  sum += price;\n```';
  expect(lintHints([hint], solution, starter)).toMatch(/3 lines of the solution, from "let sum = 0;"/);
});

test('hints that together spell most of the solution are found', () => {
  const hints = ['`let sum = 0; for (const price of prices) {`', '`{ sum += price; } return sum;`'];
  expect(lintHints(hints, solution, starter)).toMatch(/% of the solution's code/);
});

test('hints that name one thing give nothing away', () => {
  expect(lintHints(['Börja med `let sum = 0`. Använd `for … of`.'], solution, starter)).toBeUndefined();
});
