/** One case in one fresh guest: load, go, poll; told as a report. */
import type IsolatedVm from 'isolated-vm';
import { hardLimits } from '../limits.ts';
import type { BareCase, CaseReport } from '../protocol.ts';
import type { Guest } from './isolates.ts';
import { now } from './now.ts';
import { lineOfSpecifier, type Maps, toProgramError } from './places.ts';
import type { Loaded } from './program.ts';
import { SourceFault } from './sources.ts';

export type PreparedCase = { isolate: IsolatedVm.Isolate; guest: Guest; program: Loaded; plan: BareCase };
type Conditions = {
  index: number;
  /** One entry name in the whole job: then an unnamed default export is the one. */
  isOnlyName: boolean;
  /** The file has loaded before: then the case is not held back until it has done so again. */
  hasLoaded: boolean;
  caseMs: number;
  /** Characters of console that may still be kept; 0 keeps none. */
  consoleLeft: number;
};
type CaseTask = PreparedCase & Conditions;

type Told = {
  observed: {
    step: number;
    value?: never;
    error?: { name: string; message: string; stack: string; kinds?: string[] };
  }[];
  arguments?: CaseReport['arguments'];
  console: [string, string][];
  cut: boolean;
  /** Only told before the end: the step that was being done. */
  step?: number;
  tooLarge?: true;
  never?: true;
  fault?: true;
  missing?: string;
  notCallable?: string;
};

/** The harness gave an answer that it never gives by itself. */
export class HarnessFault extends Error {}

/**
 * Turns of one case that the engine itself stops. It keeps a timer for each until the case's time is over, and
 * tens of thousands of them end the process. In a later turn a loop is for the parent to stop.
 */
const timedTurns = 1_000;
const timedOut = 'Script execution timed out.';

export async function runCase(prepared: PreparedCase, conditions: Conditions): Promise<CaseReport> {
  const task = { ...prepared, ...conditions };
  const { guest, program } = task;
  const deadline = now() + task.caseMs;
  const left = () => Math.max(1, Math.ceil(deadline - now()));
  const call = (order: string, ...details: unknown[]) =>
    guest.harness.apply(undefined, [order, ...details] as never, { timeout: left() }) as Promise<string>;
  const untimed = (order: string) => guest.harness.apply(undefined, [order] as never) as Promise<string>;
  /** Asks again, a turn of the person's timers each time, until there is an answer. */
  const ask = async (first: Promise<string>, again: string): Promise<string> => {
    let answer = await first;
    for (let turn = 1; answer === ''; turn += 1) {
      if (now() >= deadline) throw new Error(timedOut);
      answer = await (turn <= timedTurns ? call(again) : untimed(again));
    }
    return answer;
  };
  const asked = JSON.stringify({ plan: task.plan, characters: hardLimits.resultCharacters });
  const go = () => call('go', asked, program.namespace()?.derefInto({ release: true }), task.isOnlyName);
  let isLoading = true;
  try {
    if (task.consoleLeft > 0) await call('console', task.consoleLeft, hardLimits.consoleLineCost);
    const loading = program.run(left());
    // Asked for together, the isolate does both without coming back in between. Where the file then throws
    // after all, what the case gives is never looked at.
    const early = task.hasLoaded && program.kind === 'script' ? go() : undefined;
    early?.catch(() => undefined);
    await loading;
    const gate = program.gate();
    const loaded = gate && (await ask(call('load', gate.derefInto({ release: true })), 'load'));
    if (loaded !== undefined && loaded !== 'loaded') return toReport(JSON.parse(loaded) as Told, task);
    isLoading = false;
    const answer = await ask(early ?? go(), 'poll');
    // Each of the two had the whole time.
    if (early !== undefined && now() > deadline) throw new Error(timedOut);
    return toReport(JSON.parse(answer) as Told, task);
  } catch (error) {
    if (error instanceof SourceFault || error instanceof HarnessFault) throw error;
    return stoppedReport(error, task, isLoading);
  }
}

function toReport(told: Told, task: CaseTask): CaseReport {
  if (told.fault) throw new HarnessFault('the harness met an error of its own');
  return {
    case: task.index,
    observed: observedIn(told, task),
    ...saidIn(told),
    ...(told.arguments === undefined ? {} : { arguments: told.arguments }),
    ...(told.tooLarge ? { limit: 'result-size' as const } : {}),
    ...(told.missing === undefined ? {} : { missing: told.missing }),
    ...(told.notCallable === undefined ? {} : { notCallable: told.notCallable }),
  };
}

function observedIn(told: Told, task: CaseTask): CaseReport['observed'] {
  return told.observed.map((seen) =>
    seen.error === undefined
      ? { step: seen.step, value: seen.value as never }
      : { step: seen.step, error: toProgramError(seen.error, task.program.sources.maps) },
  );
}

function saidIn(told: Pick<Told, 'console' | 'cut'>): Pick<CaseReport, 'console' | 'consoleCut'> {
  const console = told.console.map(([level, text]) => ({ level, text }) as CaseReport['console'][number]);
  return { console, consoleCut: told.cut };
}

async function stoppedReport(error: unknown, task: CaseTask, isLoading: boolean): Promise<CaseReport> {
  const { guest } = task;
  const nothing = { case: task.index, observed: [], console: [], consoleCut: false };
  const { maps } = task.program.sources;
  const message = String((error as Error | undefined)?.message ?? '');
  if (task.isolate.isDisposed || /^Isolate (is|was) .*disposed/.test(message)) {
    return { ...nothing, limit: 'memory', duringLoad: isLoading };
  }
  const told = await toldBefore(guest);
  const before = { ...nothing, ...saidIn(told) };
  if (message === timedOut) return { ...before, limit: 'case-time', duringLoad: isLoading };
  if (!isLoading) {
    // A promise that was rejected, and nobody caught it: in Node, too, that ends a program. It is known when the
    // turn is over, so it stands at the step that was reached.
    const { step = 0 } = told;
    const earlier = observedIn(told, task).filter((seen) => seen.step < step);
    return { ...before, observed: [...earlier, { step, error: toThrown(error, maps) }] };
  }
  const refused = await refusedRequire(guest);
  if (refused !== '') throw requireFault(refused.slice(0, 200), task.program.sources.files);
  return { ...before, load: toThrown(error, maps) };
}

/** `require` is called where it stands: the first file that names the specifier is the one. */
function requireFault(specifier: string, files: Record<string, string>): SourceFault {
  for (const [file, source] of Object.entries(files)) {
    const line = lineOfSpecifier(source, specifier);
    if (line !== undefined) return new SourceFault({ kind: 'import-refused', specifier, file, line });
  }
  return new SourceFault({ kind: 'import-refused', specifier });
}

function toThrown(error: unknown, maps: Maps) {
  if (error instanceof Error && !/ isolated-vm, /.test(error.message)) return toProgramError(error, maps);
  if (error instanceof Error) return { name: 'throw', message: 'an object that is no Error' };
  return { name: 'throw', message: String(error).slice(0, 1_000) };
}

/** What there was before a limit or an error. Its console text is the most useful thing then. */
async function toldBefore(guest: Guest): Promise<Told> {
  try {
    return JSON.parse(
      (await guest.harness.apply(undefined, ['said'] as never, { timeout: 100 })) as string,
    ) as Told;
  } catch {
    // Microtasks of the person's that still loop: then there is nothing to show.
    return { observed: [], console: [], cut: false };
  }
}

async function refusedRequire(guest: Guest): Promise<string> {
  try {
    return (await guest.harness.apply(undefined, ['refused'] as never, { timeout: 100 })) as string;
  } catch {
    return '';
  }
}
