import { describe, expect, test } from 'vitest';
import { call, caseOf, jobOf, pythonSandbox } from './ask.ts';

const sandbox = pythonSandbox();

/** The error of a program, wherever the result tells it. */
async function errorOf(source: string, args: Parameters<typeof call>[0] = [1]) {
  const result = await sandbox.run(jobOf(source, [call(args)]));
  const problem = result.problem as { error?: unknown } | undefined;
  return problem?.error ?? (result.groups[0]!.cases[0]!.observed[0] as { error?: unknown }).error;
}

describe('errors that beginners meet are told with their own lines', () => {
  test.each([
    ['a name that is not there', 'def solve(n):\n    return totl', 'NameError', 2, 12],
    ['an attribute of nothing', 'def solve(n):\n    a = None\n    return a.length', 'AttributeError', 3, 12],
    ['a key that is not there', 'def solve(n):\n    return {"a": 1}["b"]', 'KeyError', 2, 12],
    ['an index too far', 'def solve(n):\n    return [1][n]', 'IndexError', 2, 12],
    ['text and number', 'def solve(n):\n    return "a" + n', 'TypeError', 2, 12],
    ['too few arguments', 'def solve(a, b):\n    return a', 'TypeError', undefined, undefined],
    ['a division by zero', 'def solve(n):\n    return n / 0', 'ZeroDivisionError', 2, 12],
    ['an own error', 'def solve(n):\n    raise ValueError("empty")', 'ValueError', 2, 5],
    [
      'an own class of error',
      'class Closed(Exception): pass\ndef solve(n):\n    raise Closed()',
      'Closed',
      3,
      5,
    ],
    ['endless recursion', 'def solve(n):\n    return solve(n + 1)', 'RecursionError', 2, 12],
    ['an assert', 'def solve(n):\n    assert n == 2, "two"', 'AssertionError', 2, 12],
    ['JSON', 'import json\ndef solve(n):\n    return json.loads("{")', 'JSONDecodeError', 3, 12],
    [
      'in a function that was called',
      'def inner(n):\n    return n[0]\ndef solve(n):\n    return inner(n)',
      'TypeError',
      2,
      12,
    ],
    [
      'in a function given to the library',
      'def key(n):\n    return n.x\ndef solve(n):\n    return sorted([1, 2], key=key)',
      'AttributeError',
      2,
      12,
    ],
    ['in a coroutine', 'async def solve(n):\n    raise KeyError("a")', 'KeyError', 2, 5],
    ['after letters of several bytes', 'def solve(n):\n    a = "åäö"; return totl', 'NameError', 2, 23],
    ['while the file runs', '\n1 / 0\ndef solve(n): pass', 'ZeroDivisionError', 2, 1],
    ['a missing bracket', 'def solve(n:\n    return n\n', 'SyntaxError', 1, 10],
    ['a missing colon', 'def solve(n)\n    return n', 'SyntaxError', 1, 13],
    ['a wrong indent', 'def solve(n):\n    a = n\n  return a', 'IndentationError', 3, 11],
    ['no body', 'def solve(n):\n', 'IndentationError', 1, 14],
    ['tabs and spaces', 'def solve(n):\n    if n:\n\treturn n', 'TabError', 3, 1],
    ['return outside of a function', 'return 1', 'SyntaxError', 1, 1],
    ['a byte of zero', 'def solve(n): return "\0"', 'SyntaxError', undefined, undefined],
    ['code of another language', 'function solve(n) { return n; }', 'SyntaxError', 1, 10],
  ])('%s', async (_what, source, name, line, column) => {
    const where = line === undefined ? {} : { file: 'main.py', line, column };
    expect(await errorOf(source)).toMatchObject({ name, ...where });
  });

  test("the message is Python's own", async () => {
    expect(await errorOf('def solve(n:\n    return n')).toMatchObject({ message: "'(' was never closed" });
    expect(await errorOf('def solve(n):\n    return {}["namn"]')).toMatchObject({ message: "'namn'" });
    expect(await errorOf('total = 1\ndef solve(n):\n    return totl')).toMatchObject({
      message: "name 'totl' is not defined. Did you mean: 'total'?",
    });
    expect(await errorOf('def solve(): return 1')).toMatchObject({
      message: 'solve() takes 0 positional arguments but 1 was given',
    });
  });

  test('a syntax error is a problem of the whole program, in whichever file it is', async () => {
    const result = await sandbox.run(
      jobOf({ 'main.py': 'from stock import a\ndef solve(): return a', 'stock.py': '\na = = 1' }, [
        call(),
        call(),
      ]),
    );
    expect(result.problem).toEqual({
      kind: 'syntax',
      error: { name: 'SyntaxError', message: 'invalid syntax', file: 'stock.py', line: 2, column: 5 },
    });
    expect(result.groups[0]!.cases.map((one) => one.state)).toEqual(['not-run', 'not-run']);
  });

  test.each([
    ['nested thousands deep', `x = ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['with thousands of signs', `x = ${'-'.repeat(30_000)}1`],
    ['with thousands of brackets in comparison', `x = ${'(1<'.repeat(15_000)}1${')'.repeat(15_000)}`],
  ])('a program %s is told, and the next one runs', async (_what, source) => {
    const result = await sandbox.run(jobOf(`${source}\ndef solve(): return 1`));
    const next = await sandbox.run(jobOf('def solve(): return 1'));
    expect([result.outcome, result.problem?.kind, next.groups[0]!.state]).toEqual([
      'finished',
      'syntax',
      'holds',
    ]);
  });

  test('a syntax error inside a text that the program runs is an error of the case', async () => {
    expect(await errorOf('def solve(n):\n    eval("1 +")')).toMatchObject({ name: 'SyntaxError', line: 2 });
  });
});

describe('what an error says', () => {
  test.each([
    [
      'its text raises',
      'class E(Exception):\n    def __str__(self): raise KeyError\ndef solve(n): raise E()',
      { name: 'E', message: '' },
    ],
    ['it is long', 'def solve(n): raise ValueError("x" * 9_000)', { message: 'x'.repeat(1_000) }],
    [
      'it has a cause',
      'def solve(n):\n    try: 1 / 0\n    except ZeroDivisionError as e: raise KeyError("k") from e',
      { name: 'KeyError', line: 3 },
    ],
    [
      'it is a group',
      'def solve(n):\n    raise ExceptionGroup("both", [ValueError("a")])',
      { name: 'ExceptionGroup', message: 'both (1 sub-exception)' },
    ],
    [
      'it is no Exception',
      'class Stop(BaseException): pass\ndef solve(n): raise Stop("now")',
      { name: 'Stop', message: 'now' },
    ],
    [
      'it is the end of an iterator',
      'def solve(n): return next(iter([]))',
      { name: 'StopIteration', line: 1 },
    ],
    [
      'its name lies',
      'class E(Exception): pass\nE.__name__ = "x" * 900\ndef solve(n): raise E',
      { name: 'x'.repeat(100) },
    ],
    ['a class stands in its place', 'def solve(n): raise TypeError', { name: 'TypeError', message: '' }],
  ])('when %s', async (_what, source, error) => {
    expect(await errorOf(source)).toMatchObject(error);
  });

  test('no frame of ours, and no path of this machine, is told or can be printed', async () => {
    const source = `import traceback, sys
def solve(n):
    try:
        n.x
    except AttributeError:
        traceback.print_exc()
    print(sys.path, sys.executable, sys.argv, __file__)
    raise ValueError`;
    const one = await caseOf(sandbox, source, [call([1])], { console: true });
    expect(one.console.map(({ text }) => text)).toEqual([
      'Traceback (most recent call last):',
      '  File "main.py", line 4, in solve',
      '    n.x',
      "AttributeError: 'int' object has no attribute 'x'",
      "['/lib/python314.zip', '/lib/python3.14', '/lib/python3.14/lib-dynload']  [''] main.py",
    ]);
    expect(one.observed[0]).toEqual({
      step: 0,
      error: { name: 'ValueError', message: '', file: 'main.py', line: 8, column: 5 },
    });
  });
});

describe('a program that lacks what is called', () => {
  test.each([
    ['another name', 'def solv(): return 1', { kind: 'missing-entry', name: 'solve' }],
    ['no file of that name that can be read', '', { kind: 'missing-entry', name: 'solve' }],
    ['a value of that name', 'solve = 3', { kind: 'not-callable', name: 'solve' }],
    [
      'a name that is taken away',
      'def solve(): return 1\ndel solve',
      { kind: 'missing-entry', name: 'solve' },
    ],
  ])('%s', async (_what, source, problem) => {
    expect((await sandbox.run(jobOf(source))).problem).toEqual(problem);
  });

  test("is told in Python's words where the case shows it", async () => {
    expect(await caseOf(sandbox, 'def solv(): return 1')).toMatchObject({
      state: 'error',
      observed: [{ error: { name: 'NameError', message: "name 'solve' is not defined" } }],
    });
    expect(await caseOf(sandbox, 'solve = 3')).toMatchObject({
      observed: [{ error: { name: 'TypeError', message: "'solve' is not callable" } }],
    });
  });

  test.each([
    'solve = lambda: 1',
    'class solve:\n    def __init__(self): self.a = 1',
    'from operator import add as solve',
  ])('every other way to have one is fine: %s', async (source) => {
    const one = await caseOf(sandbox, source, [call(source.startsWith('from') ? [1, 2] : [])]);
    expect(one.state).toBe('holds');
  });

  test('an error that a case expects holds by its name', async () => {
    const cases = [{ name: 'ValueError' }, { name: 'KeyError' }, {}].map((error) =>
      call([], { expect: { error } } as object),
    );
    const result = await sandbox.run(jobOf('def solve(): raise ValueError("x")', cases));
    expect(result.groups[0]!.cases.map((one) => one.state)).toEqual(['holds', 'error', 'holds']);
  });
});

describe('an error that is expected', () => {
  test.each([
    [
      'a class that extends it',
      'class NoTool(ValueError): pass\ndef solve(): raise NoTool()',
      'ValueError',
      'holds',
    ],
    ['one of the library that does', 'import json\ndef solve(): json.loads("{")', 'ValueError', 'holds'],
    [
      'an own one where any was meant',
      'class NoTool(Exception): pass\ndef solve(): raise NoTool()',
      'Exception',
      'holds',
    ],
    ['a mistake where any own one was meant', 'def solve(): return totl', 'Exception', 'error'],
    ['another', 'class NoTool(KeyError): pass\ndef solve(): raise NoTool()', 'ValueError', 'error'],
  ])('%s', async (_what, source, name, state) => {
    expect((await caseOf(sandbox, source, [call([], { expect: { error: { name } } })])).state).toBe(state);
  });
});
