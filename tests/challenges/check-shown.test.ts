/** What is shown of a challenge is compared with its solutions: in a brief check with one of them. */
import { expect, test } from 'vitest';
import { checkShown } from '#server/runs/check-shown.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';
import { depsWith, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());

/** The same programs, in which bookings that only touch are taken to overlap. */
const spoilt = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll(' < ', ' <= ')]));

test.each([
  { turn: undefined, asked: ['javascript', 'python', 'typescript'] },
  { turn: 2, asked: ['python'] },
])('in turn $turn the solutions in $asked are asked', async ({ turn, asked }) => {
  const challenge = (await shippedChallenges()).find('booking-clashes');
  if (!challenge) throw new Error('the challenge is not there');
  const { javascript = {}, typescript = {}, python = {} } = challenge.hidden.solutions;
  const solutions = {
    javascript: spoilt(javascript),
    typescript: spoilt(typescript),
    python: spoilt(python),
  };
  const found = await checkShown(deps, { ...challenge, hidden: { ...challenge.hidden, solutions } }, turn);
  const told = found.flatMap((line) => /the (\w+) solution does not give/.exec(line)?.[1] ?? []);
  expect([...new Set(told)].toSorted()).toEqual(asked);
});
