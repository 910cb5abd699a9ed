import { expect, test } from 'vitest';
import { markdownIn, sentenceIn } from '#server/challenges/in-language.ts';
import { lintNames } from '#server/challenges/lint-names.ts';
import { json } from './content.ts';
import { loadSkeleton } from './judging.ts';

const naming = {
  language: 'python' as const,
  names: { giveBack: 'give_back', total: 'sum_of', RangeError: 'ValueError' },
  spans: { 'new Pool(tools)': 'Pool(tools)' },
};

test('code spans get the names and words of the language, whole spans and whole words alone', () => {
  const text =
    'Write `giveBack(tool)` and `total`; `totals` gives `null` or `true`, `new Pool(tools)` a pool.';
  expect(markdownIn(text, naming)).toBe(
    'Write `give_back(tool)` and `sum_of`; `totals` gives `None` or `True`, `Pool(tools)` a pool.',
  );
});

test('code blocks follow, with their fences as they were', () => {
  expect(markdownIn('```js\ngiveBack(null)\n```\nnull and void', naming)).toBe(
    '```js\ngive_back(None)\n```\nnull and void',
  );
});

test('in plain words only names that can be no ordinary word follow', () => {
  const sentence = {
    sv: 'Fel verktyg ger ett RangeError. Den total som blir.',
    en: 'The total: a RangeError.',
  };
  expect(sentenceIn(sentence, naming)).toEqual({
    sv: 'Fel verktyg ger ett ValueError. Den total som blir.',
    en: 'The total: a ValueError.',
  });
});

test('JavaScript keeps its own words', () => {
  expect(markdownIn('`total` gives `null`', { language: 'javascript' })).toBe('`total` gives `null`');
});

const inPython = { languages: ['javascript', 'python'] } as const;
const withNames = (names: object, spans: object = {}) => ({
  'challenge.json': json((it) => Object.assign(it.languages.python, { names, spans })),
  'public/examples.json': json((it) =>
    it.push({ id: 'odd', call: 'total', args: [null], error: { name: 'RangeError' } }),
  ),
});

test('a challenge is shown with the names of the language, in statement, examples and errors', async () => {
  const names = { total: 'sum_of', RangeError: 'ValueError' };
  const { forCandidate } = await loadSkeleton(withNames(names), { languages: [...inPython.languages] });
  const python = forCandidate.inLanguage?.python;
  expect({
    doThis: python?.statement.sv.doThis,
    base: forCandidate.statement.sv.doThis.includes('<code>total</code>'),
    code: forCandidate.examples[0]?.code,
    errors: python?.givesError,
    others: Object.keys(forCandidate.inLanguage ?? {}),
  }).toEqual({
    doThis: expect.stringContaining('<code>sum_of</code>'),
    base: true,
    code: { javascript: 'total([20, 15])', python: 'sum_of([20, 15])' },
    errors: { odd: 'ValueError' },
    others: ['python'],
  });
});

test('a name or a span that never occurs is found, and JavaScript that is left in a text for Python', async () => {
  const challenge = await loadSkeleton(withNames({ totl: 'sum_of' }, { 'new Till()': 'Till()' }), {
    languages: [...inPython.languages],
  });
  const read = { 'public/statement.sv.md': 'Skriv `total`, med `new Pool()`.' };
  expect(lintNames(challenge, { read, cases: ['{"call":"total"}'] })).toEqual([
    'challenge.json /languages/python/names: `totl` occurs in no case and no text',
    'challenge.json /languages/python/spans: `new Till()` is no code span of a text',
    'public/statement.sv.md: `new Pool()` is JavaScript: say it for Python in challenge.json /languages/python/spans',
  ]);
});
