import type { Portable } from '#sandbox';

/**
 * A value of the files as Python has it: no undefined and no invalid date, which are None there, one kind of whole
 * number, and no map beside the record when every key is a text, which is a dict either way. So that what a Python
 * program gives can be held against it.
 */
export function inPython(value: Portable): Portable {
  if (Array.isArray(value)) return value.map(inPython);
  if (typeof value !== 'object' || value === null) return value;
  if (value.$undefined === true || value.$date === 'invalid') return null;
  if (typeof value.$bigint === 'string' && Number.isSafeInteger(Number(value.$bigint))) {
    return Number(value.$bigint);
  }
  const pairs = value.$map;
  if (Array.isArray(pairs) && pairs.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string')) {
    const entries = (pairs as [string, Portable][]).map(([key, inner]): [string, Portable] => [
      key,
      inPython(inner),
    ]);
    return entries.some(([key]) => key.startsWith('$')) ? { $record: entries } : Object.fromEntries(entries);
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inPython(inner)]));
}
