import { describe, expect, test } from 'vitest';
import { call, caseOf, jobOf, pythonSandbox, valueGiven } from './ask.ts';

const sandbox = pythonSandbox();
const stock = 'count = 0\ndef total(rows):\n    return sum(rows)\nclass Shelf: pass';

describe('own files import one another', () => {
  test.each([
    ['by name', 'from stock import total\ndef solve(): return total([1, 2])'],
    ['as a whole', 'import stock\ndef solve(): return stock.total([1, 2])'],
    ['by relative name', 'from .stock import total\ndef solve(): return total([1, 2])'],
    ['as a whole, relative', 'from . import stock\ndef solve(): return stock.total([1, 2])'],
    ['inside a function', 'def solve():\n    from stock import total\n    return total([1, 2])'],
    ['all names', 'from stock import *\ndef solve(): return total([1, 2])'],
    [
      'in both ways, as one module',
      'import stock\nfrom .stock import Shelf\ndef solve(): return 3 if stock.Shelf is Shelf else 0',
    ],
    ['in a folder', 'from lib.sums import twice\ndef solve(): return twice(1) + 1'],
    ['in a folder, as a whole', 'import lib.sums as sums\ndef solve(): return sums.twice(1) + 1'],
    ['in a package with a file of its own', 'import pack\ndef solve(): return pack.three()'],
  ])('%s', async (_what, source) => {
    const files = {
      'main.py': source,
      'stock.py': stock,
      'lib/sums.py': 'def twice(n): return n * 2',
      'pack/__init__.py': 'from .inner import three',
      'pack/inner.py': 'from ..stock import total\ndef three(): return 3'.replace(
        'from ..stock import total\n',
        '',
      ),
    };
    expect(await caseOf(sandbox, files)).toMatchObject({ observed: [{ value: 3 }] });
  });

  test('in a circle too, as Python has it', async () => {
    const files = {
      'main.py': 'import b\ndef two(): return 2\ndef solve(): return b.three()',
      'b.py': 'import main\ndef three(): return main.two() + 1',
    };
    expect(await caseOf(sandbox, files)).toMatchObject({ observed: [{ value: 3 }] });
  });

  test('a file with the name of a module of the library comes first', async () => {
    const files = {
      'main.py': 'import random\ndef solve(): return random.three()',
      'random.py': 'def three(): return 3',
    };
    expect(await caseOf(sandbox, files)).toMatchObject({ observed: [{ value: 3 }] });
  });

  test('the entry has its own name: what stands behind the main guard does not run', async () => {
    const source = 'def solve(): return __name__\nif __name__ == "__main__":\n    1 / 0';
    expect(await caseOf(sandbox, source)).toMatchObject({ observed: [{ value: 'main' }] });
  });

  test('a name that the other file lacks is an error of the file that asks for it', async () => {
    const result = await sandbox.run(
      jobOf({ 'main.py': 'import math\nfrom stock import totl', 'stock.py': stock }),
    );
    expect(result.problem).toEqual({
      kind: 'load',
      error: {
        name: 'ImportError',
        message: "cannot import name 'totl' from 'stock' (stock.py). Did you mean: 'total'?",
        file: 'main.py',
        line: 2,
        column: 1,
      },
    });
  });

  test('a module can tell its own source', async () => {
    const source = `import inspect, linecache
def solve():
    return [inspect.getsource(solve).split("\\n")[0], linecache.getline("main.py", 1).strip(), __loader__.get_source("main")[:6]]`;
    expect(await caseOf(sandbox, source)).toMatchObject({
      observed: [{ value: ['def solve():', 'import inspect, linecache', 'import'] }],
    });
  });
});

