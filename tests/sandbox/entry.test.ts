import { describe, expect, test } from 'vitest';
import { calls, jobOf, sandboxForTests, statesOf } from './ask.ts';

const sandbox = sandboxForTests();
const three = [calls([1, 2], { value: 3 })];

describe('the entry is found however it was written', () => {
  const ways = [
    'function solve(a, b) { return a + b }',
    'const solve = (a, b) => a + b',
    'var solve = function (a, b) { return a + b }',
    'export function solve(a, b) { return a + b }',
    'export const solve = (a, b) => a + b',
    'function solve(a, b) { return a + b }\nexport { solve }',
    'function add(a, b) { return a + b }\nexport { add as solve }',
    'export default function solve(a, b) { return a + b }',
    'export default (a, b) => a + b',
    'export default { solve: (a, b) => a + b }',
    'module.exports = { solve(a, b) { return a + b } }',
    'module.exports = function solve(a, b) { return a + b }',
    'exports.solve = (a, b) => a + b',
    'globalThis.solve = (a, b) => a + b',
    'export async function solve(a, b) { return a + b }',
    'const zero = await 0; function solve(a, b) { return a + b + zero }',
    'export const other = 1; function solve(a, b) { return a + b }',
  ];
  test.each(ways)('JavaScript: %s', async (source) => {
    expect(statesOf(await sandbox.run(jobOf(source, three)))).toEqual(['holds']);
  });

  test.each([
    'function solve(a: number, b: number): number { return a + b }',
    'export const solve = (a: number, b: number): number => a + b',
    'export default function solve(a: number, b: number) { return a + b }',
    'type Pair = [number, number]; module.exports = { solve: (...pair: Pair) => pair[0] + pair[1] }',
    'enum Zero { Zero }\nexport const solve = (a: number, b: number) => a + b + Zero.Zero',
    'enum Zero { Zero }\nfunction solve(a: number, b: number) { return a + b + Zero.Zero }',
    'class Sum { constructor(private a: number) {}\n plus(b: number) { return this.a + b } }\nfunction solve(a: number, b: number) { return new Sum(a).plus(b) }',
    'namespace Sums { export const add = (a: number, b: number) => a + b }\nexport const solve = Sums.add',
  ])('TypeScript: %s', async (source) => {
    expect(statesOf(await sandbox.run(jobOf(source, three, { language: 'typescript' })))).toEqual(['holds']);
  });
});

describe('an entry that is not there', () => {
  test.each([
    ['const add = 1;', { kind: 'missing-entry', name: 'solve' }],
    ['export const add = 1;', { kind: 'missing-entry', name: 'solve' }],
    ['', { kind: 'missing-entry', name: 'solve' }],
    ['const solve = 3;', { kind: 'not-callable', name: 'solve' }],
    ['export const solve = { solve: 1 };', { kind: 'not-callable', name: 'solve' }],
  ])('%s', async (source, problem) => {
    const result = await sandbox.run(jobOf(source, three));
    expect({ problem: result.problem, states: statesOf(result) }).toEqual({ problem, states: ['error'] });
  });

  test('is not a built-in function of the same name', async () => {
    const cases = [{ form: 'call' as const, call: 'parseInt', args: ['4'], expect: { value: 4 } }];
    expect((await sandbox.run(jobOf('', cases))).problem).toEqual({
      kind: 'missing-entry',
      name: 'parseInt',
    });
  });

  test('concerns only the groups that call it, when others are there', async () => {
    const groups = ['one', 'two'].map((call) => ({
      id: call,
      cases: [{ form: 'call' as const, call, args: [], expect: { value: 1 } }],
    }));
    const result = await sandbox.run(jobOf('export const one = () => 1;', [], { groups }));
    expect({ problem: result.problem, states: statesOf(result) }).toEqual({
      problem: undefined,
      states: ['holds', 'error'],
    });
    expect(result.groups[1]!.cases[0]!.observed).toEqual([
      { step: 0, error: { name: 'ReferenceError', message: 'two is not defined' } },
    ]);
  });
});

describe('a file of the challenge that cases need', () => {
  const steps = [
    { new: 'Sensor', args: [[1, 2]], as: 'sensor' },
    { call: 'total', args: [{ $ref: 'sensor' }], expect: { value: 3 } },
  ];
  const cases = [{ form: 'steps' as const, steps }];
  const given = {
    javascript: 'export class Sensor { constructor(values) { this.values = values; } }',
    typescript: 'export class Sensor { values: number[]; constructor(v: number[]) { this.values = v; } }',
  };

  test.each([
    ['a module', 'export const total = ({ values }) => values.reduce((a, b) => a + b);'],
    [
      'one that forgot export',
      'import "./sensor.js";\nconst total = ({ values }) => values.reduce((a, b) => a + b);',
    ],
    ['a loose script', 'function total({ values }) { return values.reduce((a, b) => a + b); }'],
    ['CommonJS', 'exports.total = ({ values }) => values.reduce((a, b) => a + b);'],
    [
      'one that passes it on',
      "export { Sensor } from './sensor.js';\nexport const total = ({ values }) => values[0] + values[1];",
    ],
  ])('is there for %s', async (_what, source) => {
    const files = { 'index.js': source, 'sensor.js': given.javascript };
    expect(statesOf(await sandbox.run(jobOf(files, cases, { given: ['sensor.js'] })))).toEqual(['holds']);
  });

  test('is there in TypeScript', async () => {
    const source =
      'type Has = { values: number[] };\nexport const total = (one: Has): number => one.values[0]! + one.values[1]!;';
    const files = { 'index.ts': source, 'sensor.ts': given.typescript };
    const more = { language: 'typescript' as const, given: ['sensor.ts'] };
    expect(statesOf(await sandbox.run(jobOf(files, cases, more)))).toEqual(['holds']);
  });

  test('does not stand in for what the person should write', async () => {
    const files = { 'index.js': '', 'sensor.js': `${given.javascript}\nexport const other = 1;` };
    const { problem } = await sandbox.run(jobOf(files, cases, { given: ['sensor.js'] }));
    expect(problem).toEqual({ kind: 'missing-entry', name: 'total' });
  });
});
