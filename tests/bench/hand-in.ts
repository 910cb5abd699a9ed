/**
 * How long a small hand-in waits: a JavaScript job of 5 groups with 5 cases each through the sandbox, beside
 * 5 bare isolates in this process and one new `node` process per run, all in the same minutes on the same
 * machine. Prints medians and ratios. Run: `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { createSandbox, type Job } from '#sandbox';
import { loadIsolatedVm } from '#sandbox/runner/load-isolated-vm.ts';

const rounds = 40;
const source =
  'export function total(prices) {\n  return prices.reduce((sum, price) => sum + price, 0);\n}\n';

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

const ivm = loadIsolatedVm();
const sandbox = createSandbox();

async function throughSandbox(): Promise<void> {
  const result = await sandbox.run(job);
  const states = result.groups.map((group) => group.state);
  if (states.some((state) => state !== 'holds')) throw new Error(`the job should hold: ${states}`);
}

async function fiveBareIsolates(): Promise<void> {
  for (let group = 0; group < 5; group += 1) {
    const isolate = new ivm.Isolate({ memoryLimit: 64 });
    const context = await isolate.createContext();
    await context.eval(`${source.replace('export ', '')}; total([1, 2, 3])`);
    isolate.dispose();
  }
}

function oneNodeProcess(): void {
  spawnSync(process.execPath, ['-e', `${source.replace('export ', '')}; total([1, 2, 3])`]);
}

const times: Record<'sandbox' | 'isolates' | 'process', number[]> = {
  sandbox: [],
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

for (let warm = 0; warm < 5; warm += 1) await throughSandbox();
// Turn by turn, so that whatever else the machine does weighs on all three alike.
for (let round = 0; round < rounds; round += 1) {
  await time('sandbox', throughSandbox);
  await time('isolates', fiveBareIsolates);
  await time('process', oneNodeProcess);
}
await sandbox.close();

const [own, bare, node] = [median(times.sandbox), median(times.isolates), median(times.process)];
process.stdout.write(
  [
    `small hand-in through the sandbox   ${own.toFixed(1)} ms (5 groups, 25 cases, warm)`,
    `5 bare isolates in one process      ${bare.toFixed(1)} ms`,
    `one node process                    ${node.toFixed(1)} ms`,
    `sandbox / bare isolates             ${(own / bare).toFixed(2)}`,
    `sandbox / node process              ${(own / node).toFixed(2)}`,
    '',
  ].join('\n'),
);
