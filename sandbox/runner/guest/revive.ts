/** Makes real values of portable ones, in the guest's own realm, so that `instanceof` is as people expect. */
import {
  DateOf,
  define,
  isArray,
  keys,
  MapOf,
  mapGet,
  mapHas,
  mapSet,
  SetOf,
  setAdd,
  toBigInt,
  toNumber,
} from './primordials.ts';

/** Thrown, by identity, when a step needs a name that an earlier step never gave. */
export const lostName = { __proto__: null };

/** `parsed` is fresh out of JSON.parse: its lists and records are changed in place. */
export function revive(parsed: unknown, names: unknown): unknown {
  if (typeof parsed !== 'object' || parsed === null) return parsed;
  if (isArray(parsed)) {
    // Own elements only: a setter on Array.prototype is never met.
    for (let i = 0; i < parsed.length; i += 1) parsed[i] = revive(parsed[i], names);
    return parsed;
  }
  const record = parsed as Record<string, unknown>;
  const own = keys(record);
  const first = own[0];
  if (own.length === 1 && first !== undefined && first[0] === '$')
    return reviveTag(first, record[first], names);
  for (let i = 0; i < own.length; i += 1) {
    const key = own[i] as string;
    record[key] = revive(record[key], names);
  }
  return record;
}

function reviveTag(tag: string, inner: unknown, names: unknown): unknown {
  switch (tag) {
    case '$float':
      return toNumber(inner);
    case '$bigint':
      return toBigInt(inner as string);
    case '$date':
      return inner === 'invalid' ? new DateOf(toNumber('NaN')) : new DateOf(inner as string);
    case '$set': {
      const made = new SetOf();
      const values = inner as unknown[];
      for (let i = 0; i < values.length; i += 1) setAdd(made, revive(values[i], names));
      return made;
    }
    case '$map': {
      const made = new MapOf();
      const pairs = inner as [unknown, unknown][];
      for (let i = 0; i < pairs.length; i += 1) {
        const pair = pairs[i] as [unknown, unknown];
        mapSet(made, revive(pair[0], names), revive(pair[1], names));
      }
      return made;
    }
    case '$record': {
      const made = {};
      const pairs = inner as [string, unknown][];
      for (let i = 0; i < pairs.length; i += 1) {
        const pair = pairs[i] as [string, unknown];
        define(made, pair[0], revive(pair[1], names));
      }
      return made;
    }
    case '$ref':
      if (!mapHas(names, inner)) throw lostName;
      return mapGet(names, inner);
    default:
      return undefined;
  }
}
