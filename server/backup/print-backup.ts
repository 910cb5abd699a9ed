/** `npm run backup [-- --demo]`: for a timer each night. Works while the server runs. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { databaseFileIn } from '../db/data-folder.ts';
import { openDb } from '../db/open.ts';
import { SettingsError } from '../errors.ts';
import { makeBackup } from './make-backup.ts';

function readFlags(): { demo: boolean } {
  try {
    return parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new SettingsError('Write npm run backup, or npm run backup -- --demo');
  }
}

async function printBackup(): Promise<void> {
  const config = loadConfig(readFlags());
  const source = databaseFileIn(config.dataDir);
  if (!existsSync(source)) throw new SettingsError(`There is no database in ${config.dataDir} yet.`);
  const db = openDb(source);
  try {
    const { file, removed } = await makeBackup({ config, db, clock: () => new Date() });
    process.stdout.write(`Copied, opened and found whole: ${file}\n`);
    for (const old of removed)
      process.stdout.write(`Removed, as BACKUP_KEEP is ${config.backupsKept}: ${old}\n`);
  } finally {
    db.$client.close();
  }
}

printBackup().catch((error: unknown) => {
  const isKnown = error instanceof SettingsError;
  const why = isKnown ? error.message : `No backup was made: ${(error as Error).message}`;
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
});
