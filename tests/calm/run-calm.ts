/**
 * `npm run calm`: every test that holds a calm rule, over all themes, languages and widths, and what they say written
 * down for the page /om/lugn (web/organisation/calm-results.json). `npm test` takes a part of the views.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CalmResults } from '#web/organisation/promises.ts';
import { readSource } from '../support/source-files.ts';
import { filesWithRules, rulesIn, rulesWithPeople } from './rules.ts';

const root = dirname(dirname(import.meta.dirname));
const notes = mkdtempSync(join(tmpdir(), 'kodlugn-calm-'));

type Report = { testResults: { assertionResults: { fullName: string; status: string }[] }[] };

function build(): boolean {
  const setup = join(root, 'server/setup.mjs');
  return spawnSync(process.execPath, [setup, 'build'], { cwd: root, stdio: 'inherit' }).status === 0;
}

type Part = { views: string; files: string[] };

/** The pages of each width beside each other, and all else after them: as much as two cores carry. */
const routesFile = 'tests/calm/routes.browser.test.ts';
const turns: Part[][] = [
  [
    { views: '1280', files: [routesFile] },
    { views: '320', files: [routesFile] },
  ],
  [{ views: 'all', files: filesWithRules().filter((file) => file !== routesFile) }],
];

async function runPart({ views, files }: Part): Promise<Report> {
  const report = join(notes, `${views}.json`);
  const only = ['-t', '\\(calm \\d', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ...process.env, KODLUGN_VIEWS: views };
  const vitest = spawn(process.execPath, [join(root, 'node_modules/.bin/vitest'), 'run', ...only, ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  await once(vitest, 'exit');
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** @param chosen Vitest's own arguments, to try a part over all views */
async function runTests(chosen: string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const turn of chosen.length > 0 ? [[{ views: 'all', files: chosen }]] : turns)
    reports.push(...(await Promise.all(turn.map(runPart))));
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

if (build()) {
  const reports = await runTests(process.argv.slice(2));
  const results: CalmResults = {
    date: new Date().toISOString().slice(0, 10),
    version: JSON.parse(readSource('package.json')).version,
    rules: readResults(reports),
    people: rulesWithPeople(),
  };
  writeFileSync(join(root, 'web/organisation/calm-results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const broken = Object.entries(results.rules).filter(([, { holding, of }]) => holding < of);
  for (const [rule, { holding, of }] of broken) {
    process.stdout.write(`Rule ${rule}: ${holding} of ${of} tests hold.\n`);
  }
  process.stdout.write(`${Object.keys(results.rules).length} rules tried, ${broken.length} do not hold.\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} else process.exitCode = 1;
rmSync(notes, { recursive: true, force: true });
