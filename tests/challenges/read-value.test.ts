import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsExpected, type Portable } from '#sandbox';
import { readValue } from '#server/challenges/read-value.ts';
import { writeValue } from '#server/challenges/write-value.ts';

const plain = fc.letrec<{ value: Portable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => !key.startsWith('$')),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

test('every plain value, written as a person would, is read back as itself', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const read = readValue(writeValue(value), 'javascript');
      expect(read !== undefined && isAsExpected(value, read)).toBe(true);
    }),
  );
});

test('no text makes the reader throw, and what it reads is a value', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]{}()\'"`,:-1.a\\n _TrueNo') }), (text) => {
      for (const language of ['javascript', 'python'] as const) {
        const read = readValue(text, language);
        expect(read === undefined || JSON.stringify(read).length > 0).toBe(true);
      }
    }),
  );
});

const readings: [text: string, language: 'javascript' | 'python', value: Portable | undefined][] = [
  ["{ id: 1, 'b c': [true, None] }", 'javascript', { id: 1, 'b c': [true, null] }],
  [
    "{'a': True, 2: (3,)}",
    'python',
    {
      $map: [
        ['a', true],
        [2, [3]],
      ],
    },
  ],
  ['{1, 2}', 'python', { $set: [1, 2] }],
  ['(1)', 'python', 1],
  ['()', 'python', []],
  ['new Map([["a", 1]])', 'javascript', { $map: [['a', 1]] }],
  ['12n', 'javascript', { $bigint: '12' }],
  ['9007199254740993', 'python', { $bigint: '9007199254740993' }],
  ["float('-inf')", 'python', { $float: '-Infinity' }],
  [' "å\\u00e4" ;', 'javascript', 'åä'],
  ['undefined', 'javascript', { $undefined: true }],
  ['{ __proto__: 1 }', 'javascript', { $record: [['__proto__', 1]] }],
  ['{ $date: 1 }', 'javascript', { $record: [['$date', 1]] }],
  ['new Date("2026-01-02")', 'javascript', { $date: '2026-01-02T00:00:00.000Z' }],
  ['date(2026, 1, 2)', 'python', { $date: '2026-01-02' }],
  ['[datetime.date.fromisoformat("2026-01-02")]', 'python', [{ $date: '2026-01-02' }]],
  ['datetime(2026, 1, 2, 15, 4, 5, 678901)', 'python', { $date: '2026-01-02T15:04:05.678Z' }],
  ['datetime.datetime(2026, 1, 2)', 'python', { $date: '2026-01-02T00:00:00.000Z' }],
  ['datetime.fromisoformat("2026-01-02T15:04+02:00")', 'python', { $date: '2026-01-02T13:04:00.000Z' }],
  ['datetime.fromisoformat("2026-01-02 15:04")', 'python', undefined],
  ['datetime.fromisoformat("2026-01-02T15:04")', 'python', { $date: '2026-01-02T15:04:00.000Z' }],
  ['datetime.fromisoformat("2026-01-02")', 'python', { $date: '2026-01-02T00:00:00.000Z' }],
  ['date(2026, 2, 30)', 'python', undefined],
  ['date(2026, 1)', 'python', undefined],
  ['date("2026", 1, 2)', 'python', undefined],
  ['date(2026, 1, 2)', 'javascript', undefined],
  ['total([1, 2])', 'javascript', undefined],
  ['(() => 3)()', 'javascript', undefined],
  ['1 + 2', 'python', undefined],
  ['[1, 2', 'javascript', undefined],
  ['Ada', 'javascript', undefined],
  ['{1, 2}', 'javascript', undefined],
  [`\`a\${1}\``, 'javascript', undefined],
  ['', 'python', undefined],
  ['['.repeat(80) + ']'.repeat(80), 'python', undefined],
];

test.each(readings)('%s in %s is read as the value it is, or not at all', (text, language, value) => {
  expect(readValue(text, language)).toEqual(value);
});
