import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Portable, readPortable } from '#sandbox';
import { call, caseOf, jobOf, pythonSandbox, seen, valueGiven } from './ask.ts';

const sandbox = pythonSandbox();

describe('what Python gives is seen as a portable value', () => {
  test.each<[string, Portable]>([
    ['None', null],
    ['[True, False]', [true, false]],
    [
      '[2**53 - 1, 2**53, -(2**60)]',
      [2 ** 53 - 1, { $bigint: '9007199254740992' }, { $bigint: '-1152921504606846976' }],
    ],
    ['[1.5, 4.0, 0.0, -0.0, 1e22]', [1.5, { $float: '4.0' }, 0, { $float: '-0.0' }, { $float: '1e+22' }]],
    ['[float("nan"), float("-inf")]', [{ $float: 'NaN' }, { $float: '-Infinity' }]],
    ['"å𝄞\\ud800"', 'å𝄞\ud800'],
    ['(1, [2, (3,)])', [1, [2, [3]]]],
    ['{"a": {"b": ()}}', { a: { b: [] } }],
    [
      '{1: "a", (1, 2): "b", None: "c"}',
      {
        $map: [
          [1, 'a'],
          [[1, 2], 'b'],
          [null, 'c'],
        ],
      },
    ],
    ['{"$a": 1}', { $record: [['$a', 1]] }],
    ['[{2}, frozenset([3])]', [{ $set: [2] }, { $set: [3] }]],
  ])('%s', async (expression, value) => {
    expect(await valueGiven(sandbox, expression)).toEqual(value);
  });

  test.each<[string, string, Portable]>([
    ['a dataclass, and its private fields', 'Point(1)', { x: 1 }],
    ['an object with slots', 'Slots()', { a: 1 }],
    ['an object with fields and properties', 'Plain()', { b: [2] }],
    [
      'a named tuple, with its name',
      '[Pair(1, (2,)), Named(3)]',
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
        { $named: ['Named', [['only', 3]]] },
      ],
    ],
    ['a tuple that only looks like one', 'Odd([1, 2])', [1, 2]],
    ['a day', '[date(2026, 1, 2), date(987, 12, 31)]', [{ $date: '2026-01-02' }, { $date: '0987-12-31' }]],
    ['a member of an Enum', '[Color.RED, Color.BOTH]', ['red', [1, 2]]],
    ['a Counter, a defaultdict', '[Counter("aab"), defaultdict(list, a=[])]', [{ a: 2, b: 1 }, { a: [] }]],
    ['a member of an IntEnum, a StrEnum', '[Number.ONE, Word.HI]', [1, 'hi']],
    ['money, and a fraction', '[Decimal("12.10"), Fraction(1, 4)]', [12.1, 0.25]],
    ['a subclass of a list that lies', 'Liar([1, 2])', [1, 2]],
    ['a simple namespace', 'SimpleNamespace(a=1)', { a: 1 }],
  ])('%s', async (_what, expression, value) => {
    const before = `
from collections import Counter, defaultdict, namedtuple
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from fractions import Fraction
from types import SimpleNamespace
from typing import NamedTuple
Pair = namedtuple("Pair", "a b")
@dataclass
class Point:
    x: int
    _y: int = 2
class Slots:
    __slots__ = ("a", "never")
    def __init__(self): self.a = 1
class Plain:
    kind = "plain"
    def __init__(self): self.b = [2]; self._c = 3
    @property
    def d(self): return 4
class Named(NamedTuple):
    only: int
class Odd(tuple):
    _fields = ("a",)
class Color(Enum):
    RED = "red"
    BOTH = (1, 2)
class Number(IntEnum): ONE = 1
class Word(StrEnum): HI = "hi"
class Liar(list):
    def __iter__(self): return iter([9])
    def __len__(self): return 0
`;
    expect(await valueGiven(sandbox, expression, before)).toEqual(value);
  });

  test('moments are seen in UTC, to the millisecond; one that names no zone counts as UTC', async () => {
    const before = 'from datetime import datetime, timedelta, timezone';
    const expression =
      '[datetime(2026, 1, 2, 3, 4, 5, 678900), datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2)))]';
    expect(await valueGiven(sandbox, expression, before)).toEqual([
      { $date: '2026-01-02T03:04:05.678Z' },
      { $date: '2026-01-01T22:00:00.000Z' },
    ]);
  });

  test.each([
    ['solve', 'function'],
    ['print', 'builtin_function_or_method'],
    ['int', 'type'],
    ['range(3)', 'range'],
    ['b"ab"', 'bytes'],
    ['(n for n in [])', 'generator'],
    ['map(str, [])', 'map'],
    ['{}.keys()', 'dict_keys'],
    ['iter([])', 'list_iterator'],
    ['__import__("collections").deque([1])', 'deque'],
    ['__import__("datetime").timedelta(1)', 'timedelta'],
    ['3j', 'complex'],
    ['object()', 'object'],
    ['ValueError("x")', 'ValueError'],
  ])('%s is no value', async (expression, kind) => {
    expect(await valueGiven(sandbox, expression)).toEqual({ $other: kind });
  });

  test('a circle is told, and the same value twice is none', async () => {
    const source = 'def solve():\n    a = []\n    b = [a, a]\n    a.append(b)\n    return [a, [], []]';
    expect(await seen(sandbox, source)).toMatchObject({
      value: [[[{ $other: 'cyclic' }, { $other: 'cyclic' }]], [], []],
    });
  });
});

