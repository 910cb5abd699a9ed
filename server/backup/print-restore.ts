/** `npm run restore -- FILE [--demo]`: puts a backup in the place of the database, while the server is stopped. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { SettingsError } from '../errors.ts';
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
  const { keptAside } = restoreBackup({ config, clock: () => new Date() }, resolve(file));
  process.stdout.write(`${file} is the database now.\n`);
  if (keptAside !== null) {
    process.stdout.write(
      `What was there before is kept as ${keptAside}\nNothing is ever erased in that file: remove it when all is well.\n`,
    );
  }
  process.stdout.write(
    'All is as it was when the backup was made: look through who works here, and who has left since.\n',
  );
}

try {
  printRestore();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
