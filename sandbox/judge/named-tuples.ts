/** Python's named tuples: lists whose values have names. What is expected says which of the two it should be. */
import type { Portable } from '../portable.ts';

type Named = { $named: [string, [string, Portable][]] };

/** The value with its named tuples as lists, and with them as records; the value alone when it has none. */
export function readingsOf(observed: Portable): Portable[] {
  if (!hasNamed(observed)) return [observed];
  return [
    withNamed(observed, (fields) => fields.map(([, value]) => value)),
    withNamed(observed, (fields) => ({ $record: fields })),
  ];
}

/** As what stands in a challenge file: there, tuples are lists. */
export function namedAsLists(observed: Portable): Portable {
  return readingsOf(observed)[0] as Portable;
}

function hasNamed(value: Portable): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Array.isArray(value) ? value.some(hasNamed) : isNamed(value) || Object.values(value).some(hasNamed);
}

function withNamed(value: Portable, asRead: (fields: [string, Portable][]) => Portable): Portable {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => withNamed(one, asRead));
  if (isNamed(value)) {
    return asRead(value.$named[1].map(([name, inner]) => [name, withNamed(inner, asRead)]));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNamed(inner, asRead)]));
}

function isNamed(value: object): value is Named {
  return '$named' in value;
}
