/** The only function that the runner holds in the isolate: an order and its details in, text or bytes out. */
import { keepConsole, said } from './console.ts';
import {
  callPython,
  clean,
  hasLoaded,
  hasOutgrown,
  loadCopy,
  type Marks,
  makeFresh,
  starting,
  startPython,
  takeCopy,
} from './interpreter.ts';

export function harness(order: string, ...details: unknown[]): string | ArrayBuffer {
  switch (order) {
    case 'start':
      startPython(details[0] as ArrayBuffer, details[1] as ArrayBuffer);
      return '';
    case 'started':
      return starting.isReady ? 'yes' : starting.fault;
    case 'make':
      return JSON.stringify(makeFresh(details[0] as string));
    case 'copy':
      return takeCopy(JSON.parse(details[0] as string) as Marks);
    case 'load':
      loadCopy(details[0] as ArrayBuffer, JSON.parse(details[1] as string) as Marks);
      return '';
    case 'run': {
      const [text, megabytes, characters, perLine] = details as [string, number, number, number];
      keepConsole(characters, perLine);
      return `{"told":${callPython(text, megabytes)},${said()}}`;
    }
    case 'outgrown':
      return hasOutgrown(details[0] as number) ? 'yes' : 'no';
    case 'clean':
      clean();
      return '';
    default:
      // What there was before a limit.
      return `{${said()},"hasLoaded":${hasLoaded()}}`;
  }
}
