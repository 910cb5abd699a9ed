/**
 * Whether an observed value is what was expected. Strict: NaN is NaN, 1 is not 1n, undefined is not null.
 * An expected 0 also lets -0 through, as `===` does: who computes `-1 * 0` has not made a mistake. An author who
 * means one of the two writes it as a `$float`, and then every zero of that value is held to its sign.
 * Order counts in lists and not in records, maps and sets. `$other` equals nothing, itself included.
 */
import type { Comparison } from '../job.ts';
import type { Portable } from '../portable.ts';
import { isSameResultSet } from './result-set.ts';

export function isAsExpected(expected: Portable, observed: Portable, compare: Comparison = 'exact'): boolean {
  if (compare === 'exact') return isEqual(expected, observed);
  if (typeof compare === 'object') {
    return 'rows' in compare
      ? isSameResultSet(expected, observed, compare)
      : isNear(expected, observed, compare.tolerance);
  }
  if (!Array.isArray(expected) || !Array.isArray(observed)) return isEqual(expected, observed);
  return isEqual(sorted(expected), sorted(observed));
}

function isEqual(left: Portable, right: Portable): boolean {
  const isSigned = hasSignedZero(left);
  return !hasOther(left) && canonical(left, isSigned) === canonical(right, isSigned);
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
  const a = entriesOf(expected);
  const b = entriesOf(observed);
  if (a === undefined || b === undefined) return isEqual(expected, observed);
  return (
    a.length === b.length &&
    a.every(([key, value], i) => key === b[i]?.[0] && isNear(value, b[i][1], tolerance))
  );
}

/** A number in either of its two writings. */
function asNumber(value: Portable): number | undefined {
  if (typeof value === 'number') return value;
  const tag = tagOf(value);
  return tag?.[0] === '$float' ? Number(tag[1]) : undefined;
}

/** The pairs of a record in either of its two writings, sorted by key; undefined for anything else. */
function entriesOf(value: Portable): [string, Portable][] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const tag = tagOf(value);
  if (tag !== undefined && tag[0] !== '$record') return undefined;
  const pairs = tag === undefined ? Object.entries(value) : (tag[1] as [string, Portable][]);
  // A key written twice in a $record counts once, the last, as in a record.
  return [...new Map(pairs)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function tagOf(value: Portable): [string, Portable] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const key = keys[0];
  return keys.length === 1 && key?.startsWith('$') ? [key, value[key] as Portable] : undefined;
}

/** One text per value: two values are equal exactly when their texts are. `isSigned`: 0 and -0 differ. */
function canonical(value: Portable, isSigned: boolean): string {
  const number = asNumber(value);
  if (number !== undefined) return isSigned && Object.is(number, -0) ? '-0' : String(number);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, isSigned)).join()}]`;
  const entries = entriesOf(value);
  if (entries) {
    const texts = entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner, isSigned)}`);
    return `{${texts.join()}}`;
  }
  const tag = tagOf(value);
  if (tag === undefined) return JSON.stringify(value);
  const [name, inner] = tag;
  if (name === '$set') return `set(${texts(inner as Portable[], isSigned).join()})`;
  if (name === '$map') return `map(${texts(inner as Portable[], isSigned).join()})`;
  if (name === '$bigint') return `${BigInt(inner as string)}n`;
  return `${name}(${String(inner)})`;
}

function texts(values: Portable[], isSigned: boolean): string[] {
  return values.map((value) => canonical(value, isSigned)).sort();
}

function sorted(values: Portable[]): Portable[] {
  return values
    .map((value) => [canonical(value, false), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, value]) => value);
}

function hasOther(value: Portable): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(hasOther);
  return Object.entries(value).some(([key, inner]) => key === '$other' || hasOther(inner));
}
