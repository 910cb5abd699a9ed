import { describe, expect, test } from 'vitest';
import type { Language, Step } from '#sandbox';
import { calls, jobOf, sandboxForTests, statesOf } from './ask.ts';

const sandbox = sandboxForTests();

/** The error of a program, wherever the result tells it. */
async function errorOf(source: string, language: Language = 'javascript') {
  const result = await sandbox.run(jobOf(source, [calls([1])], { language }));
  const problem = result.problem as { error?: unknown } | undefined;
  return problem?.error ?? (result.groups[0]!.cases[0]!.observed[0] as { error?: unknown }).error;
}

describe('errors that beginners meet are told with their own lines', () => {
  test.each([
    ['a name that is not there', 'function solve() {\n  return totl;\n}', 'ReferenceError', 2, 3],
    [
      'a field of undefined',
      'function solve(n) {\n  const a = n.list;\n  return a.length;\n}',
      'TypeError',
      3,
      12,
    ],
    ['no function', 'const solve = (n) => {\n  return n();\n};', 'TypeError', 2, 10],
    ['a changed const', 'const solve = (n) => {\n  const a = 1;\n  a = n;\n};', 'TypeError', 3, 5],
    ['endless recursion', 'function solve(n) {\n  return solve(n + 1);\n}', 'RangeError', 2, 3],
    ['an own error', 'function solve() {\n  throw new Error("empty");\n}', 'Error', 2, 9],
    ['JSON', 'const solve = () =>\n  JSON.parse("{");', 'SyntaxError', 2, 8],
    ['a rejected promise', 'async function solve() {\n  throw new Error("late");\n}', 'Error', 2, 9],
    [
      'an error in a timer',
      'const solve = () => new Promise(() => setTimeout(() => {\n  boom();\n}));',
      'ReferenceError',
      2,
      3,
    ],
    ['an error while the file runs', '\nundefined.x;\nfunction solve() {}', 'TypeError', 2, 11],
    ['an error while a module runs', '\nundefined.x;\nexport function solve() {}', 'TypeError', 2, 11],
    ['a missing bracket', 'function solve(a {\n}', 'SyntaxError', 1, 18],
    ['a missing end', 'function solve(a) {\n  return 1;\n', 'SyntaxError', 3, 1],
    ['a double name', 'const a = 1;\nconst a = 2;', 'SyntaxError', 2, 7],
    ['a mistake in a module', 'export function solve() {\n  return 1 +;\n}', 'SyntaxError', 2, 13],
  ])('%s', async (_what, source, name, line, column) => {
    expect(await errorOf(source)).toMatchObject({ name, file: 'index.js', line, column });
  });

  test.each([
    [
      'an enum above the line',
      'enum A { One }\n\nexport function solve(n: number): number {\n  return totl + A.One;\n}',
      'ReferenceError',
      4,
    ],
    [
      'types on the line',
      'function solve(n: number) {\n  const a: string = "b"; return (a as any).c.d;\n}',
      'TypeError',
      2,
    ],
    ['a mistake', 'function solve(n: number): {\n  return 1;\n}', 'SyntaxError', 2],
  ])('in TypeScript: %s', async (_what, source, name, line) => {
    expect(await errorOf(source, 'typescript')).toMatchObject({ name, file: 'index.ts', line });
  });

  test('columns stay where types were taken away', async () => {
    const source = 'export function solve(n: number): number { return nope; }';
    expect(await errorOf(source, 'typescript')).toMatchObject({ line: 1, column: 44 });
  });

  test.each([
    ['a text', 'throw "text"', { name: 'throw', message: 'text' }],
    ['nothing', 'throw undefined', { name: 'throw', message: 'undefined' }],
    [
      'a record',
      'throw { message: "mine", name: "Own" }',
      { name: 'Own', message: 'mine', kinds: ['Object'] },
    ],
    [
      'a getter that throws',
      'throw { get message() { throw 1 } }',
      { name: 'Error', message: '', kinds: ['Object'] },
    ],
  ])('something thrown that is no error: %s', async (_what, body, error) => {
    expect(await errorOf(`function solve() { ${body} }`)).toEqual(error);
  });

  test.each([
    ['an error', 'Promise.reject(new RangeError("mine"));', { name: 'RangeError', message: 'mine', line: 2 }],
    ['an error of an async function', '(async () => {\nthrow new TypeError("mine"); })();', { line: 3 }],
    ['a text', 'Promise.reject("text");', { name: 'throw', message: 'text' }],
    ['a record', 'Promise.reject({ a: 1 });', { name: 'throw', message: 'an object that is no Error' }],
    [
      'an error that speaks of what ends',
      'Promise.reject(new Error("x was disposed"));',
      { message: 'x was disposed' },
    ],
  ])('a promise that was rejected, and nobody caught it: %s', async (_what, body, error) => {
    expect(await errorOf(`function solve() {\n${body} return 1; }`)).toMatchObject(error);
  });

  test.each([
    'try { await no(); } catch {}',
    'await Promise.allSettled([no(), no(), no()]);',
    'const late = no(); await null; await late.catch(() => {});',
    'await Promise.any([no(), 1]);',
  ])("a rejection that is caught is nobody's error: %s", async (body) => {
    const source = `const no = async () => { throw new Error(); };\nasync function solve() { ${body} return 1; }`;
    const result = await sandbox.run(jobOf(source, [calls([], { value: 1 })]));
    expect(statesOf(result)).toEqual(['holds']);
  });

  test('in a script, it stands at the step that was reached', async () => {
    const steps: Step[] = [
      { call: 'one', expect: { value: 1 } },
      { call: 'two', expect: { value: 2 } },
    ];
    const source = 'const one = () => 1; const two = () => { Promise.reject(new Error("lost")); return 2; };';
    const result = await sandbox.run(jobOf(source, [{ form: 'steps', steps }]));
    expect(result.groups[0]!.cases[0]).toMatchObject({
      state: 'error',
      observed: [
        { step: 0, value: 1 },
        { step: 1, error: { message: 'lost' } },
      ],
    });
  });

  test('no path of this machine and no name of our files is in an error', async () => {
    const sources = [
      'function solve() { const e = new Error(); throw new Error(e.stack); }',
      'function solve() { Error.prepareStackTrace = (e, sites) => sites.map((s) => s.getFileName()).join(); throw new Error(new Error().stack); }',
      'export function solve() { return import("fs"); }',
    ];
    for (const source of sources)
      expect(JSON.stringify(await errorOf(source))).not.toMatch(/sandbox\/|node:/);
  });

  test.each<[Language, string]>([
    ['javascript', `const solve = ${'('.repeat(30_000)}1${')'.repeat(30_000)};`],
    ['typescript', `const solve = ${'('.repeat(30_000)}1${')'.repeat(30_000)};`],
    ['typescript', `const solve = ${'['.repeat(10_000)}${']'.repeat(10_000)};`],
  ])('%s nested thousands deep is told, and the next program is read as ever', async (language, source) => {
    const cases = [calls([], { value: 1 })];
    const result = await sandbox.run(jobOf(source, cases, { language }));
    const next = await sandbox.run(jobOf('const solve = () => 1;', cases, { language }));
    expect([result.outcome, result.problem?.kind, statesOf(next)]).toEqual(['finished', 'syntax', ['holds']]);
  });
});
