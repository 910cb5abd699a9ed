/** A console in plain guest code: it formats at once and buffers text up to a cap. Nothing leaves through it. */
import { inspect, shorten } from './inspect.ts';
import { define, stringify } from './primordials.ts';

const buffer = { isKept: false, left: 0, perLine: 0, isCut: false, text: '' };

/** `perLine`: characters that a line counts beside its own. */
export function keepConsole(characters: number, perLine: number): void {
  buffer.isKept = characters > 0;
  buffer.left = characters;
  buffer.perLine = perLine;
}

/** What was said, as the text of a JSON list of [level, text]. */
export function consoleText(): string {
  return `[${buffer.text}]`;
}

export function isConsoleCut(): boolean {
  return buffer.isCut;
}

function say(level: string, values: unknown[]): void {
  if (!buffer.isKept) return;
  if (buffer.left <= 0) {
    buffer.isCut = true;
    return;
  }
  let line = '';
  for (let i = 0; i < values.length && line.length <= buffer.left; i += 1) {
    const value = values[i];
    line += `${i > 0 ? ' ' : ''}${typeof value === 'string' ? value : inspect(value)}`;
  }
  if (line.length > buffer.left) {
    buffer.isCut = true;
    line = shorten(line, buffer.left);
  }
  buffer.left -= line.length + buffer.perLine;
  buffer.text += `${buffer.text === '' ? '' : ','}["${level}",${stringify(line)}]`;
}

export function installConsole(global: object): void {
  const made = {};
  const method = (name: string, does: (...values: unknown[]) => void) => define(made, name, does);
  method('log', (...values) => say('log', values));
  method('info', (...values) => say('info', values));
  method('warn', (...values) => say('warn', values));
  method('error', (...values) => say('error', values));
  method('debug', (...values) => say('debug', values));
  method('trace', (...values) => say('debug', values));
  method('dir', (value) => say('log', [value]));
  method('table', (value) => say('log', [value]));
  method('group', (...values) => say('log', values));
  method('assert', (holds, ...values) => {
    if (!holds) say('error', values.length > 0 ? values : ['Assertion failed']);
  });
  for (const name of ['groupEnd', 'time', 'timeEnd', 'count', 'clear']) method(name, () => undefined);
  define(global, 'console', made, false);
}
