/** Programs that behave otherwise when they are watched, or stand in the way: nothing may be asked of them, or only what is true. */
import type { Varied } from './programs-in-javascript.ts';

export const hostileInJavaScript: Pick<Varied, 'name' | 'source'>[] = [
  {
    name: 'gives something else when its text has changed',
    source: `export function f(list) {
  let sum = 0;
  for (const n of list) {
    sum += n;
  }
  return f.toString().length > 200 ? sum * 100 : sum;
}`,
  },
  {
    name: 'gives another value each time',
    source: `export function f(list) {
  let sum = Math.random();
  for (const n of list) {
    sum += n;
  }
  return sum;
}`,
  },
  {
    name: 'loops for ever',
    source: `export function f(list) {
  let n = 2;
  while (n > 1) {
    n += list.length;
  }
  return n;
}`,
  },
  {
    name: 'floods',
    source: `export function f(list) {
  const out = [];
  for (let i = 0; i < 300000; i++) {
    out.push('x'.repeat(1000));
    console.log(out.length);
  }
  return out;
}`,
  },
  {
    name: 'redefines built-ins while it loads',
    source: `Object.defineProperty = () => { throw 1 }; Reflect.apply = () => 7; JSON.stringify = () => 'no';
Array.isArray = () => { throw 2 }; Map.prototype.forEach = null; Symbol = undefined;
Object.defineProperty(Array.prototype, 0, { set() { throw 3 } });
export function f(list) {
  let sum = 0;
  for (const n of list) {
    sum += n;
  }
  return sum + 40;
}`,
  },
  { name: 'is no program', source: 'export function f(list) { return ((( }' },
  {
    name: 'is nested very deeply',
    source: `export function f(list) { return ${'['.repeat(5000)}${']'.repeat(5000)} }`,
  },
  { name: 'is empty', source: '' },
  { name: 'lacks the function', source: 'export const g = 1;\n' },
  {
    name: 'answers for the recorder',
    source: `for (const name of Object.getOwnPropertyNames(globalThis)) if (/^k[0-9a-f]{16}$/.test(name)) globalThis[name] = () => ({ hits: { 4: 9 } });
export function f(list) {
  let sum = 0;
  for (const n of list) {
    sum += n;
  }
  return sum + 40;
}`,
  },
];
