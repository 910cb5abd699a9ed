import { describe, expect, test } from 'vitest';
import { calls, jobOf, sandboxForTests, statesOf } from './ask.ts';

const sandbox = sandboxForTests();
const twice = [calls([2], { value: 4 }), calls([5], { value: 10 })];

describe('a group', () => {
  test('holds when every case gives what is expected', async () => {
    const result = await sandbox.run(jobOf('const solve = (n) => n * 2;', twice));
    expect(result).toMatchObject({
      outcome: 'finished',
      groups: [{ id: 'group', state: 'holds', cases: [{ state: 'holds' }, { state: 'holds' }] }],
    });
    expect(result.problem).toBeUndefined();
  });

  test('shows the first case that gives another value, and where', async () => {
    const result = await sandbox.run(jobOf('const solve = (n) => n + 2;', twice));
    expect(result.groups).toEqual([
      {
        id: 'group',
        state: 'other-value',
        cases: [
          { state: 'holds', observed: [{ step: 0, value: 4 }], console: [] },
          { state: 'other-value', observed: [{ step: 0, value: 7 }], console: [], differsAt: 0 },
        ],
      },
    ]);
  });

  test('without cases never holds', async () => {
    expect(statesOf(await sandbox.run(jobOf('const solve = 1;', [])))).toEqual(['not-run']);
  });

  test('says error when the program throws', async () => {
    const result = await sandbox.run(
      jobOf('function solve() {\n  throw new RangeError("too far");\n}', twice),
    );
    expect(result.groups[0]!.cases[0]).toEqual({
      state: 'error',
      observed: [
        {
          step: 0,
          error: { name: 'RangeError', message: 'too far', file: 'index.js', line: 2, column: 9 },
        },
      ],
      differsAt: 0,
      console: [],
    });
  });

  test.each([
    ['the error that was expected', 'throw new RangeError("no")', { name: 'RangeError' }, 'holds'],
    ['any error where no name is asked for', 'throw new Error("no")', {}, 'holds'],
    ['an error of another kind', 'throw new TypeError("no")', { name: 'RangeError' }, 'error'],
    [
      'a class of its own that extends the expected error, under a name of its own',
      'class Far extends RangeError { name = "Far"; } throw new Far("no")',
      { name: 'RangeError' },
      'holds',
    ],
    [
      'a class of its own that says no name',
      'class Closed extends Error {} throw new Closed("no")',
      { name: 'Closed' },
      'holds',
    ],
    [
      'a class of its own that extends another error',
      'class Far extends TypeError {} throw new Far("no")',
      { name: 'RangeError' },
      'error',
    ],
    ['a built-in error where any own one was meant', 'undefined.x', { name: 'Error' }, 'error'],
    ['a value where an error was expected', 'return 1', {}, 'other-value'],
  ])('knows %s', async (_what, body, error, state) => {
    const result = await sandbox.run(jobOf(`function solve() { ${body} }`, [calls([], { error })]));
    expect(statesOf(result)).toEqual([state]);
  });

  test('does not let cases lean on one another', async () => {
    const source = 'let k = 0; const solve = () => [4, 10][k++];';
    expect(statesOf(await sandbox.run(jobOf(source, twice)))).toEqual(['other-value']);
  });

  test('does not let one case see the globals of another', async () => {
    const source =
      'globalThis.n = (globalThis.n ?? 0) + 1; Array.prototype.n = (Array.prototype.n ?? 0) + 1; const solve = () => [n, [].n];';
    const cases = [1, 2, 3].map(() => calls([], { value: [1, 1] }));
    expect(statesOf(await sandbox.run(jobOf(source, cases)))).toEqual(['holds']);
  });

  test('notices changed arguments only where they must be kept', async () => {
    const source = 'const solve = (list) => list.sort();';
    const one = calls([[2, 1]], { value: [1, 2] });
    const result = await sandbox.run(jobOf(source, [one, { ...one, keepsArguments: true }]));
    expect(result.groups[0]!.cases.map((c) => [c.state, c.changedArguments])).toEqual([
      ['holds', undefined],
      ['other-value', true],
    ]);
  });

  test('keeps the order of the job, whatever happened in each', async () => {
    const groups = ['c', 'a', 'b'].map((id) => ({ id, cases: [calls([id], { value: 'a' })] }));
    const result = await sandbox.run(jobOf('const solve = (x) => x;', [], { groups }));
    expect(result.groups.map((group) => [group.id, group.state])).toEqual([
      ['c', 'other-value'],
      ['a', 'holds'],
      ['b', 'other-value'],
    ]);
  });
});

