/** A test app's database, copied and put back. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '#server/backup/make-backup.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { databaseFileIn } from '#server/db/data-folder.ts';
import { closeDb, type Db, openDb } from '#server/db/open.ts';
import type { TestApp } from './app.ts';

export async function backUp({ deps, clock }: TestApp): Promise<string> {
  writeFileSync(join(deps.config.dataDir, 'secret'), `${'07'.repeat(32)}\n`);
  return (await makeBackup({ ...deps, clock: clock.now })).file;
}

/** What is read of the backup when it has been put back over this app's database. */
export function afterRestore<T>({ deps, clock }: TestApp, file: string, read: (db: Db) => T): T {
  // A data folder that no server has open, with a copy of this one's database.
  const dataDir = join(deps.config.dataDir, 'at-rest');
  mkdirSync(dataDir);
  deps.db.$client.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(databaseFileIn(deps.config.dataDir), databaseFileIn(dataDir));
  restoreBackup({ config: { dataDir, secret: deps.config.secret }, clock: clock.now }, file);
  const restored = openDb(databaseFileIn(dataDir));
  const found = read(restored);
  closeDb(restored);
  return found;
}
