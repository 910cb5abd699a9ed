/** A thrown thing as the text of {name, message, stack, kinds}, whatever was thrown. */
import { inspect, shorten } from './inspect.ts';
import {
  get,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isNativeError,
  stringify,
} from './primordials.ts';

export function describeError(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) {
    return `{"name":"throw","message":${stringify(shorten(inspect(thrown), 1_000))},"stack":""}`;
  }
  const name = shorten(textOf(thrown, 'name') || 'Error', 100);
  const message = shorten(textOf(thrown, 'message'), 1_000);
  const stack = shorten(textOf(thrown, 'stack'), 8_000);
  const kinds = kindsOf(thrown);
  return `{"name":${stringify(name)},"message":${stringify(message)},"stack":${stringify(stack)}${kinds}}`;
}

const mostKinds = 20;

/** Of a class of the person's: the names of its classes, its own first. What a built-in error is, its name says. */
function kindsOf(thrown: object): string {
  let text = '';
  try {
    let prototype = getPrototypeOf(thrown);
    if (isNativeError(prototype)) return '';
    for (let hops = 0; prototype !== null && hops < mostKinds; hops += 1) {
      const name = classNameOf(prototype);
      if (name !== '') text += `${text === '' ? '' : ','}${stringify(shorten(name, 100))}`;
      prototype = getPrototypeOf(prototype);
    }
  } catch {
    // A proxy of the person's that refuses.
    return '';
  }
  return `,"kinds":[${text}]`;
}

function classNameOf(prototype: object): string {
  const made = getOwnPropertyDescriptor(prototype, 'constructor');
  if (made === undefined || !hasOwn(made, 'value') || typeof made.value !== 'function') return '';
  const name = getOwnPropertyDescriptor(made.value, 'name');
  return name !== undefined && typeof name.value === 'string' ? name.value : '';
}

function textOf(thrown: object, field: string): string {
  try {
    const value = get(thrown, field);
    return typeof value === 'string' ? value : '';
  } catch {
    // A getter of the person's that throws: then there is nothing to say.
    return '';
  }
}
