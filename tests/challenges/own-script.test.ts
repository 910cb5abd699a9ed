import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '#sandbox';
import { writeSteps } from '#server/challenges/write-case.ts';
import { readScript } from '#server/runs/read-script.ts';
import { runVisible } from '#server/runs/run-visible.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const pool = {
  language: 'javascript' as const,
  files: {
    'total.js': `export class ToolPool {
  open = true;
  constructor(tools) { if (tools.length === 0) throw new RangeError("no tools"); this.tools = tools; }
  borrow(tool, member) { console.log(member); return this.tools.includes(tool); }
  *loans() { for (const tool of this.tools) yield { tool }; }
  async later(value) { return value; }
}
export const same = (value) => value;`,
  },
};

const read = async (script: string) => (await readScript(deps, script, 'a', {})).map(({ step }) => step);
const run = async (script: string) =>
  runVisible(deps, await loadSkeleton(), pool, 'a', { purpose: 'input', script });

test('every line shows what it gave, as it was typed', async () => {
  const result = await run(`const pool = new ToolPool(["borr", 'såg'])
pool.borrow("borr", "Ana");  // → something else
pool.open = false;
pool.open

const out = pool.loans();
[...out].slice(0, 1)
[...out]; await pool.later({ a: -0 });
same(out);`);
  expect(result).toMatchObject({ outcome: 'finished', problem: null });
  expect(result.cases).toMatchObject([
    {
      ...{ state: 'holds', expected: null, actual: null, error: null, console: [{ text: 'Ana' }] },
      script: { arrows: 'gave', differsFrom: null },
    },
  ]);
  expect(result.cases[0]?.code.split('\n')).toEqual([
    'const pool = new ToolPool(["borr", \'såg\']);',
    'pool.borrow("borr", "Ana");  // → true',
    'pool.open = false;',
    'pool.open;  // → false',
    'const out = pool.loans();',
    '[...out].slice(0, 1);  // → [{ tool: "borr" }]',
    '[...out];  // → [{ tool: "såg" }]',
    'await pool.later({ a: -0 });  // → { a: -0 }',
    'same(out);  // → <iterator>',
  ]);
});

test('a script ends at the line that throws', async () => {
  const result = await run('const pool = new ToolPool(["saw"]);\npool.nothing();\npool.open;');
  expect(result.cases).toMatchObject([
    {
      state: 'error',
      code: 'const pool = new ToolPool(["saw"]);\npool.nothing();  // → throw TypeError',
      error: { name: 'TypeError' },
    },
  ]);
});

test('what is made without a name runs too', async () => {
  const result = await run('new ToolPool([])');
  expect(result.cases).toMatchObject([{ state: 'error', error: { name: 'RangeError' } }]);
});

test('a name that a line made can stand in the arguments of later ones', async () => {
  const steps = await read('const a = same(1);\nsame([a, { inside: a }], "a");');
  expect(steps[1]).toEqual({ call: 'same', args: [[{ $ref: 'a' }, { inside: { $ref: 'a' } }], 'a'] });
});

test('a key that looks like a reference is a key', async () => {
  const steps = await read(`const a = same(1);\nsame({ '$ref': "a" });`);
  expect(steps[1]).toEqual({ call: 'same', args: [{ $record: [['$ref', 'a']] }] });
});

test('a value of its own can be handed over, and looked at afterwards', async () => {
  const steps = await read('const list = [[1], "a"];\nsame(list);\nlist;\nconst other = list;');
  expect(steps).toEqual([
    { let: [[1], 'a'], as: 'list' },
    { call: 'same', args: [{ $ref: 'list' }] },
    { get: 'list' },
    { get: 'list', as: 'other' },
  ]);
});

test.each([
  ['two values for one name', 'const a = 1, 2', { reason: 'line', line: 1 }],
  ['a line that is no step', 'same(1);\nfor (;;) {}', { reason: 'line', line: 2, text: 'for (;;) {}' }],
  ['a name that no line made', '\nconsole.log(1)', { reason: 'name', line: 2, text: 'console' }],
  ['a text without quotation marks', 'same(\n  Ana,\n)', { reason: 'name', line: 2, text: 'Ana' }],
  ['a bracket that does not end', 'same(1);\nsame([2;', { reason: 'open', line: 2, text: '[', missing: ']' }],
  ['brackets after brackets', 'same(1)(2)', { reason: 'line', line: 1, text: 'same(1)(2)' }],
  ['a name for what is taken', 'const a = same([]);\nconst b = [...a]', { reason: 'line', line: 2 }],
  ['two values for one property', 'const a = same({});\na.x = 1, 2', { reason: 'line', line: 2 }],
  ['a part of what a line made', 'const a = same([]);\nsame(a.length)', { reason: 'line', line: 2 }],
  ['no line at all', '// nothing\n', { reason: 'line', line: 1, text: '' }],
  ['more lines than a script has', 'same(1)\n'.repeat(61), { reason: 'line', line: 61 }],
  ['a long line, cut', `${'x'.repeat(500)}`, { reason: 'line', text: `${'x'.repeat(80)}…` }],
])('%s is answered with where and why it cannot be read', async (_what, script, params) => {
  await expect(run(script)).rejects.toMatchObject({ code: 'input-not-readable', params });
});

test('the server itself never runs what is typed', async () => {
  Reflect.deleteProperty(globalThis, 'touched');
  await run('same((globalThis.touched = 1, 2));');
  expect(globalThis).not.toHaveProperty('touched');
});

const name = fc.constantFrom('pool', 'lend', 'åäö', '$x', 'x1');
const args = fc.array(
  fc.oneof(
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 9 }),
  ),
  { maxLength: 3 },
);
const step = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({ call: name, on: fc.constant('it'), args }),
  fc.record({ call: name, args, as: name }),
  fc.record({ get: name, on: fc.constant('it') }),
  fc.record({ get: fc.constant('it') }),
  fc.record({ let: fc.oneof(fc.integer(), fc.array(fc.array(fc.string()))), as: name }),
  fc.record({ call: name, on: fc.constant('Clock'), args }),
  fc.record({ set: name, on: fc.constant('it'), to: fc.oneof(fc.integer(), fc.string()) }),
  fc.record({ take: fc.integer({ min: 1, max: 1_000 }), from: fc.constant('it') }),
);

test('every script that is drawn is read back as its steps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), args, async (rest, made) => {
      const steps: Step[] = [{ new: 'Pool', args: made, as: 'it' }, ...rest];
      const lines = await readScript(deps, writeSteps(steps), 'a', {});
      expect(lines.map((line) => line.step)).toEqual(steps);
    }),
    { numRuns: 40 },
  );
});
