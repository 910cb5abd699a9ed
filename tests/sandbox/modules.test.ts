import { describe, expect, test } from 'vitest';
import { calls, jobOf, sandboxForTests, statesOf } from './ask.ts';

const sandbox = sandboxForTests();
const six = [calls([3], { value: 6 }), calls([3], { value: 6 })];

describe('own files', () => {
  test.each(['./double.js', './double'])('are imported as %s', async (specifier) => {
    const files = {
      'index.js': `import { double } from '${specifier}';\nexport const solve = (n) => double(n);`,
      'double.js': 'export function double(n) { return n * 2; }',
    };
    expect(statesOf(await sandbox.run(jobOf(files, six)))).toEqual(['holds']);
  });

  test.each(['./double.ts', './double.js', './double'])('TypeScript imports %s', async (specifier) => {
    const files = {
      'index.ts': `import { double } from '${specifier}';\nexport const solve = (n: number) => double(n);`,
      'double.ts': 'export function double(n: number): number { return n * 2; }',
    };
    expect(statesOf(await sandbox.run(jobOf(files, six, { language: 'typescript' })))).toEqual(['holds']);
  });

  test('an interface may be imported without the word type', async () => {
    const files = {
      'index.ts': `import { Amount, two } from './amount.ts';\nexport const solve = (n: Amount) => n * two;`,
      'amount.ts': 'export type Amount = number;\nexport const two = 2;',
    };
    expect(statesOf(await sandbox.run(jobOf(files, six, { language: 'typescript' })))).toEqual(['holds']);
  });

  test('may import one another in a circle', async () => {
    const files = {
      'index.js':
        "import { twice } from './a.js';\nexport const two = 2;\nexport const solve = (n) => twice(n);",
      'a.js': "import { two } from './index.js';\nexport const twice = (n) => n * two;",
    };
    expect(statesOf(await sandbox.run(jobOf(files, six)))).toEqual(['holds']);
  });

  test('an entry that imports may forget to export its function', async () => {
    const files = {
      'index.js': "import { two } from './two.js';\nfunction solve(n) { return n * two; }",
      'two.js': 'export const two = 2;',
    };
    expect(statesOf(await sandbox.run(jobOf(files, six)))).toEqual(['holds']);
  });

  test('an error in another file is told with that file', async () => {
    const files = {
      'index.js': "import { two } from './two.js';\nexport const solve = two;",
      'two.js': '\nexport const two = () => nope;',
    };
    const result = await sandbox.run(jobOf(files, six));
    expect(result.groups[0]!.cases[0]!.observed[0]).toMatchObject({ error: { file: 'two.js', line: 2 } });
  });

  test('a name that the other file does not export is told with the line of the import', async () => {
    const files = {
      'index.js': "\nimport { three } from './two.js';\nexport const solve = three;",
      'two.js': 'export const two = 2;',
    };
    expect((await sandbox.run(jobOf(files, six))).problem).toMatchObject({
      kind: 'load',
      error: { name: 'SyntaxError', file: 'index.js', line: 2 },
    });
  });

  test('a mistake in another file is told with that file', async () => {
    const files = {
      'index.js': "import { two } from './two.js';\nexport const solve = two;",
      'two.js': 'export const two = ;',
    };
    expect((await sandbox.run(jobOf(files, six))).problem).toMatchObject({
      kind: 'syntax',
      error: { file: 'two.js', line: 1, column: 20 },
    });
  });
});

describe('everything else is refused', () => {
  test.each([
    'fs',
    'node:child_process',
    './missing.js',
    '../index.js',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.org/a.js',
  ])('import of %s', async (specifier) => {
    const result = await sandbox.run(
      jobOf(`const a = 1;\nimport b from '${specifier}';\nexport const solve = b;`, six),
    );
    expect({ problem: result.problem, states: statesOf(result) }).toEqual({
      problem: { kind: 'import-refused', specifier, file: 'index.js', line: 2 },
      states: ['not-run'],
    });
  });

  test('require is refused by name', async () => {
    const result = await sandbox.run(
      jobOf("const fs = require('fs');\nfunction solve(n) { return 2 * n; }", six),
    );
    expect(result.problem).toMatchObject({ kind: 'import-refused', specifier: 'fs' });
  });

  test('a dynamic import gives an error', async () => {
    const result = await sandbox.run(jobOf("const solve = () => import('fs');", six));
    expect(statesOf(result)).toEqual(['error']);
  });
});

test('the same files twice are the same program, and one changed word makes another', async () => {
  const files = { 'index.ts': 'export const solve = (n: number): number => n * 2;' };
  const other = { 'index.ts': 'export const solve = (n: number): number => n * 3;' };
  const states = async (asked: Record<string, string>) =>
    statesOf(await sandbox.run(jobOf(asked, six, { language: 'typescript' })));
  expect([await states(files), await states(files), await states(other), await states(files)]).toEqual([
    ['holds'],
    ['holds'],
    ['other-value'],
    ['holds'],
  ]);
});

