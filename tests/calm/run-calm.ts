/**
 * `npm run calm`: every test that holds a calm rule, over all themes, languages and widths, and what they say written
 * down for the page /om/lugn (web/organisation/calm-results.json). `npm test` takes a part of the views.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CalmResults } from '#web/organisation/promises.ts';
import { readSource } from '../support/source-files.ts';
import { filesWithRules, rulesIn, rulesWithPeople } from './rules.ts';

const root = dirname(dirname(import.meta.dirname));
const notes = mkdtempSync(join(tmpdir(), 'kodlugn-calm-'));
const report = join(notes, 'vitest.json');

type Report = { testResults: { assertionResults: { fullName: string; status: string }[] }[] };

function build(): boolean {
  const setup = join(root, 'server/setup.mjs');
  return spawnSync(process.execPath, [setup, 'build'], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param chosen Vitest's own arguments, to try a part */
function runTests(chosen: string[]): void {
  const vitest = join(root, 'node_modules/.bin/vitest');
  const only = ['-t', '\\(calm \\d', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ...process.env, KODLUGN_VIEWS: 'all' };
  spawnSync(process.execPath, [vitest, 'run', ...only, ...(chosen.length > 0 ? chosen : filesWithRules())], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}

function readResults(): CalmResults['rules'] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const ran = testResults
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
  runTests(process.argv.slice(2));
  const results: CalmResults = {
    date: new Date().toISOString().slice(0, 10),
    version: JSON.parse(readSource('package.json')).version,
    rules: readResults(),
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
