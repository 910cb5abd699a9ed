/** The writing of values in Python. */
import type { Portable } from '#sandbox';
import { listOf, type Shape, tagOf, type Writing } from './value-writing.ts';

export const pythonWriting: Writing = { indent: 4, atomOf, shapeOf };

const words = new Map<Portable, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);
const floats: Record<string, string> = {
  NaN: 'float("nan")',
  Infinity: 'float("inf")',
  '-Infinity': '-float("inf")',
};

function atomOf(value: Portable): string | undefined {
  const word = words.get(value);
  if (word !== undefined) return word;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : undefined;
  const [key, tagged] = tagOf(value as object);
  switch (key) {
    case '$undefined':
      return 'None';
    case '$float':
      return floats[String(tagged)] ?? asFloat(String(tagged));
    case '$ref':
    case '$bigint':
      return String(tagged);
    case '$date':
      return tagged === 'invalid' ? 'None' : writeDate(String(tagged));
    case '$other':
      return `<${tagged}>`;
    case '$set':
      return Array.isArray(tagged) && tagged.length === 0 ? 'set()' : undefined;
    default:
      return Object.values(value as object).length === 0 || isEmpty(tagged) ? '{}' : undefined;
  }
}

/** A day, as it is read aloud; a moment in the one writing that both languages have. */
function writeDate(text: string): string {
  if (text.includes('T')) return `datetime.fromisoformat(${JSON.stringify(text)})`;
  return `date(${text.split('-').map(Number).join(', ')})`;
}

const isEmpty = (tagged: Portable | undefined) => Array.isArray(tagged) && tagged.length === 0;

/** A whole number that is a float says so. */
function asFloat(text: string): string {
  return /[.e]/i.test(text) ? text : `${text}.0`;
}

function shapeOf(value: object): Shape {
  if (Array.isArray(value)) return listOf('[', value, ']');
  const [key, tagged] = tagOf(value);
  if (key === '$set') {
    const parts = (tagged as Portable[]).map((part) => ({ before: writeFixed(part) }));
    return { open: '{', parts, pad: '', close: '}' };
  }
  if (key === '$named') {
    const [name, fields] = tagged as [string, [string, Portable][]];
    const parts = fields.map(([field, part]) => ({ before: `${field}=`, value: part }));
    return { open: `${name}(`, parts, pad: '', close: ')' };
  }
  const entries = (key === '$record' || key === '$map' ? tagged : Object.entries(value)) as [
    Portable,
    Portable,
  ][];
  const parts = entries.map(([name, part]) => ({ before: `${writeFixed(name)}: `, value: part }));
  return { open: '{', parts, pad: '', close: '}' };
}

/** What stands in a set or as a key cannot change: a list is a tuple there, a set is frozen. */
function writeFixed(value: Portable): string {
  const atom = atomOf(value);
  if (Array.isArray(value)) {
    return value.length === 1
      ? `(${writeFixed(value[0] ?? null)},)`
      : `(${value.map(writeFixed).join(', ')})`;
  }
  if (atom !== undefined) return atom === 'set()' ? 'frozenset()' : atom;
  const [key, tagged] = tagOf(value as object);
  if (key === '$named') {
    const [name, fields] = tagged as [string, [string, Portable][]];
    return `${name}(${fields.map(([field, part]) => `${field}=${writeFixed(part)}`).join(', ')})`;
  }
  if (key === '$set') return `frozenset({${(tagged as Portable[]).map(writeFixed).join(', ')}})`;
  const entries = (
    key === '$record' || key === '$map' ? tagged : Object.entries(value as object)
  ) as Portable[][];
  return writeFixed(entries);
}
