/** A copy of the database that was opened and looked through, beside the secret that its codes depend on. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeAudit } from '../audit/write-audit.ts';
import type { Config } from '../config.ts';
import { copyDatabase, flush } from '../db/database-files.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { readMigrationState } from '../db/migration-state.ts';
import type { Deps } from '../deps.ts';
import { SettingsError } from '../errors.ts';
import { mergeTombstones } from '../privacy/tombstones.ts';
import { backupFileIn, listBackups } from './backup-files.ts';

type Needs = Pick<Deps, 'db' | 'clock'> & {
  config: Pick<Config, 'dataDir' | 'backupDir' | 'backupsKept' | 'secret'>;
};

/**
 * Written under another name and renamed when it is whole, so that what has a backup's name is one. Older ones beyond
 * BACKUP_KEEP go. @throws SettingsError when the folder holds the backups of another server
 */
export async function makeBackup({ db, clock, config }: Needs): Promise<{ file: string; removed: string[] }> {
  const { dataDir, backupDir, backupsKept } = config;
  mkdirSync(backupDir, { recursive: true, mode: 0o700 });
  keepSecret(backupDir, config.secret);
  mergeTombstones(dataDir, backupDir);
  removeCutOnes(backupDir);
  const file = backupFileIn(backupDir, clock());
  const coming = `${file}.coming-${process.pid}`;
  await copyDatabase(db, coming);
  renameSync(coming, file);
  flush(backupDir);
  // Before an update the tables may be those of the last version: then nothing more is written in them.
  if (readMigrationState(db.$client).waiting === 0) noteInAudit({ db, clock }, file);
  const old = listBackups(backupDir).slice(backupsKept);
  for (const backup of old) rmSync(backup.file);
  return { file, removed: old.map((backup) => backup.file) };
}

function noteInAudit({ db, clock }: Pick<Needs, 'db' | 'clock'>, file: string): void {
  const entry = { actor: 'system', act: 'backup.make', objectKind: 'backup' } as const;
  inTransaction(db, (tx) => writeAudit(tx, { ...entry, objectId: basename(file), at: clock() }));
}

/** Without the secret nobody's code opens anything in a restored database. */
function keepSecret(backupDir: string, secret: Uint8Array): void {
  const file = join(backupDir, 'secret');
  const text = `${Buffer.from(secret).toString('hex')}\n`;
  if (!existsSync(file)) writeFileSync(file, text, { mode: 0o600, flag: 'wx', flush: true });
  if (readFileSync(file, 'utf8').trim() !== text.trim()) {
    throw new SettingsError(
      `${backupDir} holds the backups of another server: its secret is another. Choose another folder as BACKUP_DIR.`,
    );
  }
}

/** What a backup that was cut left behind; not what another process is writing now. */
function removeCutOnes(backupDir: string): void {
  for (const entry of readdirSync(backupDir)) {
    const [, pid] = /\.coming-(\d+)(-journal|-wal|-shm)?$/.exec(entry) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(backupDir, entry), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
