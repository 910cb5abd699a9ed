/**
 * The harness: the only function the runner holds in a guest. It runs one case and answers text, never a
 * value. Its order: console when it is kept, (the runner runs the person's file), load when the file waits, go,
 * then poll until there is an answer.
 */
import { consoleText, installConsole, isConsoleCut, keepConsole } from './console.ts';
import { installExports, refusedRequires, setNamespace } from './lookup.ts';
import { get, parse } from './primordials.ts';
import { type Plan, position, runCase, seeError, seen } from './run-case.ts';
import { installStructuredClone } from './structured-clone.ts';
import { installTimers, ringNextTimer } from './timers.ts';

const told = { answer: '' };

export function harness(
  order: string,
  detail?: string | number | object,
  more?: number | object,
  isOnlyName?: boolean,
): string {
  switch (order) {
    case 'console':
      keepConsole(detail as number, more as number);
      return '';
    case 'load':
      if (detail !== undefined) gate.namespace = detail as object;
      return load();
    case 'go': {
      const asked = parse(detail as string) as { plan: Plan; characters: number };
      setNamespace(more as object | undefined, isOnlyName === true);
      runCase(asked.plan, asked.characters, finish);
      return told.answer;
    }
    case 'poll':
      return poll();
    case 'refused':
      return refusedRequires.first;
    default:
      // What was seen and said before a limit or an error.
      return `{"observed":[${seen.observed}],"step":${position.step},"console":${consoleText()},"cut":${isConsoleCut()}}`;
  }
}

const gate = { namespace: {} as object };

/** A module that waits at its top needs its timers: they ring until the module after it has run. */
function load(): string {
  if (isOpen()) return 'loaded';
  if (ringNextTimer()) return '';
  seen.extra += ',"never":true';
  finish();
  return told.answer;
}

function isOpen(): boolean {
  try {
    return get(gate.namespace, 'open') === true;
  } catch {
    // Not there before the module has run.
    return false;
  }
}

/** Between two polls every microtask has run: without an answer and without a timer nothing will ever come. */
function poll(): string {
  if (told.answer !== '') return told.answer;
  try {
    if (ringNextTimer()) return told.answer;
    seen.extra += ',"never":true';
  } catch (thrown) {
    seeError(thrown);
  }
  finish();
  return told.answer;
}

function finish(): void {
  if (told.answer !== '') return;
  told.answer = `{"observed":[${seen.observed}],"console":${consoleText()},"cut":${isConsoleCut()}${seen.extra}}`;
}

for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) {
  Reflect.deleteProperty(globalThis, name);
}
installConsole(globalThis);
installTimers(globalThis);
installStructuredClone(globalThis);
installExports(globalThis);
