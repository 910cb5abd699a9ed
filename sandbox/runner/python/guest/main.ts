/** The only function that the runner holds in the isolate: an order and its details in, text or bytes out. */
import { keepConsole, said } from './console.ts';
import {
  beginCase,
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
      const [files, plan, ...rest] = details as [string, string, number, number, number];
      const [megabytes, characters, perLine] = rest;
      keepConsole(characters, perLine);
      beginCase(megabytes);
      const ofLoading = callPython(files);
      const hasRun = ofLoading === '';
      // Text within text: what the interpreter says of itself can never be more than what it says.
      const told = JSON.stringify(hasRun ? callPython(plan) : ofLoading);
      return `{"hasRun":${hasRun},"told":${told},${said()}}`;
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
