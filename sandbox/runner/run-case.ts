/** One case in one fresh guest: load, go, poll; told as a report. */
import type IsolatedVm from 'isolated-vm';
import { hardLimits } from '../limits.ts';
import type { BareCase, CaseReport } from '../protocol.ts';
import type { Guest, GuestIsolate } from './isolates.ts';
import { type Maps, toProgramError } from './places.ts';
import { loadProgram, type Shape } from './program.ts';
import { SourceFault, type Sources } from './sources.ts';

export type CaseTask = {
  guests: GuestIsolate;
  shape: Shape;
  script: IsolatedVm.Script | undefined;
  sources: Sources;
  plan: BareCase;
  index: number;
  /** One entry name in the whole job: then an unnamed default export is the one. */
  isOnlyName: boolean;
  caseMs: number;
  /** Characters of console that may still be kept; 0 keeps none. */
  consoleLeft: number;
};

type Told = {
  observed: { step: number; value?: never; error?: { name: string; message: string; stack: string } }[];
  arguments?: CaseReport['arguments'];
  console: [string, string][];
  cut: boolean;
  tooLarge?: true;
  never?: true;
  fault?: true;
  missing?: string;
  notCallable?: string;
};

/** The harness gave an answer that it never gives by itself. */
export class HarnessFault extends Error {}

export async function runCase(task: CaseTask): Promise<CaseReport> {
  const deadline = performance.now() + task.caseMs;
  const left = () => Math.max(1, Math.ceil(deadline - performance.now()));
  const guest = await task.guests.takeGuest();
  const call = (order: string, ...details: unknown[]) =>
    guest.harness.apply(undefined, [order, ...details] as never, { timeout: left() }) as Promise<string>;
  let isLoading = true;
  try {
    if (task.consoleLeft > 0) await call('console', task.consoleLeft);
    const { isolate } = task.guests;
    const { namespace } = await loadProgram(isolate, guest, task.shape, task.sources, task.script, left());
    isLoading = false;
    const asked = JSON.stringify({ plan: task.plan, characters: hardLimits.resultCharacters });
    let answer = await call('go', asked, namespace?.derefInto(), task.isOnlyName);
    while (answer === '') answer = await call('poll');
    return toReport(JSON.parse(answer) as Told, task);
  } catch (error) {
    if (error instanceof SourceFault || error instanceof HarnessFault) throw error;
    return stoppedReport(error, guest, task, isLoading);
  }
}

function toReport(told: Told, task: CaseTask): CaseReport {
  if (told.fault) throw new HarnessFault('the harness met an error of its own');
  const observed = told.observed.map((seen) =>
    seen.error === undefined
      ? { step: seen.step, value: seen.value as never }
      : { step: seen.step, error: toProgramError(seen.error, task.sources.maps) },
  );
  return {
    case: task.index,
    observed,
    console: told.console.map(([level, text]) => ({ level, text }) as CaseReport['console'][number]),
    consoleCut: told.cut,
    ...(told.arguments === undefined ? {} : { arguments: told.arguments }),
    ...(told.tooLarge ? { limit: 'result-size' as const } : {}),
    ...(told.missing === undefined ? {} : { missing: told.missing }),
    ...(told.notCallable === undefined ? {} : { notCallable: told.notCallable }),
  };
}

async function stoppedReport(
  error: unknown,
  guest: Guest,
  task: CaseTask,
  isLoading: boolean,
): Promise<CaseReport> {
  const nothing = { case: task.index, observed: [], console: [], consoleCut: false };
  const message = String((error as Error | undefined)?.message ?? '');
  if (task.guests.isolate.isDisposed || /disposed/.test(message)) {
    return { ...nothing, limit: 'memory', duringLoad: isLoading };
  }
  if (message === 'Script execution timed out.') {
    const said = await saidBefore(guest);
    return { ...nothing, ...said, limit: 'case-time', duringLoad: isLoading };
  }
  if (!isLoading) throw new HarnessFault(message);
  const said = await saidBefore(guest);
  const refused = await refusedRequire(guest);
  if (refused !== '') throw new SourceFault({ kind: 'import-refused', specifier: refused.slice(0, 200) });
  return { ...nothing, ...said, load: toLoadError(error, task.sources.maps) };
}

function toLoadError(error: unknown, maps: Maps) {
  if (error instanceof Error) return toProgramError(error, maps);
  return { name: 'throw', message: String(error).slice(0, 1_000) };
}

/** Console text from before a limit or an error: the most useful thing there is then. */
async function saidBefore(guest: Guest): Promise<Pick<CaseReport, 'console' | 'consoleCut'>> {
  try {
    const text = (await guest.harness.apply(undefined, ['said'] as never, { timeout: 100 })) as string;
    const told = JSON.parse(text) as Told;
    return {
      console: told.console.map(([level, line]) => ({ level, text: line }) as CaseReport['console'][number]),
      consoleCut: told.cut,
    };
  } catch {
    // Microtasks of the person's that still loop: then there is nothing to show.
    return { console: [], consoleCut: false };
  }
}

async function refusedRequire(guest: Guest): Promise<string> {
  try {
    return (await guest.harness.apply(undefined, ['refused'] as never, { timeout: 100 })) as string;
  } catch {
    return '';
  }
}
