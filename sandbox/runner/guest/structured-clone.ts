/** structuredClone for the values people copy: lists, records, maps, sets, dates, cycles. Refuses functions. */
import {
  builtinOf,
  DateOf,
  dateGetTime,
  define,
  get,
  isArray,
  keys,
  MapOf,
  mapForEach,
  mapGet,
  mapHas,
  mapSet,
  SetOf,
  setAdd,
  setForEach,
  TypeErrorOf,
} from './primordials.ts';

export function installStructuredClone(global: object): void {
  define(global, 'structuredClone', (value: unknown) => clone(value, new MapOf()), false);
}

function clone(value: unknown, seen: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeErrorOf(`A ${typeof value} could not be cloned.`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (mapHas(seen, value)) return mapGet(seen, value);
  const kind = isArray(value) ? 'list' : builtinOf(value);
  const made = emptyOf(kind, value);
  mapSet(seen, value, made);
  if (kind === 'Map') {
    mapForEach(value, (inner, key) => mapSet(made, clone(key, seen), clone(inner, seen)));
  } else if (kind === 'Set') {
    setForEach(value, (inner) => setAdd(made, clone(inner, seen)));
  } else if (kind === 'list' || kind === undefined) {
    const names = keys(value);
    for (let i = 0; i < names.length; i += 1) {
      const name = names[i] as string;
      define(made, name, clone(get(value, name), seen));
    }
    if (kind === 'list') (made as unknown[]).length = (value as unknown[]).length;
  }
  return made;
}

function emptyOf(kind: string | undefined, value: object): object {
  switch (kind) {
    case 'list':
      return [];
    case 'Map':
      return new MapOf();
    case 'Set':
      return new SetOf();
    case 'Date':
      return new DateOf(dateGetTime(value as Date));
    case undefined:
      return {};
    default:
      throw new TypeErrorOf(`A ${kind} could not be cloned.`);
  }
}
