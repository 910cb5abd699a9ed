import { describe, expect, test } from 'vitest';
import { partOf } from '#tests/support/how-much.ts';
import { calls, jobOf, sandboxForTests, statesOf } from './ask.ts';

const sandbox = sandboxForTests();
const limits = { caseMs: 800 };
const groupOf = (id: string, n: number) => ({ id, cases: [calls([n], { value: n })] });

describe('a case that does not end', () => {
  test.each(
    partOf(
      [
        ['a loop', 'for (;;);'],
        // Nobody waits for the one before: a chain of promises that wait for one another would fill the memory first.
        [
          'microtasks',
          'const again = () => void Promise.resolve().then(again); again(); return new Promise(() => {});',
        ],
        ['an async loop', 'return (async () => { for (;;) await 1; })();'],
        ['timers', 'return new Promise(() => setInterval(() => {}, 1));'],
        ['a regular expression', 'return /^(a+)+$/.test("a".repeat(40) + "b");'],
        ['a getter on its result', 'return { get a() { for (;;); } };'],
        ['a proxy on its result', 'return new Proxy({}, { ownKeys() { for (;;); } });'],
        ['a getter on its error', 'throw { get name() { for (;;); } };'],
        ['a built-in that the engine cannot stop', 'return [].includes.call({ length: 2 ** 53 - 1 }, 1);'],
        ['a thenable', 'return { then() { for (;;); } };'],
      ],
      2,
    ),
  )('%s: its group has no answer, the others go on', async (_what, body) => {
    const source = `function solve(n) { if (n !== 2) return n; ${body} }`;
    const groups = [groupOf('one', 1), groupOf('two', 2), groupOf('three', 3)];
    const result = await sandbox.run(jobOf(source, [], { groups, limits }));
    expect({
      outcome: result.outcome,
      states: statesOf(result),
      limit: result.groups[1]!.cases[0]!.limit,
    }).toEqual({
      outcome: 'limit',
      states: ['holds', 'no-answer', 'holds'],
      limit: 'case-time',
    });
  });

  test('timers that never stop ringing meet the limit, however long it is', async () => {
    const source = 'const solve = () => new Promise(() => setInterval(() => {}, 1));';
    const result = await sandbox.run(jobOf(source, [calls([])], { limits: { caseMs: 4_000 } }));
    expect([result.outcome, result.groups[0]!.cases[0]!.limit]).toEqual(['limit', 'case-time']);
  });

  test('keeps what the program said before', async () => {
    const source = 'function solve() { console.log("round", 1); for (;;); }';
    const result = await sandbox.run(jobOf(source, [calls([])], { limits, console: true }));
    expect(result.groups[0]!.cases[0]!.console).toEqual([{ level: 'log', text: 'round 1' }]);
  });

  test.each(
    partOf(
      [
        ['the file itself', 'for (;;); function solve() {}'],
        [
          'an error with a getter that never ends, thrown by the file',
          'throw { get message() { for (;;); }, get stack() { for (;;); } };',
        ],
        ['a module', 'for (;;); export function solve() {}'],
      ],
      2,
    ),
  )('%s: the other groups are not run', async (_what, source) => {
    const result = await sandbox.run(
      jobOf(source, [], { groups: [groupOf('one', 1), groupOf('two', 2)], limits }),
    );
    expect([result.outcome, result.groups[0]!.state]).toEqual(['limit', 'no-answer']);
  });

  test('a run ends at its own limit, whatever is left', async () => {
    const groups = [1, 2, 3, 4].map((n) => groupOf(`group-${n}`, n));
    const source = 'function solve(n) { if (n === 1) return 1; for (;;); }';
    const result = await sandbox.run(jobOf(source, [], { groups, limits: { caseMs: 800, runMs: 1_200 } }));
    expect({ outcome: result.outcome, first: result.groups[0]!.state, last: result.groups[3] }).toEqual({
      outcome: 'limit',
      first: 'holds',
      last: {
        id: 'group-4',
        state: 'not-run',
        cases: [{ state: 'not-run', observed: [], console: [], limit: 'run-time' }],
      },
    });
  });
});

describe('memory', () => {
  test.each(
    partOf(
      [
        ['many small things', 'const all = []; for (;;) all.push({ a: [1, 2, 3] });'],
        ['one huge list', 'return Array(1e9).fill(0).length;'],
        ['buffers', 'const all = []; for (;;) all.push(new Uint8Array(1e6).fill(1));'],
        [
          'resizable buffers, which the isolate does not count',
          'const all = []; for (;;) { const b = new ArrayBuffer(1, { maxByteLength: 5e7 }); b.resize(5e7); new Uint8Array(b).fill(1); all.push(b); }',
        ],
      ],
      2,
    ),
  )('%s: no answer, and the others go on', async (_what, body) => {
    const source = `function solve(n) { if (n !== 1) return n; ${body} }`;
    const groups = [groupOf('one', 1), groupOf('two', 2)];
    const result = await sandbox.run(jobOf(source, [], { groups }));
    expect(result.groups[0]!.state).not.toBe('holds');
    expect(result.groups[1]!.state).toBe('holds');
  });
});

describe('size', () => {
  test.each(
    partOf(
      [
        ['a long text', '"x".repeat(30000)'],
        ['a long list', 'Array.from({ length: 30000 }, (_, i) => i)'],
        ['a list that only says it is long', 'Object.assign([], { length: 4e9 })'],
        ['a deep value', '(() => { let a = 1; for (let i = 0; i < 60; i += 1) a = [a]; return a; })()'],
        ['a huge integer', '10n ** 50000n'],
        ['many keys', 'Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [i, i]))'],
        [
          'an endless proxy',
          'new Proxy([], { get: (_, name) => (name === "length" ? 1e15 : 1), getOwnPropertyDescriptor: () => ({ value: 1, configurable: true }) })',
        ],
      ],
      2,
    ),
  )('a result that is %s is told as too large', async (_what, code) => {
    const result = await sandbox.run(jobOf(`const solve = () => ${code};`, [calls([])]));
    expect([result.outcome, result.groups[0]!.cases[0]!.limit]).toEqual(['limit', 'result-size']);
  });

  test('a result that is too large, then a call without end: each case is told its own', async () => {
    const source = 'const solve = (n) => { if (n === 1) return "x".repeat(30000); for (;;); };';
    const result = await sandbox.run(jobOf(source, [calls([1]), calls([2]), calls([3])], { limits }));
    expect(result.groups[0]!.cases.map((one) => [one.state, one.limit])).toEqual([
      ['no-answer', 'result-size'],
      ['no-answer', 'case-time'],
      ['not-run', undefined],
    ]);
  });

  test('source above the cap is not run', async () => {
    const source = `const solve = () => 1; // ${'x'.repeat(65_536)}`;
    const result = await sandbox.run(jobOf(source, [calls([], { value: 1 })]));
    expect([result.outcome, result.groups[0]]).toEqual([
      'limit',
      {
        id: 'group',
        state: 'not-run',
        cases: [{ state: 'not-run', limit: 'source-size', observed: [], console: [] }],
      },
    ]);
  });
});
