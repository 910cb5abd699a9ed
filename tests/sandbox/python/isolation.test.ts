import { describe, expect, test } from 'vitest';
import { call, caseOf, jobOf, pythonSandbox, valueGiven } from './ask.ts';

const sandbox = pythonSandbox();

describe('cases do not influence one another', () => {
  test.each([
    ['a name of the module', 'count = 0\ndef solve():\n    global count\n    count += 1\n    return count'],
    ['a default argument', 'def solve(seen=[]):\n    seen.append(1)\n    return len(seen)'],
    ['a field of a class', 'class A: n = 0\ndef solve():\n    A.n += 1\n    return A.n'],
    [
      'builtins',
      'import builtins\ndef solve():\n    builtins.n = getattr(builtins, "n", 0) + 1\n    return n',
    ],
    [
      'loaded modules',
      'import sys\ndef solve():\n    sys.modules["n"] = sys.modules.get("n", 0) + 1\n    return sys.modules["n"]',
    ],
    [
      'a module of the library',
      'import math\ndef solve():\n    math.n = getattr(math, "n", 0) + 1\n    return math.n',
    ],
    [
      'the main module',
      'import __main__ as m\ndef solve():\n    m.n = getattr(m, "n", 0) + 1\n    return m.n',
    ],
    [
      'the environment',
      'import os\ndef solve():\n    os.environ["n"] = os.environ.get("n", "") + "1"\n    return len(os.environ["n"])',
    ],
    [
      'a cache of the library',
      'import re\ndef solve():\n    re.compile("kodlugn")\n    return 1 + sum("kodlugn" in str(k) for k in re._cache if k[1] != "kodlugn")',
    ],
    [
      'files that stay open',
      'def solve():\n    global f\n    f = open("/lib/python314.zip", "rb")\n    return f.fileno() - 2',
    ],
    [
      'the place in a file that was put where the input is',
      'import os\ndef solve():\n    try: return os.lseek(0, 0, 1)\n    except OSError:\n        os.dup2(os.open("/lib/python314.zip", os.O_RDONLY), 0)\n        os.lseek(0, 31, 0)\n        return 1',
    ],
    ['an output that was closed', 'import os\ndef solve():\n    os.close(1)\n    return 1'],
    [
      'a flag of the input',
      'import fcntl, os\ndef solve():\n    before = fcntl.fcntl(0, fcntl.F_GETFL)\n    fcntl.fcntl(0, fcntl.F_SETFL, os.O_NONBLOCK)\n    return before + 1',
    ],
    [
      'the folder that is worked in',
      'import os\ndef solve():\n    n = 1 if os.getcwd() == "/program" else 2\n    os.chdir("/")\n    return n',
    ],
    [
      'the clock',
      'import time\nstart = time.time()\ndef solve():\n    time.sleep(9e8)\n    return 1 if start < 4e9 and time.time() < 4e9 else 2',
    ],
    [
      'waiting tasks',
      'import asyncio\ndef solve():\n    try: return 1 + len(asyncio.all_tasks())\n    except RuntimeError: return 1',
    ],
    [
      'functions called at the end',
      'import atexit\ndef solve():\n    n = atexit._ncallbacks()\n    atexit.register(print)\n    return n',
    ],
    [
      'signals',
      'import signal\ndef solve():\n    was = signal.signal(signal.SIGUSR1, lambda *_: None)\n    return 1 if was == signal.SIG_DFL else 2',
    ],
    [
      'what printing is',
      'import sys\ndef solve():\n    n = 1 if sys.stdout.fileno() == 1 else 2\n    sys.stdout.close()\n    return n',
    ],
    [
      'how deep calls may go',
      'import sys\ndef solve():\n    n = sys.getrecursionlimit() // 1000\n    sys.setrecursionlimit(9000)\n    return n',
    ],
    [
      'chance',
      'import random\nfirst = random.Random(1).random()\ndef solve():\n    random.seed(1)\n    n = 1 if random.random() == first else 2\n    return n',
    ],
  ])('not through %s', async (_what, source) => {
    const cases = [1, 2, 3].map(() => call());
    const groups = [
      { id: 'a', cases },
      { id: 'b', cases },
    ];
    const first = await sandbox.run(jobOf(source, [], { groups }));
    const second = await sandbox.run(jobOf(source, [], { groups }));
    const values = [first, second].flatMap(({ groups: ran }) =>
      ran.flatMap((group) => group.cases.flatMap((one) => one.observed)),
    );
    expect(values).toEqual(values.map(() => ({ step: 0, value: 1 })));
  });

  test('built-ins that are changed change nothing of how the case is told, nor the next case', async () => {
    const source = `import builtins, json, sys
def solve(n):
    result = {"n": [n, str(n), 0.5]}
    for name in ("isinstance", "type", "str", "int", "dict", "list", "len", "repr", "issubclass", "float", "vars", "callable"):
        setattr(builtins, name, None)
    json.dumps = json.loads = json.encoder.encode_basestring_ascii = None
    return result`;
    const cases = [1, 2].map((n) => call([n], { expect: { value: { n: [n, String(n), 0.5] } } } as object));
    expect((await sandbox.run(jobOf(source, cases))).groups[0]!.state).toBe('holds');
  });

  test('a program without chance gives the same every time; sets have one order', async () => {
    const source = 'def solve(): return [list({"a", "b", "c", "d", "e"}), hash("kodlugn"), id(solve)]';
    const run = async (tenant: string) => (await sandbox.run(jobOf(source, [call()], { tenant }))).groups;
    expect(await run('somebody else')).toEqual(await run('person'));
  });
});

