/** What a runner holds after a run of the small job, by engine. Linux alone tells it. */
import { readFileSync } from 'node:fs';
import { createSandbox, type Engine } from '#sandbox';
import { runnerPath } from '#sandbox/engines.ts';
import { descendantsOf } from '#tests/support/process-tree.ts';
import { mustHold, smallJob } from './small-jobs.ts';

/** `shareMb`: pages that several processes hold are divided among them. */
export type RunnerMemory = { residentMb: number; shareMb: number };

export async function measureMemory(): Promise<Record<string, RunnerMemory>> {
  const found: Record<string, RunnerMemory> = {};
  for (const engine of ['javascript', 'python', 'sql'] as const) {
    const sandbox = createSandbox({ engines: [engine] });
    for (let run = 0; run < 5; run += 1) mustHold(await sandbox.run(smallJob(engine, 'one')));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const told = runnersOf(engine).flatMap((pid) => memoryOf(pid) ?? []);
    const largest = told.toSorted((a, b) => b.residentMb - a.residentMb)[0];
    if (largest !== undefined) found[engine] = largest;
    await sandbox.close();
  }
  return found;
}

/** The runner's file ends the command, wherever it is seen; what confines it has more after it, or less. */
function runnersOf(engine: Engine): number[] {
  const file = runnerPath(engine).split('/sandbox/').at(-1) ?? '';
  return process.platform === 'linux'
    ? descendantsOf(process.pid).filter((pid) => read(pid, 'cmdline').endsWith(`/sandbox/${file}\0`))
    : [];
}

function memoryOf(pid: number): RunnerMemory | undefined {
  const told = read(pid, 'smaps_rollup');
  const mb = (name: string) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(told)?.[1]) / 1024);
  return told === '' ? undefined : { residentMb: mb('Rss'), shareMb: mb('Pss') };
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}
