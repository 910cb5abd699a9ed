/** Writes any value as the text of a portable value, within a budget of characters and a depth. */
import {
  builtinOf,
  dateGetTime,
  dateToISOString,
  get,
  getOwnPropertyDescriptor,
  hasOwn,
  is,
  isArray,
  isFiniteNumber,
  keys,
  mapForEach,
  mapHas,
  setForEach,
  setHas,
  stringify,
} from './primordials.ts';

/** Thrown, by identity, when a value does not fit. Whoever throws it says so of a value of their own, no more. */
export const tooLarge = { __proto__: null };
const deepest = 50;
const largestBigInt = 10n ** 4_000n;

type Ancestors = { value: object; above: Ancestors } | null;
export type Budget = { left: number };

export function encode(value: unknown, budget: Budget): string {
  return encodeAny(value, budget, null, 0);
}

function spend(budget: Budget, characters: number): void {
  budget.left -= characters;
  if (budget.left < 0) throw tooLarge;
}

function other(kind: string, budget: Budget): string {
  spend(budget, 14);
  return `{"$other":"${kind}"}`;
}

function encodeAny(value: unknown, budget: Budget, above: Ancestors, depth: number): string {
  switch (typeof value) {
    case 'undefined':
      spend(budget, 9);
      return '{"$undefined":true}';
    case 'boolean':
      spend(budget, 4);
      return value ? 'true' : 'false';
    case 'number':
      spend(budget, 1);
      if (isFiniteNumber(value) && !is(value, -0)) return `${value}`;
      return `{"$float":"${is(value, -0) ? '-0' : value}"}`;
    case 'bigint':
      if (value > largestBigInt || value < -largestBigInt) throw tooLarge;
      return `{"$bigint":"${value}"}`;
    case 'string':
      spend(budget, value.length + 2);
      return stringify(value);
    case 'object':
      return value === null ? encodeNull(budget) : encodeObject(value, budget, above, depth);
    default:
      return other(typeof value, budget);
  }
}

function encodeNull(budget: Budget): string {
  spend(budget, 4);
  return 'null';
}

function encodeObject(value: object, budget: Budget, above: Ancestors, depth: number): string {
  for (let ancestor = above; ancestor !== null; ancestor = ancestor.above) {
    if (ancestor.value === value) return other('cyclic', budget);
  }
  if (depth >= deepest) throw tooLarge;
  const here = { value, above };
  if (isArray(value)) return encodeList(value, budget, here, depth + 1);
  const kind = builtinOf(value);
  if (kind === undefined) return encodeRecord(value, budget, here, depth + 1);
  if (!isGenuine(value, kind)) return other('object', budget);
  if (kind === 'Date') return encodeDate(value as Date, budget);
  if (kind === 'Map') return encodeMap(value, budget, here, depth + 1);
  if (kind === 'Set') return encodeSet(value, budget, here, depth + 1);
  return other(kind, budget);
}

/** An object can have Map.prototype above it and be no Map: then the captured methods throw. */
function isGenuine(value: object, kind: string): boolean {
  try {
    if (kind === 'Date') dateGetTime(value as Date);
    if (kind === 'Map') mapHas(value, value);
    if (kind === 'Set') setHas(value, value);
    return true;
  } catch {
    return false;
  }
}

function encodeDate(value: Date, budget: Budget): string {
  spend(budget, 30);
  const time = dateGetTime(value);
  return isFiniteNumber(time) ? `{"$date":"${dateToISOString(value)}"}` : '{"$date":"invalid"}';
}

function encodeList(list: unknown[], budget: Budget, here: Ancestors, depth: number): string {
  spend(budget, 2);
  const length = get(list, 'length') as number;
  let text = '';
  for (let i = 0; i < length; i += 1) {
    spend(budget, 1);
    const own = getOwnPropertyDescriptor(list, i);
    if (i > 0) text += ',';
    text += own === undefined ? other('hole', budget) : encodeAny(read(list, i, own), budget, here, depth);
  }
  return `[${text}]`;
}

/** A getter is called once; a plain field is read without touching the object again. */
function read(target: object, key: PropertyKey, own: PropertyDescriptor): unknown {
  return hasOwn(own, 'value') ? own.value : get(target, key);
}

function encodeRecord(record: object, budget: Budget, here: Ancestors, depth: number): string {
  spend(budget, 2);
  const names = keys(record);
  spend(budget, names.length * 3);
  let text = '';
  let pairs = '';
  let isPlain = true;
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    spend(budget, name.length);
    if (name[0] === '$') isPlain = false;
    const key = stringify(name);
    const value = encodeAny(get(record, name), budget, here, depth);
    const comma = i > 0 ? ',' : '';
    text += `${comma}${key}:${value}`;
    pairs += `${comma}[${key},${value}]`;
  }
  return isPlain ? `{${text}}` : `{"$record":[${pairs}]}`;
}

function encodeMap(map: object, budget: Budget, here: Ancestors, depth: number): string {
  spend(budget, 9);
  let text = '';
  mapForEach(map, (value, key) => {
    const pair = `[${encodeAny(key, budget, here, depth)},${encodeAny(value, budget, here, depth)}]`;
    text += text === '' ? pair : `,${pair}`;
  });
  return `{"$map":[${text}]}`;
}

function encodeSet(set: object, budget: Budget, here: Ancestors, depth: number): string {
  spend(budget, 9);
  let text = '';
  setForEach(set, (value) => {
    const one = encodeAny(value, budget, here, depth);
    text += text === '' ? one : `,${one}`;
  });
  return `{"$set":[${text}]}`;
}
