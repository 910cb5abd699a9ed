/** Runs a second and processor time a run: one person again and again, each run another person, a process for each. */
import { createSandbox, type Engine } from '#sandbox';
import { oneConfinedProcess, oneNodeInBubblewrap, oneNodeProcess } from './beside.ts';
import type { ProcessorTime } from './processor-time.ts';
import { medianOf, rounded } from './rounds.ts';
import { mustHold, smallJob } from './small-jobs.ts';

export type Throughput = { runsPerSecond: number; processorMsPerRun: number | undefined };

const parts = 5;
const runsPerPart = 8;

type Way = { name: string; run: (n: number) => Promise<void> };

/** One run after the other. Parts of each in turn; the median of the parts counts. */
export async function measureThroughput(
  clock: ProcessorTime | undefined,
): Promise<Record<string, Throughput>> {
  const engines: Engine[] = ['javascript', 'python', 'sql'];
  const sandboxes = engines.map((engine) => ({ engine, sandbox: createSandbox({ engines: [engine] }) }));
  const ways: Way[] = sandboxes.flatMap(({ engine, sandbox }) => [
    {
      name: `${engine}, one person`,
      run: async () => mustHold(await sandbox.run(smallJob(engine, 'one'))),
    },
    {
      name: `${engine}, every run another person`,
      run: async (n) => mustHold(await sandbox.run(smallJob(engine, `person-${n}`))),
    },
  ]);
  ways.push({ name: 'one node process per run', run: oneNodeProcess });
  if (oneNodeInBubblewrap) ways.push({ name: 'one node in bubblewrap per run', run: oneNodeInBubblewrap });
  ways.push({ name: 'one confined isolated-vm process per run', run: oneConfinedProcess });

  const seen = new Map<string, { ms: number[]; processorMs: number[] }>();
  let count = 0;
  for (let part = 0; part <= parts; part += 1) {
    for (const { name, run } of ways) {
      // What is still under way belongs to the way before.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const [began, spent] = [performance.now(), clock?.spentMs() ?? Number.NaN];
      for (let n = 0; n < runsPerPart; n += 1) await run(count++);
      const ms = (performance.now() - began) / runsPerPart;
      // A spare that is being started belongs to the runs that asked for it.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const processorMs = ((clock?.spentMs() ?? Number.NaN) - spent) / runsPerPart;
      // The first part warms up.
      if (part === 0) continue;
      const list = seen.get(name) ?? { ms: [], processorMs: [] };
      list.ms.push(ms);
      list.processorMs.push(processorMs);
      seen.set(name, list);
    }
  }
  await Promise.all(sandboxes.map(({ sandbox }) => sandbox.close()));
  return Object.fromEntries(
    [...seen].map(([name, { ms, processorMs }]) => [
      name,
      {
        runsPerSecond: rounded(1_000 / medianOf(ms)),
        processorMsPerRun: clock && rounded(medianOf(processorMs)),
      },
    ]),
  );
}
