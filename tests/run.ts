/**
 * `npm test`: every check, one after the other; the first that does not pass ends it and is named last. Of what is alike
 * it takes a part (support/how-much.ts); `npm test -- --all` takes all of it.
 * `npm test -- tests/server/accounts.test.ts` runs those test files alone, whole.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KeptReports } from './calm/calm-parts.ts';
import { ensureChromium } from './support/chromium.ts';

const root = dirname(import.meta.dirname);
const bin = join(root, 'node_modules', '.bin');
const prefix = 'kodlugn-tests-';
const notes = mkdtempSync(join(roomForTests(), `${prefix}${process.pid}-`));
// As anybody can go through the system's own: some tests start what they made as another account.
chmodSync(notes, 0o755);
const report = join(notes, 'vitest.json');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--all');
const takesAll = process.argv.includes('--all');
/**
 * Hundreds of processes load the same files: what Node compiled for one is taken by the next. Whatever a test makes for a
 * while, its database too, is made among the notes, and goes away with them.
 */
const env = {
  ...process.env,
  NODE_COMPILE_CACHE: join(notes, 'compiled'),
  TMPDIR: notes,
  ...(!takesAll && chosen.length === 0 && { KODLUGN_TESTS: 'part' }),
};

/**
 * In memory, where the system has a folder there with room for all of it: each of a hundred thousand small writes waits
 * for the disk elsewhere. A process that is killed loses nothing that it wrote there either.
 */
function roomForTests(): string {
  const inMemory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    // A run that was killed could not take its notes away.
    for (const left of readdirSync(inMemory).filter((name) => name.startsWith(prefix))) {
      const [pid = ''] = left.slice(prefix.length).split('-');
      if (!existsSync(join('/proc', pid))) rmSync(join(inMemory, left), { recursive: true, force: true });
    }
    if (process.env.TMPDIR === undefined && bavail * bsize > 8 * 2 ** 30) return inMemory;
  } catch {
    // A system without such a folder.
  }
  return tmpdir();
}

type Step = { name: string; run: () => boolean };

function command(tool: string, ...args: string[]): () => boolean {
  const [file, first] = tool === 'node' ? [process.execPath, []] : [process.execPath, [join(bin, tool)]];
  return () => spawnSync(file, [...first, ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
}

function haveChromium(): boolean {
  try {
    process.stdout.write(`${ensureChromium()}\n`);
    return true;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

const build: Step = { name: 'web build and its budgets', run: command('node', 'server/setup.mjs', 'build') };
const browser: Step = { name: 'Chromium', run: haveChromium };
const vitest: Step = {
  name: 'Vitest',
  run: command(
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...chosen,
  ),
};
const everything: Step[] = [
  { name: 'Biome', run: command('biome', 'check', '--error-on-warnings', '.') },
  { name: 'types of the server', run: command('tsc', '-p', 'server') },
  { name: 'types of the web', run: command('tsc', '-p', 'web') },
  { name: 'types of the tests', run: command('tsc', '-p', 'tests') },
  { name: 'Knip', run: command('knip') },
  build,
  {
    name: 'challenges',
    run: command('node', 'server/runs/check-challenges.ts', takesAll ? '--kept' : '--brief'),
  },
  browser,
  // What the tests of the layers can try depends on the machine: said here, so that nobody takes it for more.
  { name: 'layers on this machine', run: command('node', 'server/runs/print-layers.ts') },
  vitest,
];

function closingLine(): string {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return `Tests: ${numPassedTests} passed, ${numFailedTests} failed`;
}

/** Of the sources as they are now, before the first step. */
const kept = takesAll && chosen.length === 0 ? new KeptReports() : undefined;
const steps = chosen.length > 0 ? [build, browser, vitest] : everything;
let stopped: string | undefined;
for (const [index, step] of steps.entries()) {
  process.stdout.write(`\n== ${index + 1} of ${steps.length}: ${step.name}\n`);
  const startedAt = performance.now();
  if (!step.run()) {
    stopped = step.name;
    break;
  }
  process.stdout.write(`== ${step.name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
}
if (stopped === undefined || stopped === vitest.name) {
  try {
    process.stdout.write(`\n${closingLine()}\n`);
  } catch {
    // Vitest ended before it could write its report; its own lines say why.
    stopped = vitest.name;
  }
}
// What has just been seen, `npm run calm` need not run again.
if (stopped === undefined) kept?.keepAllOf(JSON.parse(readFileSync(report, 'utf8')));
rmSync(notes, { recursive: true, force: true });
if (stopped !== undefined) {
  process.stdout.write(`This step did not pass: ${stopped}\n`);
  process.exitCode = 1;
}
