/**
 * Whether an observed value is what was expected. Strict: NaN is NaN, 1 is not 1n, undefined is not null.
 * An expected 0 also lets -0 through, as `===` does: who computes `-1 * 0` has not made a mistake. An author who
 * means one of the two writes it as a `$float`, and then every zero of that value is held to its sign.
 * Order counts in lists and not in records, maps and sets. A day is the moment at which it begins in UTC.
 * A named tuple is the list of its values or the record of its fields, whichever is expected, throughout one value.
 * `$other` equals nothing, itself included.
 */
import type { Comparison } from '../job.ts';
import type { Portable } from '../portable.ts';
import { readingsOf } from './named-tuples.ts';
import { isSameResultSet } from './result-set.ts';
import { asNumber, entriesOf, type TextOptions, tagOf, textOf } from './value-text.ts';

export function isAsExpected(expected: Portable, observed: Portable, compare: Comparison = 'exact'): boolean {
  return readingsOf(observed).some((reading) => isSame(expected, reading, compare));
}

function isSame(expected: Portable, observed: Portable, compare: Comparison): boolean {
  if (compare === 'exact') return isEqual(expected, observed);
  if (compare === 'any-order-deep') return isEqual(expected, observed, { isUnordered: true });
  if (typeof compare === 'object') {
    return 'rows' in compare
      ? isSameResultSet(expected, observed, compare)
      : isNear(expected, observed, compare.tolerance);
  }
  if (!Array.isArray(expected) || !Array.isArray(observed)) return isEqual(expected, observed);
  return isEqual(sorted(expected), sorted(observed));
}

function isEqual(expected: Portable, observed: Portable, options: TextOptions = {}): boolean {
  const all = { ...options, isSigned: hasSignedZero(expected) };
  return !hasOther(expected) && textOf(expected, all) === textOf(observed, all);
}

function hasSignedZero(value: Portable): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(hasSignedZero);
  const tag = tagOf(value);
  if (tag?.[0] === '$float') return Number(tag[1]) === 0;
  return Object.values(value).some(hasSignedZero);
}

function isNear(expected: Portable, observed: Portable, tolerance: number): boolean {
  const left = asNumber(expected);
  const right = asNumber(observed);
  if (left !== undefined && right !== undefined) {
    return Object.is(left, right) || Math.abs(left - right) <= tolerance;
  }
  if (Array.isArray(expected) && Array.isArray(observed)) {
    return (
      expected.length === observed.length &&
      expected.every((value, i) => isNear(value, observed[i] as Portable, tolerance))
    );
  }
  const isMap = tagOf(expected)?.[0] === '$map';
  const a = isMap ? pairsOf(expected) : entriesOf(expected);
  const b = isMap ? pairsOf(observed) : entriesOf(observed);
  if (a === undefined || b === undefined) return isEqual(expected, observed);
  return (
    a.length === b.length &&
    a.every(([key, value], i) => key === b[i]?.[0] && isNear(value, b[i][1], tolerance))
  );
}

/** The pairs of a map, sorted by the text of the key: keys are never only near. */
function pairsOf(value: Portable): [string, Portable][] | undefined {
  const tag = tagOf(value);
  if (tag?.[0] !== '$map') return undefined;
  const pairs = (tag[1] as [Portable, Portable][]).map(([key, inner]): [string, Portable] => [
    textOf(key),
    inner,
  ]);
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
}

function sorted(values: Portable[]): Portable[] {
  return values
    .map((value) => [textOf(value), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, value]) => value);
}

function hasOther(value: Portable): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(hasOther);
  return Object.entries(value).some(([key, inner]) => key === '$other' || hasOther(inner));
}
