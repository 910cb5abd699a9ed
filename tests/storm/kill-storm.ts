/** `npm run storm`: 50 kills. `npm run storm -- 10`: as many as you say. Ends with 1 when anything was lost. */
import { type StormReport, storm } from './storm.ts';

const kills = Number(process.argv[2] ?? 50);
const report = await storm({ kills, writers: 6 }, (line) => process.stdout.write(`${line}\n`));
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = isWhole(report) ? 0 : 1;

function isWhole(one: StormReport): boolean {
  const bad =
    one.lostDrafts + one.lostSubmissions + one.withoutResult + one.brokenReferences + one.runnersLeft;
  return bad === 0 && one.integrity === 'ok' && one.acknowledgedDrafts > 0 && one.acknowledgedSubmissions > 0;
}
