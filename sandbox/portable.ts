/**
 * Portable values: the one form in which inputs, expected and observed values travel between challenge
 * files, the judge and the runners, in every language.
 *
 * Plain JSON stands for itself: null, bool, int/float (a JSON number), text, list, record. What JSON
 * cannot say is a *tag*, a record with exactly one key that starts with `$`:
 *
 * | tag | stands for |
 * |---|---|
 * | `{"$undefined": true}` | JavaScript's undefined |
 * | `{"$float": "NaN" \| "Infinity" \| "-Infinity" \| "-0" \| "4"}` | a float JSON cannot tell apart |
 * | `{"$bigint": "123"}` | an integer of any size |
 * | `{"$map": [[key, value], …]}` | a map, in insertion order |
 * | `{"$set": [value, …]}` | a set, in insertion order |
 * | `{"$date": "2026-11-21T00:00:00.000Z"}` | a moment, UTC; `"invalid"` for an invalid one |
 * | `{"$date": "2026-11-21"}` | a day: `date` in Python; in JavaScript the `Date` at which it begins in UTC |
 * | `{"$record": [[key, value], …]}` | a record with a key that starts with `$` |
 * | `{"$ref": "name"}` | only in arguments of steps: the object an earlier step named |
 * | `{"$named": ["Pair", [["a", 1], …]]}` | only observed: a named tuple of Python, expected as a list or as a record |
 * | `{"$other": "function"}` | only observed: something that is no value (function, symbol, class instance…) |
 */
export type Portable = null | boolean | number | string | Portable[] | { [key: string]: Portable };

/** What a reader lets through beyond plain values. */
export type PortableOptions = {
  /** `$ref` may stand here (arguments of steps). */
  refs?: boolean;
  /** `$other` and `$named` may stand here (observed values). */
  observed?: boolean;
  /** Written by hand: a whole number that JSON does not keep to the digit is refused. */
  written?: boolean;
  /** Lists, records and maps inside one another. Default 50. */
  depth?: number;
  /** Values in all, counting every element and key. Default 100,000. */
  values?: number;
};

/** Says where in a value something is no portable value. `place` reads like a path: `[0].name`. */
export class PortableFault extends Error {
  readonly place: string;
  constructor(place: string, message: string) {
    super(place === '' ? message : `${message} (at ${place})`);
    this.name = 'PortableFault';
    this.place = place;
  }
}

type Reading = { left: number; depth: number; refs: boolean; observed: boolean; written: boolean };

/**
 * Checks that parsed JSON is a portable value and answers it, the same object. Walks with budgets, so a
 * hostile value costs no more than they say.
 * @throws {PortableFault} with the place of the first thing that is no portable value
 */
export function readPortable(value: unknown, options: PortableOptions = {}): Portable {
  const reading = {
    left: options.values ?? 100_000,
    depth: options.depth ?? 50,
    refs: options.refs ?? false,
    observed: options.observed ?? false,
    written: options.written ?? false,
  };
  check(value, '', 0, reading);
  return value as Portable;
}

function check(value: unknown, place: string, depth: number, reading: Reading): void {
  reading.left -= 1;
  if (reading.left < 0) throw new PortableFault(place, 'too many values');
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new PortableFault(place, 'a number JSON cannot say: use $float');
    if (reading.written && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const write = 'write {"$bigint": "…"} with its digits, or {"$float": "…"}';
      throw new PortableFault(place, `a whole number beyond 2^53 - 1, which JSON does not keep: ${write}`);
    }
    return;
  }
  if (typeof value !== 'object') throw new PortableFault(place, `a ${typeof value} is no portable value`);
  if (depth >= reading.depth) throw new PortableFault(place, `deeper than ${reading.depth}`);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) check(value[i], `${place}[${i}]`, depth + 1, reading);
    return;
  }
  const keys = Object.keys(value);
  const first = keys[0];
  if (!keys.some((key) => key.startsWith('$')) || first === undefined) {
    const record = value as Record<string, unknown>;
    for (const key of keys) check(record[key], `${place}.${key}`, depth + 1, reading);
    return;
  }
  if (keys.length > 1) {
    throw new PortableFault(place, 'a record with a key that starts with $ is written as $record');
  }
  checkTag(first, (value as Record<string, unknown>)[first], place, depth, reading);
}

function checkTag(tag: string, inner: unknown, place: string, depth: number, reading: Reading): void {
  const at = `${place}.${tag}`;
  const refuse = (message: string): never => {
    throw new PortableFault(at, message);
  };
  const pairs = (accept: (pair: unknown[], where: string) => void) => {
    const list: unknown[] = Array.isArray(inner) ? inner : refuse('should be a list of pairs');
    list.forEach((pair, i) => {
      if (!Array.isArray(pair) || pair.length !== 2) refuse('should be a list of pairs');
      else accept(pair, `${at}[${i}]`);
    });
  };
  switch (tag) {
    case '$undefined':
      if (inner !== true) refuse('should be true');
      return;
    case '$float':
      if (typeof inner !== 'string' || !isFloatText(inner)) refuse('should be a number written as text');
      return;
    case '$bigint':
      if (typeof inner !== 'string' || !/^-?\d{1,20000}$/.test(inner)) refuse('should be digits as text');
      return;
    case '$date':
      if (typeof inner !== 'string' || (inner !== 'invalid' && !isDate(inner))) {
        refuse('should be a moment like 2026-11-21T00:00:00.000Z, a day like 2026-11-21, or invalid');
      }
      return;
    case '$set':
      if (Array.isArray(inner)) {
        for (let i = 0; i < inner.length; i += 1) check(inner[i], `${at}[${i}]`, depth + 1, reading);
      } else refuse('should be a list');
      return;
    case '$map':
      pairs((pair, where) => {
        check(pair[0], `${where}[0]`, depth + 1, reading);
        check(pair[1], `${where}[1]`, depth + 1, reading);
      });
      return;
    case '$record':
      pairs((pair, where) => {
        if (typeof pair[0] !== 'string') refuse('keys are texts');
        check(pair[1], `${where}[1]`, depth + 1, reading);
      });
      return;
    case '$ref':
      if (!reading.refs) refuse('only stands in arguments of steps');
      if (typeof inner !== 'string') refuse('should be the name of an earlier step');
      return;
    case '$named':
      if (!reading.observed) refuse('is only observed: write a list or a record');
      if (!Array.isArray(inner) || typeof inner[0] !== 'string') refuse('should be a name and its fields');
      checkTag('$record', (inner as unknown[])[1], at, depth, reading);
      return;
    case '$other':
      if (!reading.observed) refuse('is only observed, never written');
      if (typeof inner !== 'string') refuse('should be a text');
      return;
    default:
      refuse('is no tag we know');
  }
}

function isFloatText(text: string): boolean {
  return /^(NaN|-?Infinity|-?\d+(\.\d+)?(e[+-]?\d+)?)$/i.test(text);
}

/** A moment or a day that the calendar has. */
function isDate(text: string): boolean {
  if (!/^([+-]\d{2})?\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/.test(text)) return false;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return false;
  return moment.toISOString() === (text.includes('T') ? text : `${text}T00:00:00.000Z`);
}
