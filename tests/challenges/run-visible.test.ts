import { expect, test } from 'vitest';
import { runVisible } from '#server/runs/run-visible.ts';
import { json } from './content.ts';
import { depsWith, loadSkeleton, openSandbox, watched } from './judging.ts';

const sandbox = openSandbox();
const deps = depsWith(sandbox);
const javascript = (source: string) => ({ language: 'javascript' as const, files: { 'total.js': source } });
const right = javascript('export const total = (prices) => prices.reduce((a, b) => a + b, 0);');
const noDiscount = javascript(
  'export const total = (it) => it.filter((n) => n > 0).reduce((a, b) => a + b, 0);',
);
const echo = javascript('export const total = (...args) => args;');

test('examples show the call, what should come, what came, and the console', async () => {
  const work = javascript(
    'export function total(prices) { console.log("n", prices.length); return prices[0] ?? 0; }',
  );
  const result = await runVisible(deps, await loadSkeleton(), work, 'a', { purpose: 'examples' });
  const shared = {
    error: null,
    expectedError: null,
    changedArguments: false,
    argumentsAfter: null,
    limit: null,
  };
  expect(result).toEqual({
    outcome: 'finished',
    problem: null,
    consoleCut: false,
    cases: [
      {
        ...shared,
        exampleId: 'two-prices',
        state: 'other-value',
        code: 'total([20, 15])',
        expected: '35',
        actual: '20',
        console: [{ level: 'log', text: 'n 2' }],
      },
      {
        ...shared,
        exampleId: 'nothing',
        state: 'holds',
        code: 'total([])',
        expected: '0',
        actual: '0',
        console: [{ level: 'log', text: 'n 0' }],
      },
    ],
  });
});

test('an error of the program comes with its own line', async () => {
  const work = javascript('export function total(prices) {\n  return prices.summa();\n}');
  const result = await runVisible(deps, await loadSkeleton(), work, 'a', { purpose: 'examples' });
  expect(result.cases[0]).toMatchObject({
    state: 'error',
    actual: null,
    error: { name: 'TypeError', file: 'total.js', line: 2 },
  });
});

test.each([
  ['JSON', '[1, 2, 3]', '[[1, 2, 3]]'],
  ['nothing', '', '[]'],
  ['several arguments', '1, "två", null', '[1, "två", null]'],
  [
    'literals as JavaScript writes them',
    "[{ id: 'a', from: 1 }], -0, undefined",
    '[[{ id: "a", from: 1 }], -0, undefined]',
  ],
  ['numbers that JSON reads otherwise', '-0, 1e999', '[-0, Infinity]'],
  ['maps, sets and dates', 'new Map([[1, new Set(["x"])]])', '[new Map([[1, new Set(["x"])]])]'],
  ['JSON with a key that looks like a tag', '{"$date": "x"}', '[{ $date: "x" }]'],
  ['a comment at its end', '1 // one', '[1]'],
])('own input reads %s', async (_what, argsText, came) => {
  const ask = { purpose: 'input', call: 'total', argsText } as const;
  const result = await runVisible(deps, await loadSkeleton(), echo, 'a', ask);
  expect(result.cases).toMatchObject([{ exampleId: null, expected: null, actual: came }]);
});

