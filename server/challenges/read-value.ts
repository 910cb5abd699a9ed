/**
 * Answers as values. Reads literals alone and evaluates nothing: an answer that is computed would show what the
 * computer can do, and the server runs no code of anybody's.
 */
import { hardLimits, type Language, type Portable } from '#sandbox';
import { dateOf, dateOfParts, dateOfText, NotReadable } from './read-date.ts';

const words: Record<string, Portable> = {
  ...{ true: true, True: true, false: false, False: false, null: null, None: null },
  undefined: { $undefined: true },
  NaN: { $float: 'NaN' },
  Infinity: { $float: 'Infinity' },
};
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/**
 * One value, as a person writes it in the language: `[1, "a"]`, `{ id: 1 }` or `{'id': 1}`, `new Map([["a", 1]])`,
 * `(1, 2)` in Python. Words of one language are understood in the others. Undefined when it is no such value.
 */
export function readValue(text: string, language: Language): Portable | undefined {
  const reader = new Reader(text, language === 'python');
  try {
    const value = reader.value(0);
    reader.end();
    return value;
  } catch (error) {
    if (error instanceof NotReadable) return undefined;
    throw error;
  }
}

class Reader {
  readonly #text: string;
  readonly #isPython: boolean;
  #at = 0;

  constructor(text: string, isPython: boolean) {
    this.#text = text;
    this.#isPython = isPython;
  }