describe('there is no way out of the interpreter', () => {
  test.each([
    ['js', 'ModuleNotFoundError'],
    ['pyodide', 'ModuleNotFoundError'],
    ['pyodide.code', 'ModuleNotFoundError'],
    ['pyodide_js', 'ModuleNotFoundError'],
    ['_pyodide._base', 'ModuleNotFoundError'],
    ['_pyodide_core', 'ModuleNotFoundError'],
    ['ctypes', 'ModuleNotFoundError'],
    ['_ctypes', 'ModuleNotFoundError'],
    ['_testcapi', 'ModuleNotFoundError'],
    ['faulthandler', 'ModuleNotFoundError'],
  ])('%s cannot be imported', async (name, raised) => {
    expect(await valueGiven(sandbox, `__import__(${JSON.stringify(name)})`)).toMatchObject({ raised });
  });

  test('what cannot be imported is not in the interpreter either', async () => {
    const source = `import sys, importlib.machinery, _imp
def solve():
    names = ["_pyodide_core", "_ctypes", "_testcapi", "_testinternalcapi", "faulthandler", "_remote_debugging"]
    found = [name for name in names if importlib.machinery.BuiltinImporter.find_spec(name)]
    return found + [name for name in names if _imp.is_builtin(name)]`;
    expect(await caseOf(sandbox, source)).toMatchObject({ observed: [{ value: [] }] });
  });

  test('no object of JavaScript is found by whoever looks at everything there is', async () => {
    const source = `[type(one).__name__ for one in __import__("gc").get_objects()
      if "Js" in type(one).__name__ or "hiwire" in str(type(one))]`;
    expect(await valueGiven(sandbox, source)).toEqual([]);
  });

  test.each([
    ['the network', 'import socket', 'socket.socket()', 'PermissionError'],
    ['names of the network', 'import socket', 'socket.getaddrinfo("localhost", 80)', 'gaierror'],
    ['a process', 'import subprocess', 'subprocess.run(["ls"])', 'OSError'],
    ['a thread', 'import threading', 'threading.Thread(target=print).start()', 'RuntimeError'],
    ['files of the machine', '', 'open("/etc/passwd").read()', 'FileNotFoundError'],
    ['a new file', '', 'open("a.txt", "w")', 'OSError'],
    ['a file that is there', '', 'open("/lib/python314.zip", "r+b")', 'OSError'],
    ['to take a file away', 'import os', 'os.remove("/lib/python314.zip")', 'OSError'],
    ['a folder', 'import os', 'os.mkdir("a")', 'OSError'],
    ['a person to ask', '', 'input("?")', 'EOFError'],
  ])('it has no %s', async (_what, before, expression, raised) => {
    expect(await valueGiven(sandbox, expression, before)).toMatchObject({ raised });
  });

  test.each([
    [
      'sys.exit',
      'import sys\ndef solve(): sys.exit("done")',
      { name: 'SystemExit', message: 'done', line: 2 },
    ],
    ['os._exit', 'import os\ndef solve(): os._exit(0)', { name: 'SystemExit', line: 2 }],
    ['exit', 'def solve(): exit()', { name: 'SystemExit', line: 1 }],
    ['os.abort', 'import os\ndef solve(): os.abort()', { name: 'SystemExit', line: 2 }],
    ['a signal', 'import signal\ndef solve(): signal.raise_signal(signal.SIGABRT)', { name: 'SystemError' }],
  ])('%s ends the case alone', async (_what, source, error) => {
    const result = await sandbox.run(jobOf(source, [call(), call()]));
    const seen = { observed: [{ error }] };
    expect([result.outcome, result.groups[0]!.cases]).toMatchObject(['finished', [seen, seen]]);
  });
});
