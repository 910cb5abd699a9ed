/**
 * `npm run storm`: kills the server 50 times while people save and hand in. `npm run storm -- 10`: as many as you say.
 * `npm run storm -- --processes`: any process of ours, 200 times. `npm run storm -- --data`: a backup, a restore and a
 * migration, 20 times each. `-- --erasing`: while somebody is erased, 20 times. Ends with 1 when anything was lost or wrong.
 */
import { parseArgs } from 'node:util';
import { dataStorm } from './data-storm.ts';
import { eraseStorm } from './erase-storm.ts';
import { knownPrograms } from './known-programs.ts';
import { processStorm } from './process-storm.ts';
import { storm } from './storm.ts';

const isOff = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
  options: { processes: isOff, data: isOff, erasing: isOff },
  allowPositionals: true,
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const count = (usual: number) => Number(positionals[0] ?? usual);
const isWhole = await whichStorm();
process.exitCode = isWhole ? 0 : 1;

function whichStorm(): Promise<boolean> {
  if (values.data) return killTools(count(20));
  if (values.erasing) return killErasing(count(20));
  return values.processes ? killProcesses(count(200)) : killServers(count(50));
}

async function killServers(kills: number): Promise<boolean> {
  const one = await storm({ kills, writers: 6 }, say);
  say(JSON.stringify(one, null, 2));
  const bad =
    one.lostDrafts + one.lostSubmissions + one.withoutResult + one.brokenReferences + one.runnersLeft;
  return bad === 0 && one.integrity === 'ok' && one.acknowledgedDrafts > 0 && one.acknowledgedSubmissions > 0;
}

async function killProcesses(kills: number): Promise<boolean> {
  const one = await processStorm({ kills, people: 6, programs: knownPrograms(), longestPauseMs: 2_500 }, say);
  say(JSON.stringify(one, null, 2));
  return one.wrong.length + one.withoutEnd.length + one.processesLeft === 0 && one.handedIn > 0;
}

async function killTools(kills: number): Promise<boolean> {
  const one = await dataStorm({ rounds: kills, entries: 50_000 }, say);
  say(JSON.stringify(one, null, 2));
  return one.faults.length === 0 && Object.values(one.cutInside).every((count) => count > 0);
}

async function killErasing(kills: number): Promise<boolean> {
  const one = await eraseStorm({ kills }, say);
  say(JSON.stringify(one, null, 2));
  return one.half.length + one.answeredButThere === 0 && one.integrity === 'ok';
}
