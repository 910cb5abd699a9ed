import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portable, Step } from '#sandbox';
import { writeArguments, writeCall, writeSteps } from '#server/challenges/write-case.ts';
import { writeValue } from '#server/challenges/write-value.ts';
import { readArguments } from '#server/runs/read-arguments.ts';
import { readScript } from '#server/runs/read-script.ts';
import { depsWith, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const read = (text: string) => readArguments(deps, text, 'a', {}, { language: 'python' });
const readSteps = async (script: string) =>
  (await readScript(deps, script, 'a', {}, 'python')).map(({ step }) => step);
const write = (value: Portable) => writeValue(value, { language: 'python' });

const { portable, fixed } = fc.letrec<{ portable: Portable; fixed: Portable }>((tie) => ({
  // What can stand in a set or as a key: a list is a tuple there.
  fixed: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Portable>(null),
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('fixed'), { maxLength: 3 }),
  ),
  portable: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Portable>(
      null,
      true,
      false,
      { $float: 'NaN' },
      { $float: '-Infinity' },
      { $float: 'Infinity' },
      { $float: '-0.0' },
      { $float: '4.0' },
      { $bigint: '-123456789012345678901234567890' },
      { $date: '2026-11-21T00:00:00.000Z' },
      { $date: '2024-02-29' },
    ),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Number.isInteger(one)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('portable'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'grapheme' }).filter((name) => !/^\$|^__proto__$/.test(name)),
      tie('portable'),
      {
        maxKeys: 4,
      },
    ),
    fc
      .uniqueArray(fc.tuple(fc.integer(), tie('portable')), { minLength: 1, selector: ([key]) => key })
      .map((pairs) => ({ $map: pairs })),
    fc.uniqueArray(fc.integer(), { maxLength: 4 }).map((values) => ({ $set: values })),
  ),
}));

/** Order counts for nothing in a set. */
function sorted(value: Portable): Portable {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value.$set)) return { $set: value.$set.toSorted() };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}

test('every value that is written in Python is read back as the same value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(portable, { minLength: 1, maxLength: 20 }), async (values) => {
      expect((await read(writeArguments(values, 'python'))).map(sorted)).toEqual(values.map(sorted));
    }),
    { numRuns: 25 },
  );
});

test('what stands in a set or as a key is written so that Python can hold it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fixed, { minLength: 1, maxLength: 5 }), async (values) => {
      const pairs = values.map((value, index): Portable => [[index, value], 1]);
      expect(await read(write({ $map: pairs }))).toEqual([{ $map: pairs }]);
    }),
    { numRuns: 10 },
  );
});

test.each<[Portable, string]>([
  [null, 'None'],
  [{ $undefined: true }, 'None'],
  [[true, false], '[True, False]'],
  [{ id: 'a', from: 9 }, '{"id": "a", "from": 9}'],
  [{}, '{}'],
  [{ $map: [] }, '{}'],
  [{ $map: [[[1, 2], 'x']] }, '{(1, 2): "x"}'],
  [{ $set: [] }, 'set()'],
  [{ $set: [[1], { $set: [2] }] }, '{(1,), frozenset({2})}'],
  [{ $float: '4' }, '4.0'],
  [{ $float: 'NaN' }, 'float("nan")'],
  [{ $bigint: '-12' }, '-12'],
  [{ $date: '2026-11-21T00:00:00.000Z' }, 'datetime.fromisoformat("2026-11-21T00:00:00.000Z")'],
  [{ $date: '2026-01-02' }, 'date(2026, 1, 2)'],
  [
    {
      $named: [
        'Pair',
        [
          ['a', 1],
          ['b', [2]],
        ],
      ],
    },
    'Pair(a=1, b=[2])',
  ],
  [{ $set: [{ $named: ['Pair', [['a', [1]]]] }] }, '{Pair(a=(1,))}'],
  [{ $record: [['$a', 1]] }, '{"$a": 1}'],
  [{ $other: 'function' }, '<function>'],
])('%j is written %s', (value, text) => {
  expect(write(value)).toBe(text);
});

