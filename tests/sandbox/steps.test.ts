import { describe, expect, test } from 'vitest';
import type { Step } from '#sandbox';
import { jobOf, sandboxForTests } from './ask.ts';

const sandbox = sandboxForTests();
const counter = `
  class Counter {
    #n; label = 'none';
    constructor(start = 0) { if (start < 0) throw new RangeError('below zero'); this.#n = start; }
    get value() { return this.#n; }
    add(n) { this.#n += n; return this; }
    async later() { await new Promise((done) => setTimeout(done, 5000)); return this.#n; }
    isAsLargeAs(other) { return this.#n === other.value; }
  }
  function* countdown(n) { while (n > 0) yield n--; return 'end'; }
  async function* ticks() { for (let i = 0; ; i += 1) { await null; yield i; } }
  const pages = async (n) => ({ n });`;

async function run(steps: Step[], source = counter) {
  const result = await sandbox.run(jobOf(source, [{ form: 'steps', steps }]));
  return result.groups[0]!.cases[0]!;
}

describe('steps', () => {
  test('make, call, read and set', async () => {
    const one = await run([
      { new: 'Counter', args: [2], as: 'counter' },
      { call: 'add', on: 'counter', args: [3] },
      { get: 'value', on: 'counter', expect: { value: 5 } },
      { set: 'label', on: 'counter', to: 'five' },
      { get: 'label', on: 'counter', expect: { value: 'five' } },
      { call: 'later', on: 'counter', expect: { value: 5 } },
    ]);
    expect({ state: one.state, seen: one.observed.map((o) => 'value' in o && o.value) }).toEqual({
      state: 'holds',
      seen: [{ $undefined: true }, { label: 'none' }, 5, { $undefined: true }, 'five', 5],
    });
  });

  test('hand one object to another', async () => {
    const one = await run([
      { new: 'Counter', args: [2], as: 'a' },
      { new: 'Counter', args: [2], as: 'b' },
      { call: 'isAsLargeAs', on: 'a', args: [{ $ref: 'b' }], expect: { value: true } },
    ]);
    expect(one.state).toBe('holds');
  });

  test('hand over a value and see how it was changed', async () => {
    const one = await run(
      [
        { let: [[1, 2], [3]], as: 'grid' },
        { call: 'turn', args: [{ $ref: 'grid' }], expect: { value: { $undefined: true } } },
        { get: 'grid', expect: { value: [[3], [1, 2]] } },
        { let: { $set: [1] }, as: 'grid' },
        { get: 'grid', expect: { value: { $set: [1] } } },
      ],
      'export function turn(grid) { grid.reverse(); }',
    );
    expect(one.state).toBe('holds');
  });

  test.each([
    ['a script', ''],
    ['a module', 'export {};'],
  ])('speak of what the program has at its top, in %s', async (_what, end) => {
    const one = await run(
      [
        { call: 'from', on: 'Clock', args: ['10'], as: 'clock' },
        { get: 'hour', on: 'clock', expect: { value: 10 } },
        { get: 'longest', on: 'Clock', expect: { value: 24 } },
        { call: 'map', args: [[1, 2], { $ref: 'double' }], expect: { value: [2, 4] } },
        { get: 'limit', expect: { value: 3 } },
      ],
      `class Clock { static longest = 24; hour = 0; static from(text) { const it = new Clock(); it.hour = Number(text); return it; } }
       const double = (n) => 2 * n; const limit = 3;
       function map(list, change) { return list.map((one) => change(one)); }
       ${end}`,
    );
    expect(one.state).toBe('holds');
  });

  test('tell a name that the program lacks', async () => {
    const one = await run([{ call: 'from', on: 'Clock' }]);
    expect(one).toMatchObject({
      state: 'error',
      observed: [{ step: 0, error: { name: 'ReferenceError', message: 'Clock is not defined' } }],
    });
  });

  test('never mean the program when an earlier step was to give the name and threw', async () => {
    const one = await run(
      [
        { new: 'Clock', as: 'clock', expect: { error: { name: 'RangeError' } } },
        { get: 'hour', on: 'clock', expect: { value: 1 } },
      ],
      'class Clock { constructor() { throw new RangeError(); } } const clock = { hour: 1 };',
    );
    expect(one.state).toBe('no-answer');
  });

  test('take from a generator and go on later', async () => {
    const one = await run([
      { call: 'countdown', args: [3], as: 'numbers' },
      { take: 2, from: 'numbers', expect: { value: [3, 2] } },
      { take: 9, from: 'numbers', expect: { value: [1] } },
      { take: 9, from: 'numbers', expect: { value: [] } },
    ]);
    expect(one.state).toBe('holds');
  });

  test('take from what is asynchronous and never ends', async () => {
    const one = await run([
      { call: 'ticks', as: 'ticks' },
      { take: 3, from: 'ticks', expect: { value: [0, 1, 2] } },
      { call: 'pages', args: [4], expect: { value: { n: 4 } } },
    ]);
    expect(one.state).toBe('holds');
  });

  test('an expected error is passed, and the script goes on', async () => {
    const one = await run([
      { new: 'Counter', args: [-1], as: 'broken', expect: { error: { name: 'RangeError' } } },
      { new: 'Counter', args: [1], as: 'counter' },
      { get: 'value', on: 'counter', expect: { value: 1 } },
    ]);
    expect(one.state).toBe('holds');
  });

  test('what comes after the first difference is not shown', async () => {
    const one = await run([
      { new: 'Counter', args: [1], as: 'counter' },
      { get: 'value', on: 'counter', expect: { value: 2 } },
      { get: 'value', on: 'counter', expect: { value: 3 } },
    ]);
    expect({ state: one.state, differsAt: one.differsAt, steps: one.observed.map((o) => o.step) }).toEqual({
      state: 'other-value',
      differsAt: 1,
      steps: [0, 1],
    });
  });

  test.each<[string, Step[], string, number]>([
    [
      'an error that nobody expected',
      [
        { new: 'Counter', args: [-1], as: 'a' },
        { get: 'value', on: 'a' },
      ],
      'error',
      0,
    ],
    [
      'a method that is not there',
      [
        { new: 'Counter', as: 'a' },
        { call: 'minus', on: 'a' },
      ],
      'error',
      1,
    ],
    ['a class that is not there', [{ new: 'Adder', as: 'a' }], 'error', 0],
    [
      'no error where one was expected',
      [{ new: 'Counter', as: 'a', expect: { error: {} } }],
      'other-value',
      0,
    ],
    [
      'something that cannot be taken from',
      [
        { new: 'Counter', as: 'a' },
        { take: 1, from: 'a' },
      ],
      'error',
      1,
    ],
  ])('tell %s', async (_what, steps, state, differsAt) => {
    expect(await run(steps)).toMatchObject({ state, differsAt });
  });

  test('a promise that nothing settles gives no answer', async () => {
    const one = await run(
      [{ call: 'wait', expect: { value: 1 } }, { call: 'wait' }],
      'const wait = () => new Promise(() => {});',
    );
    expect(one).toEqual({ state: 'no-answer', observed: [], console: [] });
  });

  test('timers follow a clock that waits for nobody, dates too', async () => {
    const source = `
      const wait = (ms) => new Promise((done) => setTimeout(done, ms));
      async function order() {
        const begun = Date.now(); const seen = [];
        const repeat = setInterval(() => seen.push('every'), 40);
        setTimeout(() => seen.push('late'), 90); setTimeout(() => seen.push('never'), 10_000_000);
        const kept = setTimeout(() => seen.push('cleared'), 5); clearTimeout(kept);
        await wait(100); clearInterval(repeat);
        return [seen, new Date() - begun >= 100, new Date() instanceof Date, new Date(0).toISOString()];
      }`;
    const one = await run(
      [
        {
          call: 'order',
          expect: { value: [['every', 'every', 'late'], true, true, '1970-01-01T00:00:00.000Z'] },
        },
      ],
      source,
    );
    expect(one.state).toBe('holds');
  });
});
