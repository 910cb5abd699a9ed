/** Portable values on their way between people, authors' programs and jobs. */
import { hardLimits, type Portable } from '#sandbox';

/** What an author's program gave: real values, or tags written by hand (`{"$ref": "desk"}`), both as tags. */
export function fromGuest(value: Portable): Portable {
  if (Array.isArray(value)) return value.map(fromGuest);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = value.$record;
  if (Array.isArray(pairs) && pairs.length === 1 && Array.isArray(pairs[0])) {
    const [key, tagged] = pairs[0];
    if (typeof key === 'string' && tagged !== undefined) return { [key]: fromGuest(tagged) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromGuest(inner)]));
}

/** JSON that a person typed: a key that starts with `$` is a key, never a tag. @throws RangeError when too deep */
export function fromTyped(value: Portable, depth = 0): Portable {
  if (depth > hardLimits.resultDepth) throw new RangeError('too many values inside one another');
  if (typeof value === 'number' && (Object.is(value, -0) || !Number.isFinite(value))) {
    return { $float: Object.is(value, -0) ? '-0' : String(value) };
  }
  if (Array.isArray(value)) return value.map((inner) => fromTyped(inner, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Portable] => [
    key,
    fromTyped(inner, depth + 1),
  ]);
  return entries.some(([key]) => key.startsWith('$')) ? { $record: entries } : Object.fromEntries(entries);
}

/** True when something inside is no value: a function, a symbol, a circle. */
export function holdsNoValue(value: Portable): boolean {
  if (Array.isArray(value)) return value.some(holdsNoValue);
  if (typeof value !== 'object' || value === null) return false;
  return '$other' in value || Object.values(value).some(holdsNoValue);
}
