/** `npm run hostile -- [part of a path] [--lanes 4]`: the hostile suite, shuffled. Ends with 1 when a file is at fault. */
import { parseArgs } from 'node:util';
import { readPrograms } from './suite/programs.ts';
import { runSuite } from './suite/run-suite.ts';
import { openStage } from './suite/stage.ts';

const { values, positionals } = parseArgs({
  options: { lanes: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const programs = readPrograms(import.meta.dirname)
  .filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)))
  .map((program) => ({ program, at: Math.random() }))
  .sort((a, b) => a.at - b.at)
  .map(({ program }) => program);

const began = performance.now();
const stage = await openStage();
const say = (line: string) => process.stdout.write(`${line}\n`);
const reports = await runSuite(stage, programs, Number(values.lanes), ({ name, ms, ended, faults }) => {
  say(`${String(ms).padStart(6)} ms  ${name}: ${ended}`);
  for (const fault of faults) say(`           FAULT: ${fault}`);
});
const left = await stage.close();
const atFault = [...reports.values()].filter(({ faults }) => faults.length > 0);
say(`${programs.length} programs in ${((performance.now() - began) / 1000).toFixed(0)} s`);
say(`${atFault.length} at fault, ${left.length} processes left`);
process.exitCode = atFault.length + left.length > 0 ? 1 : 0;