const { portable } = fc.letrec<{ portable: Portable }>((tie) => ({
  portable: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Portable>(
      null,
      true,
      false,
      { $float: 'NaN' },
      { $float: '-Infinity' },
      { $float: '-0.0' },
    ),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Number.isInteger(one)),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 300n }).map((one) => ({ $bigint: String(one) })),
    fc.string({ unit: 'binary' }),
    fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') })
      .map((one) => ({ $date: one.toISOString() })),
    fc.array(tie('portable')),
    fc.dictionary(
      fc.string({ unit: 'grapheme' }).filter((key) => !key.startsWith('$') && key !== '__proto__'),
      tie('portable'),
    ),
    fc
      .uniqueArray(fc.tuple(fc.integer(), tie('portable')), { minLength: 1, selector: ([key]) => key })
      .map((pairs) => ({ $map: pairs })),
    fc.integer().map((one) => ({ $set: [one] })),
    fc.constant<Portable>({ $record: [['$a', 1]] }),
  ),
}));

test('every value that goes in comes out as it was, and the arguments are seen unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(portable, { minLength: 1, maxLength: 6 }), async (values) => {
      const cases = values.map((value) =>
        call([value], { keepsArguments: true, expect: { value } } as object),
      );
      const result = await sandbox.run(jobOf('def solve(value): return value', cases));
      expect(result.groups[0]!.cases.map((one) => [one.state, one.changedArguments])).toEqual(
        values.map(() => ['holds', undefined]),
      );
    }),
    { numRuns: 40 },
  );
});

test('a day comes in as a date, and a moment as one with a zone', async () => {
  const source = `from datetime import date, datetime, timedelta
def solve(day, moment):
    return [type(day) is date, type(moment) is datetime, day + timedelta(days=1), moment.date()]`;
  const given = [{ $date: '2026-02-28' }, { $date: '2026-02-28T23:00:00.000Z' }];
  const result = await sandbox.run(jobOf(source, [call(given)]));
  expect(result.groups[0]!.cases[0]!.observed).toEqual([
    { step: 0, value: [true, true, { $date: '2026-03-01' }, { $date: '2026-02-28' }] },
  ]);
});

test('inputs are what a Python person expects of them', async () => {
  const source = `from datetime import datetime
def solve(*given):
    return [type(one).__name__ for one in given] + [given[0] is None, given[4].tzinfo is not None]`;
  const args: Portable[] = [
    { $undefined: true },
    4,
    { $float: '4' },
    { $bigint: '4' },
    { $date: '2026-11-21T00:00:00.000Z' },
    { $set: [[1], { $set: [2] }] },
    { $map: [[[1, 2], { a: 1 }]] },
    { $date: 'invalid' },
  ];
  expect(await seen(sandbox, source, args)).toMatchObject({
    value: ['NoneType', 'int', 'float', 'int', 'datetime', 'set', 'dict', 'NoneType', true, true],
  });
});

test('a bool is never a number, and a whole float is equal to the number', async () => {
  const cases = [call([1], { expect: { value: 1 } }), call([4], { expect: { value: 4 } })];
  const states = async (body: string) =>
    (await sandbox.run(jobOf(`def solve(n): return ${body}`, cases))).groups[0]!.cases.map(
      (one) => one.state,
    );
  expect([await states('n == 1'), await states('float(n)')]).toEqual([
    ['other-value', 'other-value'],
    ['holds', 'holds'],
  ]);
});

test('arguments that were changed are told with what they are now', async () => {
  const one = await caseOf(sandbox, 'def solve(rows):\n    rows.sort()\n    return rows', [
    call([[3, 1]], { keepsArguments: true, expect: { value: [1, 3] } } as object),
  ]);
  expect(one).toMatchObject({ state: 'other-value', changedArguments: true, argumentsAfter: [[1, 3]] });
});

test.each([
  ['a text that is long', '"x" * 30_000'],
  ['a list that is long', 'list(range(30_000))'],
  ['a list inside lists', 'deep'],
  ['an integer of many digits', '10 ** 5_000'],
  ['a record with many keys', '{str(n): None for n in range(9_000)}'],
])('%s is told as too large, and the next case runs', async (_what, expression) => {
  const before = 'deep = 1\nfor _ in range(60): deep = [deep]';
  const source = `${before}\ndef solve(large): return ${expression} if large else 1`;
  const result = await sandbox.run(jobOf(source, [call([true]), call([false])]));
  expect(result.groups[0]!.cases).toMatchObject([
    { state: 'no-answer', limit: 'result-size' },
    { observed: [{ value: 1 }] },
  ]);
});

test('whatever a program gives, the server can read it', async () => {
  const source = `
class Odd(dict):
    def items(self): return [(1, 2, 3)]
class Text(str):
    def __str__(self): return "\\n"
    def encode(self, *_): raise KeyError
class Whole(int):
    def __int__(self): return "no"
    def __repr__(self): return "}"
class Meta(type):
    __name__ = property(lambda self: 5)
class Named(metaclass=Meta):
    __slots__ = "a"
def solve(): return [Odd({"a": Text("b")}), Whole(3), {Whole(1): Text("x")}, Named(), {Text("k"): 1}]`;
  const one = await seen(sandbox, source);
  expect(readPortable((one as { value: Portable }).value, { observed: true })).toEqual([
    { a: 'b' },
    3,
    { $map: [[1, 'x']] },
    {},
    { k: 1 },
  ]);
});
