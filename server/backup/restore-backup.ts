/** Puts a backup in the place of the database. What it replaces is kept beside it. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { auditHeadFileIn, noteAuditHead } from '../audit/audit-head.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Config } from '../config.ts';
import { databaseFileIn } from '../db/data-folder.ts';
import { faultsOfFile, flush, holdAlone } from '../db/database-files.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { closeDb, openDbIn } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { SettingsError } from '../errors.ts';

type Needs = Pick<Deps, 'clock'> & { config: Pick<Config, 'dataDir' | 'secret'> };

/**
 * The file is checked as a copy; the change itself is one rename, so a cut restore leaves the one or the other whole.
 * @throws SettingsError when the file cannot be used, or while a server runs on the data
 */
export function restoreBackup({ clock, config }: Needs, file: string): { keptAside: string | null } {
  const present = databaseFileIn(config.dataDir);
  const isFirst = !existsSync(present);
  if (!existsSync(file)) throw new SettingsError(`There is no file ${file}. See: ls the folder of backups.`);
  matchSecret(config, file, isFirst);
  const coming = takeCopy(file, present);
  const suffix = `before-restore-${clock().toISOString().replaceAll(':', '-')}`;
  const aside = `${present}.${suffix}`;
  const held = isFirst ? 'unreadable' : holdAlone(present);
  if (held === 'in-use') {
    rmSync(coming);
    throw new SettingsError('The server runs on this data. Stop it, and run the same command again.');
  }
  if (!isFirst) linkSync(present, aside);
  // The log of a database that could not be read is kept with it: beside another it would be read as that one's.
  for (const end of ['-wal', '-shm', '-journal']) moveAside(`${present}${end}`, `${aside}${end}`);
  moveAside(auditHeadFileIn(config.dataDir), `${auditHeadFileIn(config.dataDir)}.${suffix}`);
  renameSync(coming, present);
  flush(config.dataDir);
  if (held !== 'unreadable') held.release();
  settle(config, file, clock());
  return { keptAside: isFirst ? null : aside };
}

function moveAside(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

function takeCopy(file: string, present: string): string {
  const folder = dirname(present);
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(`${basename(present)}.coming`)) rmSync(join(folder, entry));
  }
  const coming = `${present}.coming`;
  copyFileSync(file, coming);
  const faults = faultsOfFile(coming);
  if (faults.length > 0) {
    rmSync(coming);
    throw new SettingsError(`${file} cannot be restored: ${faults.join('; ')}. Choose another backup.`);
  }
  flush(coming);
  return coming;
}

/** Codes in the backup work with the secret of its time. Where there is no database yet, that one is taken. */
function matchSecret({ dataDir, secret }: Needs['config'], file: string, isFirst: boolean): void {
  const beside = join(dirname(file), 'secret');
  if (!existsSync(beside)) return;
  const text = readFileSync(beside, 'utf8');
  if (text.trim() === Buffer.from(secret).toString('hex')) return;
  if (!isFirst) {
    throw new SettingsError(
      `The secret beside ${file} is another than ${join(dataDir, 'secret')}: nobody's code would work. ` +
        'Restore into an empty DATA_DIR, which takes the secret too.',
    );
  }
  writeFileSync(join(dataDir, 'secret'), text, { mode: 0o600, flush: true });
}

/** Brings the tables to this version, and notes the restore as the newest entry of the audit. */
function settle(config: Needs['config'], file: string, at: Date): void {
  const db = openDbIn(config.dataDir);
  try {
    const entry = { actor: 'system', act: 'backup.restore', objectKind: 'backup' } as const;
    inTransaction(db, (tx) => writeAudit(tx, { ...entry, objectId: basename(file), at }));
    noteAuditHead({ db, config });
  } finally {
    closeDb(db);
  }
}
