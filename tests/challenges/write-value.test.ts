import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portable } from '#sandbox';
import { writeArguments, writeCall, writeSteps } from '#server/challenges/write-case.ts';
import { writeValue } from '#server/challenges/write-value.ts';

const key = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('id', '__proto__', 'toString', '$date', '$a'),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
);
const { portable } = fc.letrec<{ portable: Portable }>((tie) => ({
  portable: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    number,
    fc.string({ unit: 'binary' }),
    fc.constantFrom<Portable>(
      { $undefined: true },
      { $float: 'NaN' },
      { $float: '-Infinity' },
      { $float: '-0' },
    ),
    fc.bigInt().map((one) => ({ $bigint: String(one) })),
    fc.date({ noInvalidDate: true, min: new Date(0) }).map((one) => ({ $date: one.toISOString() })),
    fc.constant({ $date: 'invalid' }),
    fc.array(tie('portable')),
    fc.uniqueArray(fc.tuple(key, tie('portable')), { selector: ([name]) => name }).map(record),
    fc.array(tie('portable')).map((values) => ({ $set: values })),
    fc.array(fc.tuple(tie('portable'), tie('portable'))).map((pairs) => ({ $map: pairs })),
  ),
}));

/** Records with a `$` key are tags otherwise; __proto__ cannot stand in JSON that is copied. */
function record(pairs: [string, Portable][]): Portable {
  const isPlain = pairs.every(([name]) => !name.startsWith('$') && name !== '__proto__');
  return isPlain ? Object.fromEntries(pairs) : { $record: pairs };
}

/** The real value that a portable one stands for. */
function real(value: Portable): unknown {
  if (Array.isArray(value)) return value.map(real);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value) as [string, never][];
  const [tag, inner] = entries.length === 1 ? entries[0]! : ['', undefined as never];
  const reader = readers.get(tag);
  return reader === undefined ? fromPairs(entries) : reader(inner);
}

const readers = new Map<string, (tagged: never) => unknown>([
  ['$undefined', () => undefined],
  ['$float', (text: string) => Number(text)],
  ['$bigint', (text: string) => BigInt(text)],
  ['$date', (text: string) => new Date(text === 'invalid' ? Number.NaN : text)],
  ['$set', (values: Portable[]) => new Set(values.map(real))],
  ['$map', (pairs: [Portable, Portable][]) => new Map(pairs.map(([a, b]) => [real(a), real(b)]))],
  ['$record', (pairs: [string, Portable][]) => fromPairs(pairs)],
]);

function fromPairs(pairs: [string, Portable][]): object {
  const object = {};
  for (const [name, value] of pairs) {
    Object.defineProperty(object, name, {
      value: real(value),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}

const evaluated = (text: string): unknown => new Function(`return (${text}\n);`)();

test('every written value is read back as the value it stands for', () => {
  fc.assert(
    fc.property(portable, fc.integer({ min: 10, max: 100 }), (value, width) => {
      expect(evaluated(writeValue(value, { width }))).toStrictEqual(real(value));
    }),
    { numRuns: 500 },
  );
});

test('a value that fits stands on one line, and no line is longer than need be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 8 }), { maxLength: 8 }),
      (value) => {
        const lines = writeValue(value, { width: 40 }).split('\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
      },
    ),
  );
});

test('short records stand on one line, in a list that is wrapped', () => {
  const bookings = [
    { id: 'a', from: 9, to: 11 },
    { id: 'b', from: 10, to: 12 },
    { id: 'långt-namn', from: 10, to: 12 },
  ];
  expect(writeCall('overlaps', [bookings])).toBe(`overlaps([
  { id: "a", from: 9, to: 11 },
  { id: "b", from: 10, to: 12 },
  { id: "långt-namn", from: 10, to: 12 },
])`);
});

test('a call with several long arguments has one a line; plain values fill their lines', () => {
  const names = ['Ada', 'Bo', 'Cim', 'Dag', 'Elin', 'Folke', 'Gun', 'Hanna'];
  expect(writeCall('seat', [names, { table: 1 }])).toBe(`seat(
  [
    "Ada", "Bo", "Cim", "Dag", "Elin", "Folke",
    "Gun", "Hanna",
  ],
  { table: 1 },
)`);
});

test('arguments are written as they stand between the brackets', () => {
  expect(writeArguments([[1, 2], 'x', { 'två ord': null }])).toBe('[1, 2], "x", { "två ord": null }');
});

test('a script has one step a line, with what each should give after it', () => {
  const text = writeSteps([
    { new: 'Desk', args: [3], as: 'desk' },
    { call: 'lend', on: 'desk', args: ['saw'], expect: { value: true } },
    { get: 'size', on: 'desk', as: 'size' },
    { set: 'open', on: 'desk', to: false },
    { call: 'lend', on: 'desk', args: [{ $ref: 'size' }], expect: { error: { name: 'RangeError' } } },
    { take: 2, from: 'desk', expect: { value: ['a', 'b'] } },
    { take: 2, from: 'desk', expect: { value: ['c'] } },
  ]);
  expect(text).toBe(`const desk = new Desk(3);
desk.lend("saw");  // → true
const size = desk.size;
desk.open = false;
desk.lend(size);  // → throw RangeError
[desk.next().value, desk.next().value];
// → ["a", "b"]
[...desk];  // → ["c"]`);
});
