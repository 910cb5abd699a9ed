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
import { endEverySignIn } from '../accounts/end-every-sign-in.ts';
import { auditHeadFileIn, noteAuditHead } from '../audit/audit-head.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Config } from '../config.ts';
import { carryEndings, type Read } from '../db/carry-endings.ts';
import { databaseFileIn } from '../db/data-folder.ts';
import { faultsOfFile, flush, holdAlone } from '../db/database-files.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { closeDb, migrateDb, openDb, openDbIn } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { SettingsError } from '../errors.ts';
import { replayTombstones } from '../privacy/replay-tombstones.ts';
import { setAsideSuffix } from '../privacy/set-aside.ts';
import { mergeTombstones } from '../privacy/tombstones.ts';

type Needs = Pick<Deps, 'clock'> & { config: Pick<Config, 'dataDir' | 'secret'> };

/**
 * The file is checked as a copy; the change itself is one rename, so a cut restore leaves the one or the other whole.
 * @throws SettingsError when the file cannot be used, or while a server runs on the data
 */
export function restoreBackup(
  { clock, config }: Needs,
  file: string,
): {
  /** Null: there was nothing before. */
  keptAside: string | null;
  /** People who had been erased since the backup was made, and are erased in it now. */
  erasedAgain: number;
  /** What has ended since the backup was made was read from what it replaces, and has ended in it too. */
  areEndingsKnown: boolean;
} {
  const present = databaseFileIn(config.dataDir);
  const isFirst = !existsSync(present);
  if (!existsSync(file)) throw new SettingsError(`There is no file ${file}. See: ls the folder of backups.`);
  const secret = matchSecret(config, file, isFirst);
  const coming = takeCopy(file, present);
  const suffix = setAsideSuffix(clock());
  const aside = `${present}.${suffix}`;
  const held = isFirst ? 'unreadable' : holdAlone(present);
  if (held === 'in-use') {
    rmSync(coming);
    throw new SettingsError('The server runs on this data. Stop it, and run the same command again.');
  }
  mergeTombstones(dirname(file), config.dataDir);
  const read = held === 'unreadable' ? undefined : held.read;
  const settled = settle({ clock, config: { ...config, secret } }, { coming, file, read });
  if (!isFirst) linkSync(present, aside);
  // The log of a database that could not be read is kept with it: beside another it would be read as that one's.
  for (const end of ['-wal', '-shm', '-journal']) moveAside(`${present}${end}`, `${aside}${end}`);
  moveAside(auditHeadFileIn(config.dataDir), `${auditHeadFileIn(config.dataDir)}.${suffix}`);
  renameSync(coming, present);
  flush(config.dataDir);
  if (held !== 'unreadable') held.release();
  noteHead(config);
  return { keptAside: isFirst ? null : aside, ...settled };
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
function matchSecret({ dataDir, secret }: Needs['config'], file: string, isFirst: boolean): Uint8Array {
  const beside = join(dirname(file), 'secret');
  if (!existsSync(beside)) return secret;
  const text = readFileSync(beside, 'utf8');
  if (text.trim() === Buffer.from(secret).toString('hex')) return secret;
  if (!isFirst) {
    throw new SettingsError(
      `The secret beside ${file} is another than ${join(dataDir, 'secret')}: nobody's code would work. ` +
        'Restore into an empty DATA_DIR, which takes the secret too.',
    );
  }
  writeFileSync(join(dataDir, 'secret'), text, { mode: 0o600, flush: true });
  return Buffer.from(text.trim(), 'hex');
}

/**
 * Makes the copy what it shall be before it takes the place: the tables of this version, without those who had been
 * erased, with every sign-in ended and all that ended since it was made, and the restore as the newest entry of the audit.
 */
function settle(
  { config, clock }: Needs,
  { coming, file, read }: { coming: string; file: string; read: Read | undefined },
): { erasedAgain: number; areEndingsKnown: boolean } {
  const db = openDb(coming);
  try {
    migrateDb(db);
    const erasedAgain = replayTombstones({ db, config, clock });
    const entry = { actor: 'system', act: 'backup.restore', objectKind: 'backup' } as const;
    const areEndingsKnown = inTransaction(db, (tx) => {
      const isKnown = carryEndings(db, read, clock().toISOString());
      endEverySignIn(tx, clock());
      writeAudit(tx, { ...entry, objectId: basename(file), at: clock() });
      return isKnown;
    });
    return { erasedAgain, areEndingsKnown };
  } finally {
    closeDb(db);
  }
}

function noteHead(config: Needs['config']): void {
  const db = openDbIn(config.dataDir);
  try {
    noteAuditHead({ db, config });
  } finally {
    closeDb(db);
  }
}
