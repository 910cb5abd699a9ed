/** `npm run restore -- FILE [--demo]`: puts a backup in the place of the database, while the server is stopped. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { SettingsError } from '../errors.ts';
import { daysSetAside } from '../privacy/set-aside.ts';
import { listBackups } from './backup-files.ts';
import { restoreBackup } from './restore-backup.ts';

function readArguments(): { file: string | undefined; demo: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { demo: { type: 'boolean', default: false } },
    });
    return { file: positionals.length === 1 ? positionals[0] : undefined, demo: values.demo };
  } catch {
    return { file: undefined, demo: false };
  }
}

function printRestore(): void {
  const { file, demo } = readArguments();
  const config = loadConfig({ demo });
  if (file === undefined) {
    const newest = listBackups(config.backupDir)[0]?.file ?? `${config.backupDir}/kodlugn-….db`;
    throw new SettingsError(`Write which backup: npm run restore -- ${newest}`);
  }
  const { keptAside, erasedAgain, areEndingsKnown } = restoreBackup(
    { config, clock: () => new Date() },
    resolve(file),
  );
  process.stdout.write(`${file} is the database now.\n`);
  if (keptAside !== null) {
    process.stdout.write(
      `What was there before is kept as ${keptAside}\nThe server removes it after ${daysSetAside} days, as people are in it who may be erased since: remove it earlier when all is well.\n`,
    );
  }
  if (erasedAgain > 0)
    process.stdout.write(`Erased again, as they had been before: ${erasedAgain} accounts.\n`);
  process.stdout.write('Every sign-in is ended: everybody enters anew.\n');
  process.stdout.write(
    areEndingsKnown
      ? 'What has ended since the backup was made has ended in it too: used cards and links, removed passkeys, replaced\ncodes, consents that were taken back, and who works here no more.\n'
      : 'What has ended since the backup was made cannot be known, so links to invite, cards of accounts and consents have\nended: make new ones, and tell people to say yes anew. Look through who works here: who has left since is back.\n',
  );
}

try {
  printRestore();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