describe('a module that waits at its top', () => {
  const source = (waits: string) => `const two = await ${waits};\nexport const solve = (n) => n * two;`;
  const cases = async (files: string | Record<string, string>) => {
    const { groups, outcome } = await sandbox.run(jobOf(files, six, { limits: { caseMs: 300 } }));
    return {
      outcome,
      cases: groups[0]!.cases.map(({ state, observed, limit }) => ({ state, observed, limit })),
    };
  };
  const holds = { state: 'holds', observed: [{ step: 0, value: 6 }] };

  test.each(['2', 'Promise.resolve(2)', 'new Promise((done) => setTimeout(() => done(2), 5_000))'])(
    'for %s has its names before a case begins',
    async (waits) => expect(await cases(source(waits))).toMatchObject({ cases: [holds, holds] }),
  );

  test('in another file is waited for too', async () => {
    const files = {
      'index.js': "import { two } from './two.js';\nexport const solve = (n) => n * two;",
      'two.js': 'export const two = await new Promise((done) => setTimeout(done, 10, 2));',
    };
    expect(await cases(files)).toMatchObject({ cases: [holds, holds] });
  });

  test('for what never comes gives no answer, and no error', async () => {
    const never = { state: 'no-answer', observed: [], limit: undefined };
    expect(await cases(source('new Promise(() => {})'))).toEqual({
      outcome: 'finished',
      cases: [never, never],
    });
  });

  test('with a timer that always comes again meets the time of a case', async () => {
    const { outcome, cases: seen } = await cases(source('new Promise(() => setInterval(() => 0, 1))'));
    expect([outcome, seen[0]?.limit]).toEqual(['limit', 'case-time']);
  });

  test.each([
    'new Promise((_, no) => setTimeout(no, 10, new RangeError("late")))',
    'Promise.reject(new RangeError("late"))',
  ])('for %s is told that error as one of loading', async (waits) => {
    const { problem } = await sandbox.run(jobOf(source(waits), six));
    expect(problem).toMatchObject({ kind: 'load', error: { name: 'RangeError', message: 'late' } });
  });
});

describe('files of one case alone', () => {
  const tests = "import { total } from './total.js';\nexport const solve = (a, b) => total(a, b);";
  const right = { 'total.js': 'export const total = (a, b) => a + b;' };
  const wrong = { 'total.js': 'export const total = (a, b) => a - b;' };
  const ask = (files?: Record<string, string>) => ({ ...calls([3, 1]), ...(files && { files }) });
  const values = async (cases: ReturnType<typeof ask>[], more = {}) => {
    const result = await sandbox.run(jobOf({ 'index.js': tests, ...right }, cases, more));
    return result.groups.flatMap((group) => group.cases.map((one) => one.observed[0]));
  };

  test('stand in place of those of the job, for that case and no other', async () => {
    expect(await values([ask(), ask(wrong), ask(), ask(wrong), ask(right)])).toMatchObject([
      { value: 4 },
      { value: 2 },
      { value: 4 },
      { value: 2 },
      { value: 4 },
    ]);
  });

  test('may be the entry file, and a script where the job has modules', async () => {
    expect(
      await values([ask(), ask({ 'index.js': 'function solve(a, b) { return a * b; }' })]),
    ).toMatchObject([{ value: 4 }, { value: 3 }]);
  });

  test('tell an error with their own name and line', async () => {
    const broken = { 'total.js': '\nexport const total = () => nope;' };
    expect(await values([ask(broken)])).toMatchObject([{ error: { file: 'total.js', line: 2 } }]);
  });

  test('that cannot be read are a problem of the whole program', async () => {
    const files = { 'index.js': tests, ...right };
    const result = await sandbox.run(jobOf(files, [ask(), ask({ 'total.js': 'export const total = (' })]));
    expect(result.problem).toMatchObject({ kind: 'syntax', error: { file: 'total.js' } });
  });

  test('may be TypeScript, with imports of types only', async () => {
    const files = {
      'index.ts':
        "import { Sum, total } from './total.ts';\nexport const solve: Sum = (a, b) => total(a, b);",
      'total.ts':
        'export type Sum = (a: number, b: number) => number;\nexport const total: Sum = (a, b) => a + b;',
    };
    const other = { 'total.ts': files['total.ts'].replace('a + b', 'a * b') };
    const cases = [ask(), { ...ask(), files: other }];
    const result = await sandbox.run(jobOf(files, cases, { language: 'typescript' }));
    expect(result.groups[0]!.cases.map((one) => one.observed[0])).toMatchObject([{ value: 4 }, { value: 3 }]);
  });
});
