import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsExpected, type Portable, readPortable } from '#sandbox';
import { inPython } from '#server/challenges/in-python.ts';

const tagged = fc.oneof(
  fc.constant({ $undefined: true }),
  fc.constant({ $date: 'invalid' }),
  fc.constant({ $date: '2026-11-21T00:00:00.000Z' }),
  fc.constantFrom('NaN', '4.0', '-0').map((text) => ({ $float: text })),
  fc.bigInt().map((number) => ({ $bigint: String(number) })),
);
const values = fc.letrec<{ value: Portable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.integer(),
    fc.string(),
    tagged,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 3 }).map((inner) => ({ $set: inner })),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), fc.integer()), tie('value')), { maxLength: 3 })
      .map((pairs) => ({ $map: pairs })),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }).map((pairs) => ({ $record: pairs })),
  ),
})).value;

test('what Python has for a value is a value again, and what Python has for that is itself', () => {
  fc.assert(
    fc.property(values, (value) => {
      const once = inPython(value);
      expect(readPortable(once)).toEqual(inPython(once));
    }),
  );
});

test('what only JavaScript has is None, one kind of number, and a dict', () => {
  const map = {
    $map: [
      ['a', { $undefined: true }],
      ['$b', { $bigint: '7' }],
    ],
  };
  expect(inPython([{ $undefined: true }, { $date: 'invalid' }, map])).toEqual([
    null,
    null,
    {
      $record: [
        ['a', null],
        ['$b', 7],
      ],
    },
  ]);
});

test('numbers beyond what JavaScript counts, and maps with other keys, stay what they are', () => {
  const value = [{ $bigint: '9007199254740993' }, { $map: [[1, 'a']] }];
  expect(isAsExpected(value, inPython(value))).toBe(true);
});
