/** The figures as Markdown. */
import type { Aim, Figures } from './aims.ts';
import { beside } from './hand-ins.ts';

export function toTables({
  machine,
  handIns,
  throughput,
  memory,
  fairness,
  aims,
}: Figures & { aims: Aim[] }): string {
  const isThere = handIns[beside.bubblewrap] !== undefined;
  const against = [beside.isolates, beside.node, beside.bubblewrap, beside.confined].filter(
    (name) => handIns[name],
  );
  const ratios = (name: string) =>
    against.map((to) => `${over(name, to, 'medianMs')} / ${over(name, to, 'leastMs')}`);
  const over = (name: string, to: string, which: 'medianMs' | 'leastMs') =>
    ((handIns[name]?.[which] ?? Number.NaN) / (handIns[to]?.[which] ?? Number.NaN)).toFixed(2);
  return [
    `${machine.processors} processors, Node ${machine.node}, load ${machine.load.toFixed(1)} when it began. Median / least.`,
    ...(isThere ? [] : ['bubblewrap is not installed here: what is measured inside it is left out.']),
    ...table(
      ['one run, 5 groups, 25 cases', 'ms', ...against.map((name) => `x ${name}`)],
      Object.entries(handIns).map(([name, { medianMs, leastMs }]) => [
        name,
        `${medianMs.toFixed(1)} / ${leastMs.toFixed(1)}`,
        ...ratios(name),
      ]),
    ),
    ...table(
      ['one run after another', 'runs a second', 'processor ms a run'],
      Object.entries(throughput).map(([name, { runsPerSecond, processorMsPerRun }]) => [
        name,
        runsPerSecond.toFixed(1),
        processorMsPerRun?.toFixed(1) ?? 'not told here',
      ]),
    ),
    ...table(
      ['a runner after 5 runs', 'resident MB', 'its share MB'],
      Object.entries(memory).map(([name, { residentMb, shareMb }]) => [name, `${residentMb}`, `${shareMb}`]),
    ),
    ...table(
      ['one person while another sends 200', 'alone ms', 'beside ms', 'x', 'runs of the other'],
      Object.entries(fairness).map(([name, { aloneMs, besideMs, ratio, floodRuns }]) => [
        name,
        aloneMs.toFixed(1),
        besideMs.toFixed(1),
        ratio.toFixed(2),
        `${floodRuns}`,
      ]),
    ),
    ...table(
      ['aim', 'wanted', 'median', 'least'],
      aims.map(({ what, aim, median, least }) => [
        what,
        aim,
        median?.toFixed(2) ?? 'not measured here',
        least?.toFixed(2) ?? '',
      ]),
    ),
  ].join('\n');
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line)];
}
