import { expect, test } from 'vitest';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { inLanguage } from '#web/challenges/in-language.ts';

const both = (text: string) => ({ sv: text, en: text });
const statement = (name: string) => {
  const html = { intro: `<p>${name}</p>`, doThis: '', exact: '', exactCount: 0 };
  return { sv: html, en: html };
};
const example = (exampleId: string, givesError: string | null) => ({
  ...{ exampleId, code: {}, gives: {}, givesError, why: both('giveBack refuses') },
});
const challenge = {
  statement: statement('giveBack'),
  examples: [example('one', 'RangeError'), example('two', null)],
  inLanguage: {
    python: {
      statement: statement('give_back'),
      why: { one: both('give_back refuses') },
      givesError: { one: 'ValueError' },
    },
  },
} as unknown as ChallengeForCandidate;

test('Python has its own names in the statement and the examples, as far as they differ', () => {
  const { examples, ...texts } = inLanguage(challenge, 'python');
  expect(texts.statement.sv.intro).toBe('<p>give_back</p>');
  expect(examples.map(({ givesError, why }) => [givesError, why?.sv])).toEqual([
    ['ValueError', 'give_back refuses'],
    [null, 'giveBack refuses'],
  ]);
});

test('a language without names of its own has the challenge as it is', () => {
  expect(inLanguage(challenge, 'typescript')).toBe(challenge);
});
