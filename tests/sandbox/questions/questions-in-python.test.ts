import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { askAll, noneWhenBusy, plainValues } from '../../support/questions.ts';
import { moreInPython } from './more-programs-in-python.ts';
import { inPython } from './programs-in-python.ts';

const sandbox = createSandbox({ maxRunners: 3, engines: ['python'] });
afterAll(() => sandbox.close());

test.each([...inPython, ...moreInPython])(
  'of $name, the same is asked twice, and what it gives unwatched is right',
  async (one) => {
    const program = { ...one, language: 'python' as const };
    const once = await askAll(sandbox, program);
    expect(new Set(once.map(({ form }) => form))).toEqual(new Set(one.asked));
    expect(await askAll(sandbox, program)).toEqual(once);
    const gives = once.filter(({ form }) => form === 'gives').map(({ expected }) => expected);
    expect(await plainValues(sandbox, program)).toEqual(expect.arrayContaining(gives));
  },
);

const hostile = [
  {
    name: 'stops the watching',
    source: `import sys

def f(items):
    sys.settrace(None)
    total = 0
    for n in items:
        total += n
    return total + 40
`,
  },
  {
    name: 'gives something else while it is watched',
    source: `import sys

def f(items):
    total = 0
    for n in items:
        total += n
    return total * 100 if sys.gettrace() else total
`,
  },
  {
    name: 'gives another value each time',
    source: `import random

def f(items):
    return random.random() + sum(items)
`,
  },
  {
    name: 'changes what reads it',
    source: `import ast, sys, builtins
ast.parse = lambda text: 1 / 0
sys.settrace = lambda watch: None
builtins.len = lambda part: 3

def f(items):
    total = 0
    for n in items:
        total += n
    return total + 40
`,
  },
  {
    name: 'loops for ever',
    source: `def f(items):
    while items:
        pass
`,
  },
  { name: 'is no program', source: 'def f(items:\n' },
  {
    name: 'is nested very deeply',
    source: `def f(items):\n    return ${'['.repeat(900)}${']'.repeat(900)}\n`,
  },
];

test.each(hostile)('of a program that $name, nothing untrue is asked', async ({ source }) => {
  const asked = await noneWhenBusy(
    askAll(sandbox, { language: 'python', source, call: 'f', inputs: [[[3, 4]]] }),
  );
  const truth = { gives: [47], times: [2], 'first-turn': [3], bound: [], 'deciding-line': [] };
  expect(asked.filter(({ form, expected }) => !(truth[form] as unknown[]).includes(expected))).toEqual([]);
});
