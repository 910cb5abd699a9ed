/** What the sandbox should come to, as ratios within one run. */
import type { Fairness } from './fairness.ts';
import { beside, http, ways } from './hand-ins.ts';
import type { RunnerMemory } from './memory-of-runners.ts';
import { rounded, type Times } from './rounds.ts';
import type { Throughput } from './throughput.ts';

export type Figures = {
  machine: { processors: number; node: string; load: number };
  handIns: Record<string, Times>;
  throughput: Record<string, Throughput>;
  memory: Record<string, RunnerMemory>;
  fairness: Record<string, Fairness>;
};

/** Medians, and the least times where they can be told. Undefined: not measured here. */
export type Aim = { what: string; aim: string; median: number | undefined; least?: number | undefined };

export function aimsOf({ handIns, throughput, fairness }: Figures): Aim[] {
  const ratio = (what: string, of: string, to: string, aim: string): Aim => {
    const [a, b] = [handIns[of], handIns[to]];
    if (a === undefined || b === undefined) return { what, aim, median: undefined };
    return { what, aim, median: rounded(a.medianMs / b.medianMs), least: rounded(a.leastMs / b.leastMs) };
  };
  const one = throughput['javascript, one person'];
  const others = throughput['javascript, every run another person'];
  const processPerRun = throughput['one confined isolated-vm process per run'];
  const quotient = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : rounded(a / b);
  const python = handIns[ways.warm('python')];
  const spare = ways.spare('javascript');
  return [
    ratio('same person : 5 bare isolates', ways.warm('javascript'), beside.isolates, 'at most 1'),
    ratio('another person with a spare : 5 bare isolates', spare, beside.isolates, 'at most 2'),
    ratio('another person with a spare : node in bubblewrap', spare, beside.bubblewrap, 'at most 0.2'),
    ratio('hand-in over HTTP : one node process', http, beside.node, 'at most 0.33'),
    {
      what: 'Python with a booted spare, ms',
      aim: 'at most 60',
      median: python?.medianMs,
      least: python?.leastMs,
    },
    {
      what: 'runs a second, one person : a confined process per run',
      aim: 'at least 8',
      median: quotient(one?.runsPerSecond, processPerRun?.runsPerSecond),
    },
    {
      what: 'processor time, every run another person : a confined process per run',
      aim: 'at most 1.2',
      median: quotient(others?.processorMsPerRun, processPerRun?.processorMsPerRun),
    },
    ...Object.entries(fairness).map(([name, { ratio: median }]) => ({
      what: `one person beside 200 runs of another (${name}) : alone`,
      aim: 'at most 1.5',
      median,
    })),
  ];
}
