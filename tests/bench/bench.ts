/**
 * `npm run bench`: what a run takes, beside what others pay for the same, all in one run on the same machine. Prints
 * tables; `--json`: one document instead. `-- 40`: so many rounds. On a machine with other work, read the ratios, and
 * the least times rather than the medians. sandbox/README.md says what is not comparable.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { aimsOf } from './aims.ts';
import { measureFairness } from './fairness.ts';
import { measureHandIns } from './hand-ins.ts';
import { measureMemory } from './memory-of-runners.ts';
import { toTables } from './print-tables.ts';
import { openProcessorTime } from './processor-time.ts';
import { measureThroughput } from './throughput.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const clock = openProcessorTime();
const say = (line: string) => process.stderr.write(`${line}\n`);

const machine = { processors: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 };
say('How long one run waits …');
const handIns = await measureHandIns(Number(positionals[0] ?? 24));
say('Runs a second …');
const throughput = await measureThroughput(clock);
say('Memory of runners …');
const memory = await measureMemory();
say('One person beside two hundred runs of another …');
const fairness = await measureFairness();
clock?.close();

const figures = { machine, handIns, throughput, memory, fairness };
const whole = { ...figures, aims: aimsOf(figures) };
process.stdout.write(`${values.json ? JSON.stringify(whole, null, 2) : toTables(whole)}\n`);
