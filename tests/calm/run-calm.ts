/**
 * `npm run calm`: every test that holds a calm rule, over all themes, languages and widths, and what they say written
 * down for the page /om/lugn (web/organisation/calm-results.json). `npm test` takes a part of the views. A run that was
 * broken off goes on where it was.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CalmResults } from '#web/organisation/promises.ts';
import { readSource } from '../support/source-files.ts';
import { KeptReports, parts, type Report, runPart } from './calm-parts.ts';
import { rulesIn, rulesWithPeople } from './rules.ts';

const root = dirname(dirname(import.meta.dirname));
const notes = mkdtempSync(join(tmpdir(), 'kodlugn-calm-'));

function build(): boolean {
  const setup = join(root, 'server/setup.mjs');
  return spawnSync(process.execPath, [setup, 'build'], { cwd: root, stdio: 'inherit' }).status === 0;
}

/**
 * Two at a time: as much as two cores carry.
 *
 * @param chosen Vitest's own arguments, to try a part over all views
 */
async function runTests(chosen: string[]): Promise<Report[]> {
  if (chosen.length > 0) return [await runPart({ name: 'chosen', views: 'all', chosen }, notes)];
  const kept = new KeptReports();
  const reports: Report[] = [];
  const waiting = [...parts];
  async function takeTurns(): Promise<void> {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const report = kept.find(part) ?? (await runPart(part, notes));
      kept.keep(part, report);
      reports.push(report);
    }
  }
  await Promise.all([takeTurns(), takeTurns()]);
  return reports;
}

function readResults(reports: Report[]): CalmResults['rules'] {
  const ran = reports
    .flatMap(({ testResults }) => testResults)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed');
  const rules: CalmResults['rules'] = {};
  for (const { fullName, status } of ran) {
    for (const rule of rulesIn(fullName)) {
      const before = rules[rule] ?? { holding: 0, of: 0 };
      rules[rule] = { holding: before.holding + Number(status === 'passed'), of: before.of + 1 };
    }
  }
  return rules;
}

/** As Biome writes JSON: else the next `npm test` would refuse the file. */
function writeResults(results: CalmResults): void {
  const file = join(root, 'web/organisation/calm-results.json');
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  const biome = join(root, 'node_modules/.bin/biome');
  const { status } = spawnSync(process.execPath, [biome, 'format', '--write', file], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${file} could not be formatted.`);
}

if (build()) {
  const reports = await runTests(process.argv.slice(2));
  const results: CalmResults = {
    date: new Date().toISOString().slice(0, 10),
    version: JSON.parse(readSource('package.json')).version,
    rules: readResults(reports),
    people: rulesWithPeople(),
  };
  writeResults(results);
  const broken = Object.entries(results.rules).filter(([, { holding, of }]) => holding < of);
  for (const [rule, { holding, of }] of broken) {
    process.stdout.write(`Rule ${rule}: ${holding} of ${of} tests hold.\n`);
  }
  process.stdout.write(`${Object.keys(results.rules).length} rules tried, ${broken.length} do not hold.\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} else process.exitCode = 1;
rmSync(notes, { recursive: true, force: true });
