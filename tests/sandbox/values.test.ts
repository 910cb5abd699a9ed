import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Portable } from '#sandbox';
import { calls, jobOf, sandboxForTests, seen, statesOf } from './ask.ts';

const sandbox = sandboxForTests();

describe('an observed value', () => {
  test.each<[string, Portable]>([
    ['-0', { $float: '-0' }],
    ['0 / 0', { $float: 'NaN' }],
    ['-1 / 0', { $float: '-Infinity' }],
    ['undefined', { $undefined: true }],
    ['null', null],
    ['2n ** 64n', { $bigint: '18446744073709551616' }],
    ['"\\ud800 å 🙂"', '\ud800 å 🙂'],
    ['new Map([["a", new Set([1])]])', { $map: [['a', { $set: [1] }]] }],
    ['new Date(0)', { $date: '1970-01-01T00:00:00.000Z' }],
    ['new Date(NaN)', { $date: 'invalid' }],
    ['[1, , 3]', [1, { $other: 'hole' }, 3]],
    [
      '({ $a: 1, b: 2 })',
      {
        $record: [
          ['$a', 1],
          ['b', 2],
        ],
      },
    ],
    ['({ a: undefined })', { a: { $undefined: true } }],
    ['() => 1', { $other: 'function' }],
    ['Symbol("s")', { $other: 'symbol' }],
    ['/a/', { $other: 'RegExp' }],
    ['new Error("e")', { $other: 'Error' }],
    ['new Uint8Array(2)', { $other: 'TypedArray' }],
    ['(function* () {})()', { $other: 'iterator' }],
    ['[1].values()', { $other: 'iterator' }],
    ['[new Promise(() => {})]', [{ $other: 'Promise' }]],
    ['new (class Point { constructor() { this.x = 1; } #y = 2; get z() { return 3; } })()', { x: 1 }],
    ['Object.create(null, { a: { value: 1, enumerable: true } })', { a: 1 }],
    ['JSON.parse(\'{"__proto__": 1}\')', JSON.parse('{"__proto__": 1}')],
    ['(() => { const a = []; a.push(a); return a; })()', [{ $other: 'cyclic' }]],
    ['Object.create(Map.prototype)', { $other: 'object' }],
  ])('%s', async (code, value) => {
    expect(await seen(sandbox, `const solve = () => (${code});`)).toEqual(value);
  });

  test('may hold every kind of line break, as may the source', async () => {
    const breaks = 'a\nb\r\nc\u2028d\u2029e\u0085f';
    expect(await seen(sandbox, 'const solve = (x) => x;\u2028\r\n', [breaks])).toBe(breaks);
  });

  test('calls a getter once', async () => {
    const source = 'let n = 0; const solve = () => ({ get a() { n += 1; return n; } });';
    expect(await seen(sandbox, source)).toEqual({ a: 1 });
  });

  test('is read the same when every prototype has been poisoned', async () => {
    const source = `
      for (const it of [Object, Array, Map, Set, Date, String, Number, Function, Promise]) {
        for (const name of Object.getOwnPropertyNames(it.prototype)) {
          if (name === 'prototype') continue;
          try { it.prototype[name] = () => { throw new Error('poisoned'); }; } catch {}
        }
      }
      JSON.stringify = () => '{"observed":[{"step":0,"value":1}]}';
      Object.defineProperty(Object.prototype, 'value', { get: () => 7, set() {} });
      Object.is = Object.keys = Reflect.apply = () => [];
      function solve(list) { return { list, map: new Map(), text: 'a' }; }`;
    expect(await seen(sandbox, source, [[1, { $float: '-0' }]])).toEqual({
      list: [1, { $float: '-0' }],
      map: { $map: [] },
      text: 'a',
    });
  });
});

const portable: fc.Arbitrary<Portable> = fc.letrec<{ any: Portable }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Portable>(
      null,
      true,
      false,
      { $undefined: true },
      { $float: '-0' },
      { $float: 'NaN' },
      { $date: 'invalid' },
    ),
    fc.integer(),
    fc.double({ noDefaultInfinity: true, noNaN: true }).filter((n) => !Object.is(n, -0)),
    fc.string({ unit: 'binary' }),
    fc.bigInt().map((n) => ({ $bigint: String(n) })),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => !key.startsWith('$')),
      tie('any'),
      { maxKeys: 4, noNullPrototype: true },
    ),
    fc.uniqueArray(fc.integer(), { maxLength: 4 }).map((list) => ({ $set: list })),
    fc
      .uniqueArray(fc.tuple(fc.string(), tie('any')), { selector: ([key]) => key, maxLength: 3 })
      .map((pairs) => ({ $map: pairs })),
  ),
})).any;

test('every portable value comes back as it went in, and holds against itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(portable, { minLength: 1, maxLength: 20 }), async (values) => {
      const cases = values.map((value) => calls([value], { value }));
      const result = await sandbox.run(jobOf('const solve = (x) => x;', cases));
      expect(statesOf(result)).toEqual(['holds']);
      expect(result.groups[0]!.cases.map((one) => one.observed)).toEqual(
        values.map((value) => [{ step: 0, value }]),
      );
    }),
    { numRuns: 12 },
  );
});