test.each([
  ['that is no value', '(x) => x', { reason: 'value', line: 1, text: '(x) => x' }],
  ['with a name that is not there', '1,\n prices', { reason: 'name', line: 2, text: 'prices' }],
  ['that is cut off', '1,\n[1, 2', { reason: 'open', line: 2, text: '[', missing: ']' }],
  ['with half a pair of quotation marks', '"Ana, 2', { reason: 'open', line: 1, text: '"', missing: '"' }],
  ['that closes more than it opens', '1]; [2', { reason: 'close', line: 1, text: ']', missing: '[' }],
  ['that closes the call', '1); list(2', { reason: 'close', line: 1, text: ')', missing: '(' }],
  ['that is no code', '1,\n2 3\n', { reason: 'line', line: 2, text: '2 3' }],
  ['with too many lists inside one another', '['.repeat(9_000) + ']'.repeat(9_000), { reason: 'value' }],
  ['that never ends', '(() => { for (;;); })()', { reason: 'line', line: 1 }],
])('own input %s is answered with where and why it cannot be read', async (_what, argsText, params) => {
  const ask = { purpose: 'input', call: 'total', argsText } as const;
  await expect(runVisible(deps, await loadSkeleton(), echo, 'a', ask)).rejects.toMatchObject({
    code: 'input-not-readable',
    params,
  });
});

test('own input that we could not read for reasons of ours is our fault', async () => {
  const broken = watched(sandbox, (job) => ({
    outcome: 'platform-fault',
    groups: job.groups.map(({ id }) => ({ id, state: 'not-run', cases: [] })),
    consoleCut: false,
    usage: { wallMs: 0 },
  }));
  const ask = { purpose: 'input', call: 'total', argsText: '{ id: 1 }' } as const;
  const result = await runVisible(depsWith(broken.sandbox), await loadSkeleton(), echo, 'a', ask);
  expect(result).toMatchObject({ outcome: 'platform-fault', cases: [] });
});

test('an error that is expected comes by its name alone', async () => {
  const challenge = await loadSkeleton({
    'public/examples.json': JSON.stringify([
      { id: 'named', call: 'total', args: [[-1]], error: { name: 'RangeError' } },
      { id: 'any', call: 'total', args: [[-1]], error: {} },
    ]),
  });
  const result = await runVisible(deps, challenge, right, 'a', { purpose: 'examples' });
  expect(result.cases).toMatchObject([
    { state: 'other-value', expected: null, expectedError: 'RangeError', actual: '-1' },
    { state: 'other-value', expected: null, expectedError: 'Error', actual: '-1' },
  ]);
});

test('arguments that were changed are shown as they were after the call', async () => {
  const challenge = await loadSkeleton({
    'hidden/cases.json': json((it) =>
      Object.assign(it.groups[2], { siblings: [{ args: [[3, 1, 2]], value: 6 }], keepsArguments: true }),
    ),
  });
  const work = javascript('export const total = (it) => it.sort().reduce((a, b) => a + b, 0);');
  const result = await runVisible(deps, challenge, work, 'a', { purpose: 'sibling', groupId: 'discount' });
  expect(result.cases).toMatchObject([
    { state: 'other-value', code: 'total([3, 1, 2])', changedArguments: true, argumentsAfter: '[1, 2, 3]' },
  ]);
});

test('own input calls only the functions that the challenge offers', async () => {
  const ask = { purpose: 'input', call: 'constructor', argsText: '' } as const;
  await expect(runVisible(deps, await loadSkeleton(), echo, 'a', ask)).rejects.toMatchObject({
    code: 'input-not-readable',
  });
});

test('a listed sibling is shown whole', async () => {
  const ask = { purpose: 'sibling', groupId: 'discount' } as const;
  const result = await runVisible(deps, await loadSkeleton(), noDiscount, 'a', ask);
  expect(result.cases).toMatchObject([
    { state: 'other-value', code: 'total([30, -10])', expected: '20', actual: '30' },
  ]);
});

test('of several cases, one that the program does not hold for is shown', async () => {
  const siblings = [[1], [2], [3], [4], [5], [-6]].map((prices) => ({ args: [prices], value: prices[0] }));
  const challenge = await loadSkeleton({
    'hidden/cases.json': json((it) => Object.assign(it.groups[2], { siblings })),
  });
  const ask = { purpose: 'sibling', groupId: 'discount' } as const;
  for (const seed of ['1', '2', '3']) {
    const result = await runVisible(deps, challenge, noDiscount, 'a', ask, { seed });
    expect(result.cases).toMatchObject([{ code: 'total([-6])', expected: '-6', actual: '0' }]);
  }
});

