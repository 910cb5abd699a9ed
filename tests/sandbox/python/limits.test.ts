import { describe, expect, test } from 'vitest';
import { partOf } from '#tests/support/how-much.ts';
import { call, caseOf, jobOf, pythonSandbox } from './ask.ts';

const sandbox = pythonSandbox();
const after = async () => (await sandbox.run(jobOf('def solve(): return 1'))).groups[0]!.state;

describe('a program that goes on and on is stopped', () => {
  test.each(
    partOf(
      [
        [
          'a loop that catches everything',
          'def solve():\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass',
        ],
        ['a regular expression', 'import re\ndef solve(): return re.match("(a+)+$", "a" * 40 + "b")'],
        ['a number without end', 'def solve(): return 10 ** 10 ** 8'],
        [
          'waiting again and again',
          'import asyncio\nasync def solve():\n    while True: await asyncio.sleep(1)',
        ],
        [
          'an object that ends slowly',
          'class A:\n    def __del__(self):\n        while True: pass\ndef solve():\n    A()',
        ],
        [
          'an object whose text is slow',
          'class E(Exception):\n    def __str__(self):\n        while True: pass\ndef solve(): raise E',
        ],
      ],
      2,
    ),
  )('%s', async (_what, source) => {
    const limits = { caseMs: 400 };
    const one = await sandbox.run(jobOf(source, [call()], { limits }));
    expect([one.outcome, one.groups[0]!.cases[0]]).toMatchObject([
      'limit',
      { state: 'no-answer', limit: 'case-time' },
    ]);
    expect(await after()).toBe('holds');
  });

  test('also while the file itself runs: then no other group is tried', async () => {
    const groups = ['a', 'b'].map((id) => ({ id, cases: [call()] }));
    const result = await sandbox.run(jobOf('while True: pass', [], { groups, limits: { caseMs: 400 } }));
    expect(result.groups.map((group) => group.state)).toEqual(['no-answer', 'not-run']);
  });

  test('what it printed before is there', async () => {
    const source = 'def solve():\n    print("begins")\n    while True: pass';
    const one = await caseOf(sandbox, source, [call()], { console: true, limits: { caseMs: 400 } });
    expect(one.console).toEqual([{ level: 'log', text: 'begins' }]);
  });
});

describe('memory', () => {
  test.each(
    partOf(
      [
        ['a list that grows', 'def solve():\n    a = []\n    while True: a.append("x" * 10 ** 5)'],
        ['many small things', 'def solve():\n    return len([[n] for n in range(10 ** 8)])'],
        ['a file that runs', 'a = bytearray(10 ** 9)\ndef solve(): return 1'],
      ],
      2,
    ),
  )('%s fills it: told as a limit', async (_what, source) => {
    const result = await sandbox.run(jobOf(source, [call()], { limits: { caseMs: 8_000 } }));
    expect([result.outcome, result.groups[0]!.cases[0]]).toMatchObject([
      'limit',
      { state: 'no-answer', limit: 'memory' },
    ]);
    expect(await after()).toBe('holds');
  });

  test('a program that frees what it takes, and one that handles the lack itself, go on', async () => {
    const source = `def solve(tries):
    if tries:
        try: "x" * 10 ** 9
        except MemoryError: return "handled"
    for _ in range(20): a = bytearray(20 * 1024 * 1024)
    return len(a)`;
    const result = await sandbox.run(jobOf(source, [call([false]), call([true]), call([false])]));
    expect(result.groups[0]!.cases.map((one) => one.observed[0])).toMatchObject(
      [20 * 1024 ** 2, 'handled', 20 * 1024 ** 2].map((value) => ({ value })),
    );
  });

  test('a challenge may give more of it, or less', async () => {
    const source = 'def solve(): return len(bytearray(40 * 1024 * 1024))';
    const run = async (isolateMb: number) =>
      (await caseOf(sandbox, source, [call()], { limits: { isolateMb } })).state;
    expect([await run(80), await run(16), await run(80)]).toEqual(['holds', 'no-answer', 'holds']);
  });
});

describe('printing', () => {
  const lines = async (body: string) =>
    (await caseOf(sandbox, `import sys\ndef solve():\n    ${body}`, [call()], { console: true })).console;

  test('is kept in lines, the two kinds apart', async () => {
    expect(
      await lines(
        'print("a", 1, [None]); print("b", end=""); print("c"); print(); print("fel", file=sys.stderr)',
      ),
    ).toEqual([
      { level: 'log', text: 'a 1 [None]' },
      { level: 'log', text: 'bc' },
      { level: 'log', text: '' },
      { level: 'error', text: 'fel' },
    ]);
  });

  test('keeps every letter, and a line without its end', async () => {
    expect(await lines('print("å𝄞\\ud800", end=""); sys.stdout.write("")')).toEqual([
      { level: 'log', text: 'å𝄞\\ud800' },
    ]);
  });

  test.each(
    partOf(
      [
        ['long lines', 'for n in range(99): print("x" * 9_000)'],
        ['empty lines', 'for n in range(99_999): print()'],
        ['one line', 'print("x" * 10 ** 6)'],
      ],
      2,
    ),
  )('%s are cut at the cap', async (_what, body) => {
    const result = await sandbox.run(
      jobOf(`def solve():\n    ${body}\n    return 1`, [call()], { console: true }),
    );
    const [one] = result.groups[0]!.cases;
    const characters = one!.console.reduce((sum, { text }) => sum + text.length, 0);
    expect([result.consoleCut, one!.state, characters <= 64 * 1024, one!.console.length <= 4_097]).toEqual([
      true,
      'holds',
      true,
      true,
    ]);
  });

  test('nothing is kept where nothing may be', async () => {
    const result = await sandbox.run(jobOf('def solve():\n    print("x")\n    return 1'));
    expect([result.consoleCut, result.groups[0]!.cases[0]!.console]).toEqual([false, []]);
  });
});

test('deep calls are an error like others, and honest deep ones run', async () => {
  const source = `import sys
from functools import cache
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def solve(kind):
    if kind == "honest": return fib(900) % 1000
    sys.setrecursionlimit(10 ** 7)
    nested = []
    for _ in range(10 ** 5): nested = [nested]
    return repr(nested)`;
  const result = await sandbox.run(jobOf(source, [call(['honest']), call(['deep']), call(['honest'])]));
  expect(result.groups[0]!.cases.map((one) => one.observed[0])).toMatchObject([
    { value: 800 },
    { error: { name: 'RecursionError' } },
    { value: 800 },
  ]);
});
