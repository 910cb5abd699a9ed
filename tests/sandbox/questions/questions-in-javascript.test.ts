import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { askAll, noneWhenBusy, plainValues } from '../../support/questions.ts';
import { hostileInJavaScript } from './hostile-in-javascript.ts';
import { moreInJavaScript } from './more-programs-in-javascript.ts';
import { inJavaScript } from './programs-in-javascript.ts';

const sandbox = createSandbox({ maxRunners: 4 });
afterAll(() => sandbox.close());

test.each([...inJavaScript, ...moreInJavaScript])(
  'of $name, the same is asked twice, and what it gives unwatched is right',
  async (one) => {
    const program = { ...one, language: 'javascript' as const };
    const once = await askAll(sandbox, program);
    expect(new Set(once.map(({ form }) => form))).toEqual(new Set(one.asked));
    expect(await askAll(sandbox, program, 'another')).toEqual(once);
    const gives = once.filter(({ form }) => form === 'gives').map(({ expected }) => expected);
    expect(await plainValues(sandbox, program)).toEqual(expect.arrayContaining(gives));
  },
);

test.each(hostileInJavaScript)('of a program that $name, nothing untrue is asked', async ({ source }) => {
  const asked = await noneWhenBusy(
    askAll(sandbox, { language: 'javascript', source, call: 'f', inputs: [[[3, 4]]] }),
  );
  // The sum is 7; what is added at the end makes it 47. A line in the loop is reached once for each of the two.
  const truth = { gives: [47], times: [2], 'first-turn': [3], bound: [], 'deciding-line': [] };
  expect(asked.filter(({ form, expected }) => !(truth[form] as unknown[]).includes(expected))).toEqual([]);
});
