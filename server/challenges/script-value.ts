/** The writing of values in JavaScript and TypeScript. */
import type { Portable } from '#sandbox';
import { listOf, type Shape, tagOf, type Writing } from './value-writing.ts';

export const scriptWriting: Writing = { indent: 2, atomOf, shapeOf };

function atomOf(value: Portable): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : undefined;
  const [key, tagged] = tagOf(value);
  switch (key) {
    case '$undefined':
      return 'undefined';
    case '$float':
    case '$ref':
      return String(tagged);
    case '$bigint':
      return `${tagged}n`;
    case '$date':
      return tagged === 'invalid' ? 'new Date(NaN)' : `new Date(${JSON.stringify(tagged)})`;
    case '$other':
      return `<${tagged}>`;
    default:
      return Object.keys(value).length === 0 ? '{}' : undefined;
  }
}

function shapeOf(value: object): Shape {
  if (Array.isArray(value)) return listOf('[', value, ']');
  const [key, tagged] = tagOf(value);
  if (key === '$map') return listOf('new Map([', tagged as Portable[], '])');
  if (key === '$set') return listOf('new Set([', tagged as Portable[], '])');
  const entries = (key === '$record' ? tagged : Object.entries(value)) as [string, Portable][];
  const parts = entries.map(([name, part]) => ({ before: `${writeKey(name)}: `, value: part }));
  return { open: '{', parts, pad: parts.length === 0 ? '' : ' ', close: '}' };
}

function writeKey(name: string): string {
  // In a literal, __proto__ sets the prototype unless it is computed.
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}
