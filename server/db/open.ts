/** Opens the one database file, with the settings that make an acknowledged write durable. */
import Database, { type RunResult } from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { sealAudit } from '../audit/seal-audit.ts';
import { SettingsError } from '../errors.ts';
import { databaseFileIn } from './data-folder.ts';
import { migrationsFolder } from './migrations-folder.ts';

export type Db = BetterSQLite3Database & { $client: Database.Database };
/** What a store takes: the database itself, or the transaction a verb has begun. */
export type DbOrTx = BaseSQLiteDatabase<'sync', RunResult>;

/** What every connection must answer; better-sqlite3 falls to synchronous=NORMAL (1) under WAL. */
export const pragmas = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5_000,
  secure_delete: 1,
} as const;

/** @throws when the file cannot be opened, or when a setting did not take. */
export function openDb(file: string): Db {
  const client = new Database(file);
  try {
    for (const [name, value] of Object.entries(pragmas)) client.pragma(`${name} = ${value}`);
    for (const [name, value] of Object.entries(pragmas)) {
      const actual = client.pragma(name, { simple: true });
      if (actual !== value) throw new Error(`database setting ${name} is ${actual}, must be ${value}`);
    }
  } catch (error) {
    client.close();
    throw error;
  }
  return drizzle(client);
}

/**
 * Opens (or makes) the database of a data folder, with the tables of this version.
 * @throws SettingsError with the mend
 */
export function openDbIn(dataDir: string): Db {
  try {
    const db = openDb(databaseFileIn(dataDir));
    migrateDb(db);
    return db;
  } catch (error) {
    throw new SettingsError(
      `The database in ${dataDir} cannot be opened (${(error as Error).message}). ` +
        'Check that the disk has room, or put the folder back from the backup.',
    );
  }
}

/** Brings the tables up to what this version of the server knows. */
export function migrateDb(db: Db): void {
  migrate(db, { migrationsFolder });
  sealAudit(db);
}

/** Whether the file can be read right now. */
export function answers(db: Db): boolean {
  try {
    return db.$client.prepare('select count(*) from accounts').get() !== undefined;
  } catch {
    return false;
  }
}

/**
 * Writes what lies in the write-ahead log into the file itself, and empties the log: what was deleted is in neither.
 * @returns false when somebody else was reading, and the log is emptied later
 */
export function emptyLog(db: Db): boolean {
  const [answer] = db.$client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return answer?.busy === 0;
}

/** Writes what lies in the write-ahead log into the file itself, then closes it. */
export function closeDb(db: Db): void {
  emptyLog(db);
  db.$client.close();
}
