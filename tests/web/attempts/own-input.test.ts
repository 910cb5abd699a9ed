import { expect, test } from 'vitest';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { hasOwnInput, ownInputOf } from '#web/attempts/own-input.ts';

const challengeWith = (parts: Partial<ChallengeForCandidate>) =>
  ({ ownInput: [], ...parts }) as ChallengeForCandidate;

test('a function that a language names otherwise is offered there by that name', () => {
  const challenge = challengeWith({
    ownInput: [
      { call: 'giveBack', argsText: 'true', languages: ['javascript', 'typescript'] },
      { call: 'give_back', argsText: 'True', languages: ['python'] },
      { script: 'total([1])' },
    ],
  });
  expect(ownInputOf(challenge, 'python')).toEqual([
    { call: 'give_back', argsText: 'True' },
    { script: 'total([1])' },
  ]);
  expect(ownInputOf(challenge, 'javascript')).toEqual([
    { call: 'giveBack', argsText: 'true' },
    { script: 'total([1])' },
  ]);
});

test('own input of a query is statements that change the tables', () => {
  const query = { schema: '', rows: 'in-order', columns: 'names', changes: 'DELETE FROM loan;' } as const;
  expect(ownInputOf(challengeWith({ query }), 'sql')).toEqual([{ changes: 'DELETE FROM loan;' }]);
});

test('where there is nothing to run with own input, none is offered', () => {
  expect(hasOwnInput(challengeWith({}))).toBe(false);
});