  value(depth: number): Portable {
    if (depth > hardLimits.resultDepth) throw new NotReadable();
    if (this.#takes('[')) return this.#list(']', depth);
    if (this.#takes('{')) return this.#braces(depth);
    if (this.#isPython && this.#takes('(')) return this.#tuple(depth);
    if (this.#takes('-')) return this.#negative();
    return this.#string() ?? this.#number() ?? this.#made(depth) ?? this.#word();
  }

  end(): void {
    this.#takes(';');
    this.#matches(/\s*/y);
    if (this.#at < this.#text.length) throw new NotReadable();
  }

  #matches(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #takes(mark: string): boolean {
    this.#matches(/\s*/y);
    if (!this.#text.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  #needs(mark: string): void {
    if (!this.#takes(mark)) throw new NotReadable();
  }

  #list(close: string, depth: number): Portable[] {
    const values: Portable[] = [];
    while (!this.#takes(close)) {
      values.push(this.value(depth + 1));
      if (!this.#takes(',')) {
        this.#needs(close);
        break;
      }
    }
    return values;
  }

  /** `(1, 2)` is a list; `(1)` is 1, as Python has it. */
  #tuple(depth: number): Portable {
    const start = this.#at;
    const values = this.#list(')', depth);
    const inside = this.#text.slice(start, this.#at - 1).trimEnd();
    const [only] = values;
    return values.length === 1 && only !== undefined && !inside.endsWith(',') ? only : values;
  }

  /** A record, a dict or, in Python, a set. */
  #braces(depth: number): Portable {
    const pairs: [Portable, Portable][] = [];
    const values: Portable[] = [];
    while (!this.#takes('}')) {
      const name = this.#isPython
        ? undefined
        : this.#matches(/\s*([\p{ID_Start}_$][\p{ID_Continue}$]*)\s*(?=:)/uy);
      const key = name?.[1] ?? this.value(depth + 1);
      if (this.#takes(':')) pairs.push([this.#isPython ? key : String(key), this.value(depth + 1)]);
      else values.push(key);
      if (!this.#takes(',')) {
        this.#needs('}');
        break;
      }
    }
    if (values.length > 0 && (pairs.length > 0 || !this.#isPython)) throw new NotReadable();
    return values.length > 0 ? { $set: values } : recordOf(pairs);
  }

  #negative(): Portable {
    const value = this.#number() ?? this.#word();
    if (typeof value === 'number') return value === 0 ? { $float: '-0' } : -value;
    if (typeof value === 'object' && value !== null && '$bigint' in value)
      return { $bigint: `-${value.$bigint}` };
    if (typeof value === 'object' && value !== null && '$float' in value)
      return { $float: `-${value.$float}` };
    throw new NotReadable();
  }

  #number(): Portable | undefined {
    const found = this.#matches(
      /\s*((?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d+)?)(n)?(?![\p{ID_Continue}$])/uy,
    );
    if (found === undefined) return undefined;
    const digits = (found[1] ?? '').replaceAll('_', '');
    const isWhole = /^\d+$/.test(digits);
    if (found[2] !== undefined && !isWhole) throw new NotReadable();
    if (found[2] !== undefined || (isWhole && this.#isPython && !Number.isSafeInteger(Number(digits)))) {
      return { $bigint: digits };
    }
    const value = Number(digits);
    return Number.isFinite(value) ? value : { $float: 'Infinity' };
  }

  #string(): string | undefined {
    const found = this.#matches(
      /\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\$]|\\.|\$(?!\{))*)`)/suy,
    );
    if (found === undefined) return undefined;
    const inside = found[1] ?? found[2] ?? found[3] ?? '';
    return inside.replace(
      /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gisu,
      (_, ...parts) => {
        const code = parts.slice(0, 3).find((part) => part !== undefined);
        if (code === undefined) return escapes[parts[3]] ?? parts[3];
        const point = Number.parseInt(code, 16);
        if (point > 0x10ffff) throw new NotReadable();
        return String.fromCodePoint(point);
      },
    );
  }

  /** What is no literal, yet a value that one writes: maps, sets, dates. */
  #made(depth: number): Portable | undefined {
    const found = this.#matches(/\s*(?:new\s+(Map|Set|Date)|(set|float|dict))\s*\(/y);
    if (found === undefined) return this.#isPython ? this.#pythonDate(depth) : undefined;
    const [args] = [this.#list(')', depth)];
    const [first = null] = args;
    const values = Array.isArray(first) ? first : [];
    if (args.length > 1 || (args.length === 1 && !Array.isArray(first) && typeof first !== 'string')) {
      throw new NotReadable();
    }
    switch (found[1] ?? found[2]) {
      case 'Map':
        if (!values.every((pair) => Array.isArray(pair) && pair.length === 2)) throw new NotReadable();
        return { $map: values };
      case 'Set':
      case 'set':
        return { $set: values };
      case 'float':
        return floatOf(first);
      case 'dict':
        return recordOf(values as [Portable, Portable][]);
      default:
        return dateOf(first);
    }
  }

  /** `date(2026, 1, 2)`, `datetime(2026, 1, 2, 15, 30)`, and either from a text. */
  #pythonDate(depth: number): Portable | undefined {
    const found = this.#matches(/\s*(?:datetime\s*\.\s*)?(date|datetime)(\s*\.\s*fromisoformat)?\s*\(/y);
    if (found === undefined) return undefined;
    const args = this.#list(')', depth);
    const isDay = found[1] === 'date';
    return found[2] === undefined ? dateOfParts(args, isDay) : dateOfText(args, isDay);
  }

  #word(): Portable {
    const name = this.#matches(/\s*([A-Za-z]+)(?![\p{ID_Continue}$])/uy)?.[1] ?? '';
    if (!Object.hasOwn(words, name)) throw new NotReadable();
    const value = words[name] ?? null;
    return name === 'undefined' && this.#isPython ? null : value;
  }
}

function recordOf(pairs: [Portable, Portable][]): Portable {
  if (!pairs.every((pair) => Array.isArray(pair) && pair.length === 2)) throw new NotReadable();
  if (!pairs.every(([key]) => typeof key === 'string')) return { $map: pairs };
  const entries = pairs as [string, Portable][];
  return entries.some(([key]) => key.startsWith('$') || key === '__proto__')
    ? { $record: entries }
    : Object.fromEntries(entries);
}

function floatOf(text: Portable): Portable {
  const found = /^([+-]?)(nan|inf|infinity)$/i.exec(String(text));
  if (found === null) throw new NotReadable();
  const sign = found[1] === '-' ? '-' : '';
  return { $float: found[2]?.toLowerCase() === 'nan' ? 'NaN' : `${sign}Infinity` };
}
