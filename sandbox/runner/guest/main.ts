/**
 * The harness: the only function the runner holds in a guest. It runs one case and answers text, never a
 * value. Its order: prepare, (the runner runs the person's file), go, then poll until there is an answer.
 */
import { consoleText, installConsole, isConsoleCut, keepConsole } from './console.ts';
import { installExports, refusedRequires, setNamespace } from './lookup.ts';
import { parse } from './primordials.ts';
import { type Plan, runCase, seeError, seen } from './run-case.ts';
import { installStructuredClone } from './structured-clone.ts';
import { installTimers, ringNextTimer } from './timers.ts';

const wanted = { plan: undefined as Plan | undefined, characters: 0 };
const told = { answer: '' };

export function harness(order: string, detail?: unknown, isOnlyName?: boolean): string {
  switch (order) {
    case 'prepare': {
      const prepared = parse(detail as string) as { plan: Plan; console: number; characters: number };
      wanted.plan = prepared.plan;
      wanted.characters = prepared.characters;
      keepConsole(prepared.console);
      return '';
    }
    case 'go':
      setNamespace(detail as object | undefined, isOnlyName === true);
      runCase(wanted.plan as Plan, wanted.characters, finish);
      return told.answer;
    case 'poll':
      return poll();
    case 'refused':
      return refusedRequires.first;
    default:
      // What was said before a limit was met.
      return `{"observed":[],"console":${consoleText()},"cut":${isConsoleCut()}}`;
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
