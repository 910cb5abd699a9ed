import { describe, expect, test } from 'vitest';
import { PortableFault, readPortable } from '#sandbox';

describe('readPortable', () => {
  test.each<[unknown, string]>([
    [{ a: [1, { $flaot: '4' }] }, 'is no tag we know (at .a[1].$flaot)'],
    [[Number.NaN], 'a number JSON cannot say: use $float (at [0])'],
    [{ $float: 4 }, 'should be a number written as text (at .$float)'],
    [{ $float: 'four' }, 'should be a number written as text (at .$float)'],
    [{ $bigint: '1.5' }, 'should be digits as text (at .$bigint)'],
    [{ $map: [[1]] }, 'should be a list of pairs (at .$map)'],
    [{ $map: [[1, { $set: 1 }]] }, 'should be a list (at .$map[0][1].$set)'],
    [{ $record: [[1, 2]] }, 'keys are texts (at .$record)'],
    [
      { $date: '2026-13-41T00:00:00.000Z' },
      'should be a moment like 2026-11-21T00:00:00.000Z, a day like 2026-11-21, or invalid (at .$date)',
    ],
    [{ $date: '2026-02-30' }, 'a day like 2026-11-21, or invalid (at .$date)'],
    [{ $date: '2026-11-21T12:00' }, 'a day like 2026-11-21, or invalid (at .$date)'],
    [{ $named: ['Pair', [['a', 1]]] }, 'is only observed: write a list or a record (at .$named)'],
    [{ $undefined: false }, 'should be true (at .$undefined)'],
    [{ $a: 1, b: 2 }, 'a record with a key that starts with $ is written as $record'],
    [{ $ref: 'a' }, 'only stands in arguments of steps (at .$ref)'],
    [{ $other: 'function' }, 'is only observed, never written (at .$other)'],
    [undefined, 'a undefined is no portable value'],
    [() => 1, 'a function is no portable value'],
  ])('refuses %j and says where', (value, message) => {
    expect(() => readPortable(value)).toThrow(PortableFault);
    expect(() => readPortable(value)).toThrow(message);
  });

  test('refuses what is too deep or too much', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 60; i += 1) deep = [deep];
    expect(() => readPortable(deep)).toThrow(/deeper than 50/);
    expect(() => readPortable(Array(101).fill(1), { values: 100 })).toThrow(/too many values/);
  });

  test('refuses a whole number that JSON does not keep, where an author wrote it', () => {
    expect(() => readPortable([2 ** 53], { written: true })).toThrow(
      'a whole number beyond 2^53 - 1, which JSON does not keep: write {"$bigint": "…"} with its digits, or {"$float": "…"} (at [0])',
    );
    const kept = [2 ** 53 - 1, 1.5, { $float: '1e21' }];
    expect(readPortable(kept, { written: true })).toBe(kept);
    expect(readPortable(1e21)).toBe(1e21);
  });

  test('lets a day through', () => {
    expect(readPortable({ $date: '2024-02-29' })).toEqual({ $date: '2024-02-29' });
  });

  test('lets references and observed things through only where they may stand', () => {
    expect(readPortable([{ $ref: 'a' }], { refs: true })).toEqual([{ $ref: 'a' }]);
    expect(readPortable({ $other: 'hole' }, { observed: true })).toEqual({ $other: 'hole' });
    const named = { $named: ['Pair', [['a', { $other: 'hole' }]]] };
    expect(readPortable(named, { observed: true })).toEqual(named);
    expect(() => readPortable({ $named: [1, []] }, { observed: true })).toThrow(PortableFault);
    expect(() => readPortable({ $named: ['Pair', [[1, 2]]] }, { observed: true })).toThrow(PortableFault);
  });
});
