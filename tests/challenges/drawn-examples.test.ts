/** What is drawn as code is code: a person could write it after the program, and see what stands after it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Step } from '#sandbox';
import { isScript } from '#server/challenges/case-parts.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { writeSteps } from '#server/challenges/write-case.ts';
import { checkDrawn } from '#server/runs/check-drawn.ts';
import { readScript } from '#server/runs/read-script.ts';
import { partOf } from '#tests/support/how-much.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const library = await loadChallenges([join(import.meta.dirname, '..', '..', 'challenges')]);
/** Of calls alone `challenges:check` knows it, and write-value.test.ts how values are written. */
const programs = library
  .all()
  .filter(({ examples }) => examples.some((example) => isScript(example.case)))
  .flatMap((challenge) =>
    challenge.forCandidate.languages.map((language) => [challenge.slug, language, challenge] as const),
  );

test.each(partOf(programs, 4))(
  'every example of %s in %s gives what stands after it',
  async (_slug, language, challenge) => {
    expect(await checkDrawn(deps, challenge, language)).toEqual([]);
  },
  60_000,
);

const takes: Step[] = [
  { take: 2, from: 'it', await: true, expect: { value: [1] } },
  { take: 1, from: 'it', await: true, expect: { value: [1] } },
  { take: 3, from: 'it', await: true },
  { take: 2, from: 'other', expect: { value: [1, 2] } },
  { take: 2, from: 'other', expect: { value: [3] } },
  { take: 2, from: 'last', expect: { value: [3, 4] } },
];
const drawn: Record<string, string> = {
  javascript: `await Array.fromAsync(it);
[(await it.next()).value];
[
  (await it.next()).value,
  (await it.next()).value,
  (await it.next()).value,
];
[other.next().value, other.next().value];
[...other];
Iterator.from(last).take(2).toArray();`,
  python: `[one async for one in it]
[await anext(it)]
[await anext(it) for _ in range(3)]
list(islice(other, 2))
list(other)
list(islice(last, 2))`,
};

describe.each(['javascript', 'python'] as const)('in %s', (language) => {
  test('values that come one by one in time are waited for, and what goes on is not closed', () => {
    expect(writeSteps(takes, language, { arrows: false })).toBe(drawn[language]);
  });

  test('and each of these ways is read back in own input', async () => {
    const names = ['it', 'other', 'last'].map((as): Step => ({ call: 'made', args: [], as }));
    const script = writeSteps([...names, ...takes], language, { arrows: false });
    const lines = await readScript(deps, script, 'a', {}, language);
    expect(lines.slice(3).map(({ step }) => step)).toEqual([
      { take: 1_000, from: 'it' },
      { take: 1, from: 'it' },
      { take: 3, from: 'it' },
      { take: 2, from: 'other' },
      { take: 1_000, from: 'other' },
      { take: 2, from: 'last' },
    ]);
  });

  test('a promise is waited for where the step says so', () => {
    const steps: Step[] = [
      { call: 'load', args: [1], as: 'loaded', await: true },
      { get: 'size', on: 'loaded', await: true, expect: { value: 2 } },
    ];
    const lines = {
      javascript: 'const loaded = await load(1);\nawait loaded.size;  // → 2',
      python: 'loaded = await load(1)\nawait loaded.size  # → 2',
    };
    expect(writeSteps(steps, language)).toBe(lines[language]);
  });
});

const waiting = `export function total(prices) { return prices.reduce((sum, one) => sum + one, 0); }
export async function* each(prices) { yield* prices; }`;

test.each([
  ['says so', { await: true }, []],
  [
    'does not',
    {},
    [expect.stringMatching(/^example waits, line 2: the javascript code that is drawn does not give/)],
  ],
])('an example that waits and %s is told to its author', async (_what, mark, found) => {
  const steps = [
    { call: 'each', args: [[1, 2]], as: 'them' },
    { take: 9, from: 'them', ...mark, value: [1, 2] },
  ];
  const challenge = await loadSkeleton({
    'hidden/solution/javascript/total.js': waiting,
    'public/examples.json': JSON.stringify([{ id: 'waits', steps }]),
  });
  expect(await checkDrawn(deps, challenge, 'javascript')).toEqual(found);
});
