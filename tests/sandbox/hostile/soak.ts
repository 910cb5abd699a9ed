/**
 * `npm run soak -- [2000] [--lanes 4]`: so many honest hand-ins, with a random hostile one after every 20th. Prints
 * counts and memory; ends with 1 when an honest one did not hold, the server grew, or a process was left.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inLanes } from '#server/runs/in-lanes.ts';
import { People } from './suite/people.ts';
import { residentBytesOf } from './suite/process-trees.ts';
import { type Program, readPrograms } from './suite/programs.ts';
import { openStage } from './suite/stage.ts';

const { values, positionals } = parseArgs({
  options: { lanes: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 2_000);
const lanes = Number(values.lanes);
const hostileAfter = 20;
/** The server may end this much larger than it was after the first fifth: caches that are bounded fill up. */
const mayGrowBytes = 40 * 1024 ** 2;

const honest = readPrograms(join(import.meta.dirname, '../honest'));
const hostile = readPrograms(import.meta.dirname);
const oneOf = (programs: Program[]) => programs[Math.floor(Math.random() * programs.length)] as Program;
const say = (line: string) => process.stdout.write(`${line}\n`);
const mb = (bytes: number) => Math.round(bytes / 1024 ** 2);

const began = performance.now();
const from = Date.now();
const stage = await openStage();
const people = new People(stage);
const wrong: string[] = [];
const memory: number[] = [];
let hostileRuns = 0;

await inLanes([...Array(count).keys()], lanes, async (at, lane) => {
  const { own, neighbour } = await people.at(lane);
  const program = oneOf(honest);
  const { result, seen } = await neighbour.handIn(program.challenge, program);
  if (result?.verdict !== 'holds') wrong.push(`${program.name}: ${seen.slice(-400)}`);
  if (at % hostileAfter === 0) {
    const bad = oneOf(hostile);
    hostileRuns += 1;
    const { result: ended } = await own.handIn(bad.challenge, bad);
    if (ended?.verdict === 'holds') wrong.push(`${bad.name} holds`);
  }
  memory.push(residentBytesOf(stage.pid()));
  if (at % 100 === 0) say(`${at} begun, the server holds ${mb(memory.at(-1) ?? 0)} MB`);
});

const { healthMs } = stage.worstBetween(from, Date.now());
const isRestless = await stage.isRestless();
const early = median(memory.slice(Math.floor(count / 5), Math.floor((count * 3) / 10)));
const late = median(memory.slice(-Math.floor(count / 10)));
const left = await stage.close();
for (const one of wrong) say(`WRONG: ${one}`);
say(
  `${count} honest and ${hostileRuns} hostile hand-ins in ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
say(
  `${wrong.length} wrong, ${left.length} processes left, ${isRestless ? 'something computes on' : 'all at rest'}`,
);
say(
  `the server held ${mb(early)} MB after a fifth and ${mb(late)} MB at the end; slowest health ${healthMs} ms`,
);
process.exitCode = wrong.length + left.length > 0 || isRestless || late > early + mayGrowBytes ? 1 : 0;

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
