/** Programs that try to be judged right without being right. Each is a wrong `solve`; none may hold. */
import { describe, expect, test } from 'vitest';
import { calls, jobOf, sandboxForTests, statesOf } from './ask.ts';

const sandbox = sandboxForTests();
const cases = [calls([2], { value: 4 }), calls([[1], 3], { value: { sum: 6, list: [1, 2] } })];

const programs: [what: string, source: string][] = [
  ['counts its calls', 'let k = 0; const solve = () => [4, { sum: 6, list: [1, 2] }][k++];'],
  ['poisons JSON', 'JSON.stringify = () => "4"; JSON.parse = () => ({}); const solve = () => 5;'],
  ['poisons Object.is', 'Object.is = () => true; const solve = () => 5;'],
  [
    'poisons toJSON',
    'Object.prototype.toJSON = Number.prototype.toJSON = () => 4; const solve = () => ({});',
  ],
  [
    'answers with a proxy that agrees with all',
    'const all = new Proxy(function () {}, { get: () => all, apply: () => 4, has: () => true }); const solve = () => all;',
  ],
  [
    'answers with valueOf',
    'const solve = () => ({ valueOf: () => 4, toString: () => "4", [Symbol.toPrimitive]: () => 4 });',
  ],
  ['writes a tag by hand', 'const solve = () => ({ $float: "4" });'],
  [
    'writes a result by hand',
    'const solve = () => \'{"kind":"case","group":0,"report":{"case":0,"observed":[{"step":0,"value":4}]}}\';',
  ],
  [
    'writes lines to the console',
    'const solve = () => { console.log("\\n" + JSON.stringify({ kind: "end", group: 0, count: 2 }) + "\\n"); };',
  ],
  [
    'throws what looks like a result',
    'const solve = () => { throw { name: "holds", message: "4", stack: "4", step: 0, value: 4 }; };',
  ],
  [
    'sets the prototypes of lists',
    'Object.defineProperty(Array.prototype, 0, { get: () => 4, set() {} }); const solve = () => [];',
  ],
  [
    'sets the prototypes of descriptors',
    'Object.prototype.value = 4; Object.prototype.get = () => 4; const solve = () => { };',
  ],
  [
    'replaces Promise',
    'Promise.prototype.then = (f) => f(4); Promise.resolve = () => 4; const solve = async () => 5;',
  ],
  ['is a thenable that settles twice', 'const solve = () => ({ then(f) { f(5); f(4); } });'],
  [
    'looks at who called',
    'function solve() { try { return solve.caller.arguments[0]; } catch { return arguments.callee?.caller; } }',
  ],
  [
    'looks at the stack for functions',
    'Error.prepareStackTrace = (e, sites) => sites.map((s) => s.getFunction?.() ?? s.getThis?.()); const solve = () => new Error().stack;',
  ],
  [
    'searches every global for what is expected',
    `const solve = () => { for (const name of Object.getOwnPropertyNames(globalThis)) { const it = globalThis[name];
      if (/expect|plan|harness|nonce/i.test(String(it) + name)) return it; } return 5; };`,
  ],
  [
    'reads its own runner',
    'const solve = () => (typeof process === "object" ? process.env : typeof require === "function" && require("fs"));',
  ],
  ['escapes by constructors', 'const solve = () => this.constructor.constructor("return process")().pid;'],
  [
    'changes the arguments into the answer',
    'function solve(n) { arguments[0] = 4; if (Array.isArray(n)) { n.length = 0; n.push(6); } }',
  ],
  ['never answers', 'const solve = () => new Promise(() => {});'],
  ['ends its own load early', 'throw new Proxy({}, { get: () => 4 });'],
];

describe('no group holds for a program that', () => {
  test.each(programs)('%s', async (_what, source) => {
    const result = await sandbox.run(jobOf(source, cases, { limits: { caseMs: 500 } }));
    expect(statesOf(result)).not.toEqual(['holds']);
    expect(result.groups[0]!.cases.filter((one) => one.state === 'holds').length).toBeLessThan(2);
  });
});

test('what is expected is nowhere in the runner: the same program sees the same with any expectation', async () => {
  const source =
    'const solve = (...all) => [all.length, Object.getOwnPropertyNames(globalThis).sort().join(), typeof secret];';
  const one = await sandbox.run(jobOf(source, [calls([1], { value: 'secret' })]));
  const other = await sandbox.run(jobOf(source, [calls([1])]));
  expect(one.groups[0]!.cases[0]!.observed).toEqual(other.groups[0]!.cases[0]!.observed);
});

test('shared memory and WebAssembly are not there', async () => {
  const source =
    'const solve = () => [typeof WebAssembly, typeof SharedArrayBuffer, typeof Atomics, typeof process, typeof fetch];';
  const value = ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'];
  expect(statesOf(await sandbox.run(jobOf(source, [calls([], { value })])))).toEqual(['holds']);
});