test('what does not fit on a line is moved in by four spaces', () => {
  const bookings = [
    { id: 'a', from: 9, to: 11 },
    { id: 'långt-namn', from: 10, to: 12, open: true },
  ];
  expect(writeCall('overlaps', [bookings], 'python')).toBe(`overlaps([
    {"id": "a", "from": 9, "to": 11},
    {
        "id": "långt-namn", "from": 10, "to": 12,
        "open": True,
    },
])`);
});

const steps: Step[] = [
  { new: 'Desk', args: [3], as: 'desk' },
  { call: 'lend', on: 'desk', args: ['saw'], expect: { value: true } },
  { call: 'same', args: [null], as: 'it' },
  { get: 'size', on: 'desk', as: 'size' },
  { set: 'open', on: 'desk', to: false },
  { call: 'lend', on: 'desk', args: [{ $ref: 'size' }], expect: { error: { name: 'ValueError' } } },
  { take: 2, from: 'it', expect: { value: ['a', 'b'] } },
  { take: 2, from: 'it', expect: { value: ['c'] } },
];
const script = `desk = Desk(3)
desk.lend("saw")  # → True
it = same(None)
size = desk.size
desk.open = False
desk.lend(size)  # → raise ValueError
list(islice(it, 2))  # → ["a", "b"]
list(it)  # → ["c"]`;

test('a script is drawn as Python', () => {
  expect(writeSteps(steps, 'python')).toBe(script);
});

test('a script that is drawn is read back as its steps', async () => {
  const bare = steps.map(({ expect: _, ...step }) => step);
  expect(await readSteps(script)).toEqual([...bare.slice(0, -1), { take: 1_000, from: 'it' }]);
});

test.each<[string, string, Portable[]]>([
  ['both kinds of quotation marks, and a comment', `'a', "b"  # → 1, (`, ['a', 'b']],
  ['a text over lines', `"""one\n# two"""`, ['one\n# two']],
  ['a tuple', '(1, (2,), ())', [[1, [2], []]]],
  ['a value that is worked out', '[n * 2 for n in range(3)]', [[0, 2, 4]]],
  ['a set and a dict by their names', 'set([1]), dict(a=1)', [{ $set: [1] }, { a: 1 }]],
  ['a moment', 'datetime(2026, 1, 2, tzinfo=UTC)', [{ $date: '2026-01-02T00:00:00.000Z' }]],
  ['nothing', '', []],
])('own input may hold %s', async (_what, text, values) => {
  expect(await read(text)).toEqual(values);
});

test.each([
  ['a word of another language', '[true]', { reason: 'name', line: 1, text: 'true' }],
  ['a bracket that does not end', '1,\n[2', { reason: 'open', line: 2, text: '[' }],
  ['a text that does not end', "'Ana", { reason: 'open', line: 1, text: "'" }],
  ['a comma too many', '1,\n,2', { reason: 'line', line: 2 }],
  ['a bracket that closes ours', '1) + (2', { reason: 'close', line: 1 }],
  ['no value', 'print', { reason: 'value-in-python', line: 1 }],
])('%s is answered with where and why it cannot be read', async (_what, text, params) => {
  await expect(read(text)).rejects.toMatchObject({ code: 'input-not-readable', params });
});

test.each([
  ['a loop', 'for x in y: pass', { reason: 'line', line: 1 }],
  ['a name that no line made', 'desk.lend(1)', { reason: 'name', text: 'desk' }],
  ['a part of what a line made', 'a = same([])\nsame(a.length)', { reason: 'line', line: 2 }],
])('a script with %s is not read', async (_what, text, params) => {
  await expect(readSteps(text)).rejects.toMatchObject({ code: 'input-not-readable', params });
});
