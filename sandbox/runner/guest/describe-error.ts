/** A thrown thing as the text of {name, message, stack}, whatever was thrown. */
import { inspect, shorten } from './inspect.ts';
import { get, stringify } from './primordials.ts';

export function describeError(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) {
    return `{"name":"throw","message":${stringify(shorten(inspect(thrown), 1_000))},"stack":""}`;
  }
  const name = shorten(textOf(thrown, 'name') || 'Error', 100);
  const message = shorten(textOf(thrown, 'message'), 1_000);
  const stack = shorten(textOf(thrown, 'stack'), 8_000);
  return `{"name":${stringify(name)},"message":${stringify(message)},"stack":${stringify(stack)}}`;
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
