/** Portable values as source text, the way a person would write them. JavaScript and TypeScript write them alike. */
import type { Portable } from '#sandbox';

/** An opening, parts that may each have a line of their own, and a closing. */
type Shape = { open: string; parts: { before: string; value: Portable }[]; pad: string; close: string };
export type Layout = {
  /** Longest line wished for, in characters. */
  width?: number;
  /** Spaces that lines after the first begin with. */
  indent?: number;
  /** Where on its line the text begins. */
  column?: number;
};

/** A record of plain values is easiest to read whole: it may be so many characters longer than other lines. */
const flatRecordMayExceed = 12;

/**
 * Writes a value on one line where it fits, else a part a line with two more spaces of indent.
 * What is no value (`$other`) is written as `<function>`: it cannot be read back.
 */
export function writeValue(value: Portable, layout: Layout = {}): string {
  const { width = 62, indent = 0, column = indent } = layout;
  const atom = atomOf(value);
  if (atom !== undefined) return atom;
  const shape = shapeOf(value as object);
  const line = `${shape.open}${shape.pad}${shape.parts
    .map((part) => part.before + writeValue(part.value, { width: Number.POSITIVE_INFINITY }))
    .join(', ')}${shape.pad}${shape.close}`;
  const isFlat = shape.parts.every((part) => atomOf(part.value) !== undefined);
  const widest = isFlat && shape.open === '{' ? width + flatRecordMayExceed : width;
  if (column + line.length <= widest || shape.parts.length === 0) return line;
  const inner = indent + 2;
  const rows = shape.parts.map(({ before, value: part }) => {
    const text = writeValue(part, { width, indent: inner, column: inner + before.length + 1 });
    return `${' '.repeat(inner)}${before}${text},`;
  });
  return `${shape.open}\n${rows.join('\n')}\n${' '.repeat(indent)}${shape.close}`;
}

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
  if (Array.isArray(value)) return list('[', value, ']');
  const [key, tagged] = tagOf(value);
  if (key === '$map') return list('new Map([', tagged as Portable[], '])');
  if (key === '$set') return list('new Set([', tagged as Portable[], '])');
  const entries = (key === '$record' ? tagged : Object.entries(value)) as [string, Portable][];
  const parts = entries.map(([name, part]) => ({ before: `${writeKey(name)}: `, value: part }));
  return { open: '{', parts, pad: parts.length === 0 ? '' : ' ', close: '}' };
}

function list(open: string, values: Portable[], close: string): Shape {
  return { open, parts: values.map((value) => ({ before: '', value })), pad: '', close };
}

function tagOf(value: object): [string | undefined, Portable | undefined] {
  const entries = Object.entries(value);
  const [key, tagged] = entries[0] ?? [];
  return entries.length === 1 && key?.startsWith('$') ? [key, tagged as Portable] : [undefined, undefined];
}

function writeKey(name: string): string {
  // In a literal, __proto__ sets the prototype unless it is computed.
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}