test('of those that show a difference, the smallest is shown, listed or fresh', async () => {
  const sibling = { args: [[900, -9, 9, 9, 9, 9, 9, 9]], value: 936 };
  const generate = `export const generate = (seed, id, count) =>
  Array.from({ length: count }, (_, n) => ({ args: [n === 2 ? [5, -2] : [8, 8, 8, 8, 8, -8, n]] }));`;
  const challenge = await loadSkeleton({
    'hidden/cases.json': json((it) =>
      Object.assign(it.groups[2], { siblings: [sibling], generated: { count: 12 } }),
    ),
    'hidden/generate.js': generate,
  });
  const ask = { purpose: 'sibling', groupId: 'discount' } as const;
  const result = await runVisible(deps, challenge, noDiscount, 'a', ask);
  expect(result.cases).toMatchObject([{ code: 'total([5, -2])', expected: '3', actual: '5' }]);
});

test('a generated sibling is another each time, with what the reference gives', async () => {
  const challenge = await loadSkeleton();
  const ask = { purpose: 'sibling', groupId: 'sum' } as const;
  const results = await Promise.all([1, 2].map(() => runVisible(deps, challenge, right, 'a', ask)));
  const [one, other] = results.map((result) => result.cases[0]!);
  expect([one?.state, one?.expected === one?.actual, one?.code === other?.code]).toEqual([
    'holds',
    true,
    false,
  ]);
});

test('a script ends at the step that differs, with what that step should give and gave', async () => {
  const steps = [
    { new: 'Till', as: 'till' },
    { call: 'add', on: 'till', args: [5], value: 5 },
    { call: 'add', on: 'till', args: [2], value: 7 },
    { get: 'sum', on: 'till', value: 7 },
  ];
  const challenge = await loadSkeleton({
    'public/examples.json': JSON.stringify([{ id: 'till', steps }]),
  });
  const work = javascript('export class Till { sum = 0; add(n) { this.sum = n; return this.sum; } }');
  const result = await runVisible(deps, challenge, work, 'a', { purpose: 'examples' });
  expect(result.cases).toMatchObject([
    {
      state: 'other-value',
      code: 'const till = new Till();\ntill.add(5);  // → 5\ntill.add(2);  // → 7',
      script: { arrows: 'should', differsFrom: 3 },
      expected: '7',
      actual: '2',
    },
  ]);
});

test('the line that differs is counted past steps that take several lines', async () => {
  const long = Array.from({ length: 40 }, (_, index) => index);
  const steps = [
    { call: 'total', args: [long], value: 780 },
    { call: 'total', args: [[1]], value: 2 },
  ];
  const challenge = await loadSkeleton({
    'public/examples.json': JSON.stringify([{ id: 'long', steps }]),
  });
  const [shown] = (await runVisible(deps, challenge, right, 'a', { purpose: 'examples' })).cases;
  const lines = shown?.code.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(2);
  expect(lines[(shown?.script?.differsFrom ?? 0) - 1]).toBe('total([1]);  // → 2');
});

test('a group that is not there is answered with group-not-found', async () => {
  const ask = { purpose: 'sibling', groupId: 'no-such' } as const;
  await expect(runVisible(deps, await loadSkeleton(), right, 'a', ask)).rejects.toMatchObject({
    code: 'group-not-found',
  });
});

test('a generator that does not work is a fault of the challenge', async () => {
  const challenge = await loadSkeleton({ 'hidden/generate.js': 'export const generate = () => null;' });
  const ask = { purpose: 'sibling', groupId: 'sum' } as const;
  expect(await runVisible(deps, challenge, right, 'a', ask)).toEqual({
    outcome: 'challenge-fault',
    problem: null,
    cases: [],
    consoleCut: false,
  });
});
