/** Kills backups, restores and migrations in the middle, and looks each time at what they leave. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyAudit } from '#server/audit/verify-audit.ts';
import { databaseFileIn } from '#server/db/data-folder.ts';
import { faultsOfFile } from '#server/db/database-files.ts';
import { closeDb, openDb, openDbIn } from '#server/db/open.ts';
import { makeOldDatabase } from '#tests/support/old-database.ts';
import { cleanEnvironment } from '#tests/support/server.ts';

const root = join(import.meta.dirname, '..', '..');

export type DataStormReport = {
  rounds: number;
  /** How many were killed between their first and their last write. */
  cutInside: { backup: number; restore: number; migration: number };
  faults: string[];
};

type Tool = { file: string; args?: string[]; dataDir: string };

export async function dataStorm(
  { rounds, entries }: { rounds: number; entries: number },
  say: (line: string) => void = () => {},
): Promise<DataStormReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kodlugn-data-storm-'));
  const old = join(folder, 'old.db');
  const made = makeOldDatabase(
    old,
    Array.from({ length: entries }, (_, index) => index + 1),
  );
  closeDb(made);
  const report: DataStormReport = { rounds, cutInside: { backup: 0, restore: 0, migration: 0 }, faults: [] };
  const parts = {
    migration: () => cutMigration(folder, old, entries),
    backup: () => cutBackup(folder, entries),
    restore: () => cutRestore(folder, entries),
  };
  try {
    for (const [name, cut] of Object.entries(parts) as [keyof typeof parts, typeof parts.backup][]) {
      for (let round = 1; round <= rounds; round++) {
        const { wasInside, faults } = await cut();
        report.cutInside[name] += wasInside ? 1 : 0;
        report.faults.push(...faults.map((fault) => `${name} ${round}: ${fault}`));
      }
      say(
        `${name}: killed ${rounds} times, ${report.cutInside[name]} of them inside; faults so far: ${report.faults.length}`,
      );
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tables of the old version, or all of the new one with each entry in the chain. */
async function cutMigration(folder: string, old: string, entries: number) {
  const dataDir = join(folder, 'data');
  rmSync(dataDir, { recursive: true, force: true });
  const db = databaseFileIn(dataDir);
  const tool = { file: 'server/accounts/print-cards.ts', dataDir };
  // Makes the folder and its secret; the database of before then takes the place of the empty one.
  await run(tool);
  copyFileSync(old, db);
  const wasInside = await runAndKill(tool, () => readdirSync(dataDir).includes('kodlugn.db-wal'));
  return { wasInside, faults: faultsOf(dataDir, entries) };
}

async function cutBackup(folder: string, entries: number) {
  const dataDir = join(folder, 'data');
  const backups = join(dataDir, 'backups');
  const names = () => readdirSyncOrNone(backups);
  const tool = { file: 'server/backup/print-backup.ts', dataDir };
  const wasInside = await runAndKill(tool, () => names().some((name) => name.includes('coming')));
  const whole = names().filter((name) => name.endsWith('.db'));
  const faults = whole.flatMap((name) => faultsOfFile(join(backups, name)));
  return { wasInside, faults: [...faults, ...faultsOf(dataDir, entries)] };
}

async function cutRestore(folder: string, entries: number) {
  const dataDir = join(folder, 'data');
  const backups = join(dataDir, 'backups');
  const finished = await run({ file: 'server/backup/print-backup.ts', dataDir });
  const newest = readdirSyncOrNone(backups)
    .filter((name) => name.endsWith('.db'))
    .toSorted()
    .at(-1);
  const left = readdirSyncOrNone(backups).filter((name) => name.includes('coming'));
  const tool = { file: 'server/backup/print-restore.ts', args: [join(backups, newest ?? '')], dataDir };
  const wasInside = await runAndKill(tool, () => readdirSync(dataDir).includes('kodlugn.db.coming'));
  for (const name of readdirSync(dataDir).filter((one) => one.includes('before-restore'))) {
    rmSync(join(dataDir, name));
  }
  return {
    wasInside,
    faults: [
      ...(finished === 0 ? [] : ['the backup after a cut one did not end well']),
      ...left.map((name) => `a cut backup was left: ${name}`),
      ...faultsOf(dataDir, entries),
    ],
  };
}

/** Opens the data as the next start does, and counts what must be there. */
function faultsOf(dataDir: string, entries: number): string[] {
  try {
    const db = openDbIn(dataDir);
    const found = verifyAudit(db, dataDir);
    closeDb(db);
    const again = openDb(databaseFileIn(dataDir));
    const loose = again.$client.pragma('foreign_key_check') as unknown[];
    const integrity = again.$client.pragma('integrity_check', { simple: true });
    closeDb(again);
    return [
      ...(found.whole && found.entries >= entries ? [] : [`the audit: ${JSON.stringify(found)}`]),
      ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
      ...(loose.length === 0 ? [] : [`${loose.length} loose rows`]),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}

function start({ file, args = [], dataDir }: Tool): ChildProcess {
  return spawn(process.execPath, [join(root, file), ...args], {
    cwd: tmpdir(),
    env: cleanEnvironment({ DATA_DIR: dataDir }),
    stdio: 'ignore',
  });
}

async function run(tool: Tool): Promise<number | null> {
  const child = start(tool);
  await once(child, 'exit');
  return child.exitCode;
}

/** Kills it some time after it began to write; answers whether it was still at it. */
async function runAndKill(tool: Tool, hasBegun: () => boolean): Promise<boolean> {
  const child = start(tool);
  const ended = once(child, 'exit');
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  while (!hasBegun() && !isOver()) await sleep(2);
  await sleep(Math.random() * 250);
  child.kill('SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL';
}

function readdirSyncOrNone(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
