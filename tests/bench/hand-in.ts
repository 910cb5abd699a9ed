/**
 * How long a small hand-in waits: a JavaScript program on 5 groups with 5 cases each, through the sandbox alone and
 * over HTTP with both durable transactions; beside it 5 bare isolates in this process and one new `node` process
 * per run, all in the same minutes on the same machine. Prints the median and the least of each, with ratios: on a
 * machine that has other work, the least is nearer to what the code itself takes. Run: `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { createSandbox, type Job } from '#sandbox';
import { loadIsolatedVm } from '#sandbox/runner/load-isolated-vm.ts';
import { openHttpHandIn } from './http-hand-in.ts';

const rounds = 40;
/** Every so many rounds another person comes; until then a new spare has long been ready. */
const roundsPerPerson = 4;
const spareMs = 1_500;
const source =
  'export function total(prices) {\n  return prices.reduce((sum, price) => sum + price, 0);\n}\n';
const bare = source.replace('export ', '');

const job: Job = {
  tenant: 'bench',
  language: 'javascript',
  files: { 'index.js': source },
  entry: 'index.js',
  console: false,
  groups: [1, 2, 3, 4, 5].map((group) => ({
    id: `group-${group}`,
    cases: [1, 2, 3, 4, 5].map((one) => ({
      form: 'call' as const,
      call: 'total',
      args: [[group, one, 3]],
      expect: { value: group + one + 3 },
    })),
  })),
};

const listed = await openHttpHandIn('bench-total', { 'total.js': source });
const shipped = await openHttpHandIn('booking-clashes');
const ivm = loadIsolatedVm();
const sandbox = createSandbox();

async function throughSandbox(tenant = job.tenant): Promise<void> {
  const result = await sandbox.run({ ...job, tenant });
  const states = result.groups.map((group) => group.state);
  if (states.some((state) => state !== 'holds')) throw new Error(`the job should hold: ${states}`);
}

async function fiveBareIsolates(): Promise<void> {
  for (let group = 0; group < 5; group += 1) {
    const isolate = new ivm.Isolate({ memoryLimit: 64 });
    const context = await isolate.createContext();
    await context.eval(`${bare}; for (let one = 1; one <= 5; one += 1) total([${group}, one, 3])`);
    isolate.dispose();
  }
}

function oneNodeProcess(): void {
  spawnSync(process.execPath, ['-e', `${bare}; total([1, 2, 3])`]);
}

const times: Record<'sandbox' | 'other' | 'http' | 'shipped' | 'isolates' | 'process', number[]> = {
  sandbox: [],
  other: [],
  http: [],
  shipped: [],
  isolates: [],
  process: [],
};

async function time(name: keyof typeof times, act: () => Promise<void> | void): Promise<void> {
  const began = performance.now();
  await act();
  times[name].push(performance.now() - began);
  // The sandbox makes its next isolates now, as it does while a person reads a result.
  await new Promise((resolve) => setTimeout(resolve, 60));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (let warm = 0; warm < 5; warm += 1) {
  await throughSandbox();
  await listed.handIn();
  await shipped.handIn();
}
// Turn by turn, so that whatever else the machine does weighs on all alike.
for (let round = 0; round < rounds; round += 1) {
  await time('sandbox', () => throughSandbox());
  await time('http', listed.handIn);
  await time('shipped', shipped.handIn);
  await time('isolates', fiveBareIsolates);
  await time('process', oneNodeProcess);
  if (round % roundsPerPerson > 0) continue;
  await new Promise((resolve) => setTimeout(resolve, spareMs));
  await time('other', () => throughSandbox(`person-${round}`));
}
await Promise.all([sandbox.close(), listed.close(), shipped.close()]);

const least = (values: number[]) => Math.min(...values);
const ratio = (name: keyof typeof times, to: keyof typeof times) =>
  [median, least].map((of) => (of(times[name]) / of(times[to])).toFixed(2)).join(' / ');
const line = (title: string, name: keyof typeof times) =>
  `| ${title} | ${median(times[name]).toFixed(1)} / ${least(times[name]).toFixed(1)} | ${ratio(name, 'isolates')} | ${ratio(name, 'process')} |`;
process.stdout.write(
  [
    '| warm, median / least of one run | ms | x 5 bare isolates | x one node process |',
    '|---|---|---|---|',
    line('the sandbox alone, 5 groups, 25 cases', 'sandbox'),
    line('the same for another person, with a spare', 'other'),
    line('hand-in over HTTP, the same, both transactions', 'http'),
    line('hand-in over HTTP, booking-clashes: 7 groups, two seeds', 'shipped'),
    line('5 bare isolates in one process', 'isolates'),
    line('one node process', 'process'),
    '',
  ].join('\n'),
);