describe('the console', () => {
  test('is returned with each case when it is asked for', async () => {
    const source =
      'const solve = (n) => { console.log("n is", n, { n }, [1, "a"]); console.error(new Map([[1, 2]])); return n * 2; };';
    const result = await sandbox.run(jobOf(source, twice, { console: true }));
    expect(result.groups[0]!.cases[1]!.console).toEqual([
      { level: 'log', text: 'n is 5 { n: 5 } [1, "a"]' },
      { level: 'error', text: 'Map(1) { 1 => 2 }' },
    ]);
  });

  test('is never returned when it is not', async () => {
    const result = await sandbox.run(jobOf('const solve = (n) => { console.log(n); return n * 2; };', twice));
    expect(result.groups[0]!.cases.map((one) => one.console)).toEqual([[], []]);
  });

  test('writes integers of any size as people write them, and stops at the endless ones', async () => {
    const source =
      'const solve = (n) => { console.log(5n, [-7n], new Set([1n])); console.log(10n ** 9000n); return n * 2; };';
    const result = await sandbox.run(jobOf(source, twice, { console: true }));
    expect([statesOf(result), result.groups[0]!.cases[0]!.console]).toEqual([
      ['holds'],
      [
        { level: 'log', text: '5n [-7n] Set(1) { 1n }' },
        { level: 'log', text: '[a very large bigint]' },
      ],
    ]);
  });

  test.each([
    ['long lines', 5_000, '"x".repeat(100)'],
    ['a flood of empty lines', 1_000_000, '""'],
  ])('is cut at its cap: %s', async (_what, count, said) => {
    const source = `const solve = (n) => { for (let i = 0; i < ${count}; i += 1) console.debug(${said}); return n * 2; };`;
    const result = await sandbox.run(jobOf(source, twice, { console: true }));
    const length = result.groups[0]!.cases.flatMap((one) => one.console).reduce(
      (sum, line) => sum + line.text.length,
      0,
    );
    const lines = result.groups[0]!.cases.flatMap((one) => one.console).length;
    expect({
      cut: result.consoleCut,
      fits: length <= 66_000 && lines <= 5_000,
      state: statesOf(result),
    }).toEqual({
      cut: true,
      fits: true,
      state: ['holds'],
    });
  });
});

test.each(['function solve(n) { return n; }', 'export function solve(n) { return n; }'])(
  'hundreds of cases in one group have room: %s',
  async (source) => {
    const cases = Array.from({ length: 500 }, (_, n) => calls([n], { value: n }));
    expect(statesOf(await sandbox.run(jobOf(source, cases, { limits: { runMs: 30_000 } })))).toEqual([
      'holds',
    ]);
  },
);

test('a file that throws now and then while it loads is told so, whatever its function would give', async () => {
  const source = "if (Math.random() < 0.5) throw new Error('not today');\nconst solve = () => 1;";
  const cases = Array.from({ length: 40 }, () => calls([], { value: 1 }));
  const [group] = (await sandbox.run(jobOf(source, cases))).groups;
  const seen = group!.cases.map(({ state, observed }) => ({ state, observed }));
  const held = { state: 'holds', observed: [{ step: 0, value: 1 }] };
  const threw = {
    state: 'error',
    observed: [{ step: 0, error: expect.objectContaining({ message: 'not today' }) }],
  };
  expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(['holds', 'error']));
  expect(seen).toEqual(seen.map(({ state }) => (state === 'holds' ? held : threw)));
});
