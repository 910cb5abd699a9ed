/** How a value reads on the console. Calls no getter of the person's, and stops at a budget. */

import { encode } from './encode.ts';
import {
  builtinOf,
  getOwnPropertyDescriptor,
  hasOwn,
  is,
  isArray,
  keys,
  mapForEach,
  setForEach,
  sliceText,
  stringify,
  symbolToText,
} from './primordials.ts';

const longest = 2_000;
const mostItems = 100;

export function shorten(text: string, characters: number): string {
  return text.length > characters ? `${sliceText(text, 0, characters)}…` : text;
}

export function inspect(value: unknown, depth = 0): string {
  switch (typeof value) {
    case 'string':
      return depth === 0 ? value : stringify(shorten(value, longest));
    case 'bigint':
      return inspectBigInt(value);
    case 'number':
      return is(value, -0) ? '-0' : `${value}`;
    case 'symbol':
      return symbolToText(value);
    case 'function':
      return '[function]';
    case 'object':
      return value === null ? 'null' : inspectObject(value, depth);
    default:
      return `${value as boolean | undefined}`;
  }
}

function inspectBigInt(value: bigint): string {
  try {
    return `${shorten(sliceText(encode(value, { left: longest }), 12, -2), longest)}n`;
  } catch {
    // Ours, for values without end: it must not reach the person's code.
    return '[a very large bigint]';
  }
}

function inspectObject(value: object, depth: number): string {
  try {
    if (depth > 3) return isArray(value) ? '[…]' : '{…}';
    if (isArray(value)) return inspectFields(value, '[', ']', depth, true);
    const kind = builtinOf(value);
    if (kind === 'Map') return inspectMap(value, depth);
    if (kind === 'Set') return inspectSet(value, depth);
    if (kind === 'Date') return sliceText(encode(value, { left: 100 }), 10, -2);
    if (kind === 'Error') return inspectError(value);
    if (kind !== undefined) return `[${kind}]`;
    return inspectFields(value, '{', '}', depth, false);
  } catch {
    // A proxy that refuses, or a map that is none.
    return '[object]';
  }
}

function inspectFields(value: object, open: string, close: string, depth: number, isList: boolean): string {
  const names = keys(value);
  let text = '';
  for (let i = 0; i < names.length; i += 1) {
    if (i >= mostItems || text.length > longest) {
      text += ', …';
      break;
    }
    const name = names[i] as string;
    const own = getOwnPropertyDescriptor(value, name);
    const shown = own !== undefined && hasOwn(own, 'value') ? inspect(own.value, depth + 1) : '[getter]';
    text += `${i > 0 ? ', ' : ''}${isList ? '' : `${name}: `}${shown}`;
  }
  if (text === '') return open + close;
  return isList ? open + text + close : `${open} ${text} ${close}`;
}

function inspectMap(map: object, depth: number): string {
  let text = '';
  let count = 0;
  mapForEach(map, (value, key) => {
    count += 1;
    if (count > mostItems || text.length > longest) return;
    text += `${text === '' ? '' : ', '}${inspect(key, depth + 1)} => ${inspect(value, depth + 1)}`;
  });
  return `Map(${count}) {${text === '' ? '' : ` ${text} `}}`;
}

function inspectSet(set: object, depth: number): string {
  let text = '';
  let count = 0;
  setForEach(set, (value) => {
    count += 1;
    if (count > mostItems || text.length > longest) return;
    text += `${text === '' ? '' : ', '}${inspect(value, depth + 1)}`;
  });
  return `Set(${count}) {${text === '' ? '' : ` ${text} `}}`;
}

function inspectError(error: object): string {
  const own = getOwnPropertyDescriptor(error, 'message');
  const message = own !== undefined && hasOwn(own, 'value') ? own.value : '';
  return `[error: ${typeof message === 'string' ? shorten(message, longest) : ''}]`;
}
