import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison, Portable } from '#sandbox';
import { isAsExpected } from '#sandbox/judge/equal.ts';

describe('the sign of zero', () => {
  test.each<[Portable, Portable, boolean]>([
    [0, { $float: '-0' }, true],
    [[0, { a: 0 }], [{ $float: '-0' }, { a: { $float: '-0' } }], true],
    [{ $float: '-0' }, { $float: '-0' }, true],
    [{ $float: '-0' }, 0, false],
    [{ $float: '0' }, { $float: '-0' }, false],
    [0, { $bigint: '0' }, false],
  ])('%j expected, %j observed: %s', (expected, observed, isSame) => {
    expect(isAsExpected(expected, observed)).toBe(isSame);
  });
});

describe('exact', () => {
  test.each<[Portable, Portable, boolean]>([
    [0, 0, true],
    [4, { $float: '4' }, true],
    [{ $float: 'NaN' }, { $float: 'NaN' }, true],
    [1, { $bigint: '1' }, false],
    [1, '1', false],
    [null, { $undefined: true }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: { $undefined: true } }, false],
    [{ a: 1 }, { $record: [['a', 1]] }, true],
    [{ a: 1 }, { $map: [['a', 1]] }, false],
    [{ $set: [1, 2] }, { $set: [2, 1] }, true],
    [
      {
        $map: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        $map: [
          [3, 4],
          [1, 2],
        ],
      },
      true,
    ],
    [{ $other: 'function' }, { $other: 'function' }, false],
    [[{ $other: 'cyclic' }], [{ $other: 'cyclic' }], false],
    ['a,b', ['a', 'b'], false],
    [['a,b'], ['a', 'b'], false],
    [{ $date: '2026-11-21' }, { $date: '2026-11-21T00:00:00.000Z' }, true],
    [{ $date: '2026-11-21' }, { $date: '2026-11-21T01:00:00.000Z' }, false],
    [{ $date: '2026-11-21' }, '2026-11-21', false],
    [{ $date: '2026-11-21T00:00:00.000Z' }, '2026-11-21T00:00:00.000Z', false],
  ])('%j beside %j: %s', (left, right, isSame) => {
    expect([isAsExpected(left, right), isAsExpected(right, left)]).toEqual([isSame, isSame]);
  });
});

describe('a named tuple', () => {
  const named = {
    $named: [
      'Pair',
      [
        ['a', 1],
        ['b', { $named: ['One', [['c', 2]]] }],
      ],
    ],
  } as Portable;

  test.each<[Portable, Portable, boolean]>([
    [[1, [2]], named, true],
    [{ a: 1, b: { c: 2 } }, named, true],
    [[[1, [2]]], [named], true],
    [{ $set: [[1, [2]]] }, { $set: [named] }, true],
    [[1, { c: 2 }], named, false],
    [{ a: 1 }, named, false],
    [[1, [3]], named, false],
  ])('%j expected, %j observed: %s', (expected, observed, isSame) => {
    expect(isAsExpected(expected, observed)).toBe(isSame);
  });
});

describe('the other comparisons', () => {
  test.each<[Portable, Portable, Comparison, boolean]>([
    [[1, 2, 2], [2, 1, 2], 'any-order', true],
    [[1, 2, 2], [2, 1, 1], 'any-order', false],
    [[[1, 2]], [[2, 1]], 'any-order', false],
    [[[1, 2], [3]], [[3], [2, 1]], 'any-order-deep', true],
    [[[1, 2], [3]], [[3], [2, 2]], 'any-order-deep', false],
    [{ a: [[1, 2]] }, { a: [[2, 1]] }, 'any-order-deep', true],
    [
      {
        $map: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
      {
        $map: [
          [
            [2, 1],
            [4, 3],
          ],
        ],
      },
      'any-order-deep',
      true,
    ],
    [{ $map: [[1, 2]] }, { $map: [[2, 1]] }, 'any-order-deep', false],
    [
      {
        $map: [
          [1, 0.3],
          [2, 1],
        ],
      },
      {
        $map: [
          [2, 1],
          [1, 0.1 + 0.2],
        ],
      },
      { tolerance: 1e-9 },
      true,
    ],
    [{ $map: [[1, 0.3]] }, { $map: [[1, 0.4]] }, { tolerance: 1e-9 }, false],
    [{ $map: [[1, 0.3]] }, { $map: [[1.0000000001, 0.3]] }, { tolerance: 1e-9 }, false],
    [{ $map: [['a', 1]] }, { a: 1 }, { tolerance: 1 }, false],
    [0.3, 0.30000000000000004, { tolerance: 1e-9 }, true],
    [[{ a: 1 }], [{ a: 1.5 }], { tolerance: 1 }, true],
    [{ a: 1 }, { a: 3 }, { tolerance: 1 }, false],
    [{ a: 1 }, { b: 1 }, { tolerance: 1 }, false],
    [1, { $float: 'NaN' }, { tolerance: 1 }, false],
    [{ $float: 'Infinity' }, { $float: 'Infinity' }, { tolerance: 1 }, true],
    [{ $float: 'Infinity' }, 5, { tolerance: 1e300 }, false],
    ['1', 1, { tolerance: 1 }, false],
  ])('%j beside %j by %j: %s', (expected, observed, compare, isSame) => {
    expect(isAsExpected(expected, observed, compare)).toBe(isSame);
  });

  test('any shuffle of a list holds in any order, and never with one value more', () => {
    const list = fc.array(fc.jsonValue() as fc.Arbitrary<Portable>, { minLength: 1 });
    fc.assert(
      fc.property(
        list.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        ([values, shuffled]) =>
          isAsExpected(values, shuffled, 'any-order') &&
          !isAsExpected(values, [...shuffled, null], 'any-order'),
      ),
    );
  });
});
