/** One text per value: two values are equal exactly when their texts are. */
import type { Portable } from '../portable.ts';

export type TextOptions = {
  /** 0 and -0 differ. */
  isSigned?: boolean;
  /** The order of lists is free, at every depth. */
  isUnordered?: boolean;
};

export function textOf(value: Portable, options: TextOptions = {}): string {
  const number = asNumber(value);
  if (number !== undefined) return options.isSigned && Object.is(number, -0) ? '-0' : String(number);
  if (Array.isArray(value)) {
    const texts = value.map((one) => textOf(one, options));
    return `[${(options.isUnordered ? texts.sort() : texts).join()}]`;
  }
  const entries = entriesOf(value);
  if (entries) {
    const texts = entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner, options)}`);
    return `{${texts.join()}}`;
  }
  const tag = tagOf(value);
  if (tag === undefined) return JSON.stringify(value);
  const [name, inner] = tag;
  if (name === '$set') return `set(${sortedTexts(inner as Portable[], options).join()})`;
  if (name === '$map') {
    const pairs = (inner as [Portable, Portable][]).map((pair) =>
      pair.map((one) => textOf(one, options)).join('=>'),
    );
    return `map(${pairs.sort().join()})`;
  }
  if (name === '$bigint') return `${BigInt(inner as string)}n`;
  if (name === '$date') return `date(${momentOf(String(inner))})`;
  return `${name}(${String(inner)})`;
}

function sortedTexts(values: Portable[], options: TextOptions): string[] {
  return values.map((value) => textOf(value, options)).sort();
}

/** A day is the moment at which it begins, in UTC. */
const momentOf = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000Z` : text);

/** A number in either of its two writings. */
export function asNumber(value: Portable): number | undefined {
  if (typeof value === 'number') return value;
  const tag = tagOf(value);
  return tag?.[0] === '$float' ? Number(tag[1]) : undefined;
}

/** The pairs of a record in either of its two writings, sorted by key; undefined for anything else. */
export function entriesOf(value: Portable): [string, Portable][] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const tag = tagOf(value);
  if (tag !== undefined && tag[0] !== '$record') return undefined;
  const pairs = tag === undefined ? Object.entries(value) : (tag[1] as [string, Portable][]);
  // A key written twice in a $record counts once, the last, as in a record.
  return [...new Map(pairs)].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function tagOf(value: Portable): [string, Portable] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const key = keys[0];
  return keys.length === 1 && key?.startsWith('$') ? [key, value[key] as Portable] : undefined;
}