describe('a case may bring files of its own', () => {
  const source = 'from price import price\ndef solve(): return price()';
  const right = { 'price.py': 'def price(): return 1' };
  const wrong = { 'price.py': 'def price(): return 2' };

  test('in place of those of the job, for that case alone', async () => {
    const files = { 'main.py': source, 'price.py': 'def price(): return 3' };
    const cases = [
      call([], { files: right }),
      call([], { files: wrong }),
      call(),
      call([], { files: right }),
    ];
    const result = await sandbox.run(jobOf(files, cases));
    expect(result.groups[0]!.cases.map((one) => one.observed[0])).toMatchObject(
      [1, 2, 3, 1].map((value) => ({ value })),
    );
  });

  test('and beside them', async () => {
    const result = await sandbox.run(
      jobOf({ 'main.py': source }, [call([], { files: wrong }), call([], { files: right })]),
    );
    expect(result.groups[0]!.cases.map((one) => one.observed[0])).toMatchObject([{ value: 2 }, { value: 1 }]);
  });
});

describe('the library', () => {
  test.each([
    'abc',
    'argparse',
    'array',
    'ast',
    'asyncio',
    'base64',
    'bisect',
    'calendar',
    'cmath',
    'collections.abc',
    'concurrent.futures',
    'configparser',
    'contextlib',
    'copy',
    'csv',
    'dataclasses',
    'datetime',
    'decimal',
    'difflib',
    'enum',
    'fractions',
    'functools',
    'graphlib',
    'hashlib',
    'heapq',
    'html',
    'inspect',
    'io',
    'itertools',
    'json',
    'logging',
    'math',
    'numbers',
    'operator',
    'pathlib',
    'pickle',
    'pprint',
    'queue',
    'random',
    're',
    'secrets',
    'sqlite3',
    'statistics',
    'string',
    'struct',
    'textwrap',
    'threading',
    'time',
    'timeit',
    'tomllib',
    'types',
    'typing',
    'unicodedata',
    'unittest',
    'urllib.parse',
    'uuid',
    'weakref',
    'xml.etree.ElementTree',
    'zlib',
  ])('has %s', async (name) => {
    const before = `import ${name}`;
    expect(await valueGiven(sandbox, '1', before)).toBe(1);
  });

  test.each([
    ['a package from elsewhere', 'import math\nimport numpy as np', 'numpy', 2],
    ['a part of one', 'from sklearn.linear_model import Ridge', 'sklearn.linear_model', 1],
    ['one of several', 'import math, requests', 'requests', 1],
    ['the way to JavaScript', 'from js import document', 'js', 1],
    ['raw memory', '\n\nimport ctypes', 'ctypes', 3],
    ['a file that is not there', 'from .stock import total', '.stock', 1],
  ])('refuses %s, and says where', async (_what, source, specifier, line) => {
    const result = await sandbox.run(jobOf(`${source}\ndef solve(): return 1`, [call(), call()]));
    expect(result.problem).toEqual({ kind: 'import-refused', specifier, file: 'main.py', line });
    expect(result.groups[0]!.cases.map((one) => one.state)).toEqual(['not-run', 'not-run']);
  });

  test('an import that the program can do without is its own affair', async () => {
    const source = 'try:\n    import numpy\nexcept ImportError:\n    numpy = None\ndef solve(): return numpy';
    expect(await caseOf(sandbox, source)).toMatchObject({ observed: [{ value: null }] });
  });

  test('an import inside a function is an error of the case that reaches it', async () => {
    const source = 'def solve(n):\n    if n:\n        import numpy\n    return 1';
    const result = await sandbox.run(jobOf(source, [call([0]), call([1])]));
    expect(result.groups[0]!.cases).toMatchObject([
      { observed: [{ value: 1 }] },
      { observed: [{ error: { name: 'ModuleNotFoundError', message: "No module named 'numpy'", line: 3 } }] },
    ]);
  });

  test('a file of the challenge is there for the cases, imported or not', async () => {
    const files = {
      'main.py': 'def total(sensor):\n    return sum(sensor.values)\n',
      'sensor.py': 'class Sensor:\n    def __init__(self, values):\n        self.values = values\n',
    };
    const steps = [
      { new: 'Sensor', args: [[1, 2]], as: 'sensor' },
      { call: 'total', args: [{ $ref: 'sensor' }], expect: { value: 3 } },
    ];
    const one = await caseOf(sandbox, files, [{ form: 'steps', steps }], { given: ['sensor.py'] });
    expect(one.state).toBe('holds');
  });
});
