/** A database as a file: copied whole while it is written to, looked through, and held alone while it is replaced. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database, { SqliteError } from 'better-sqlite3';
import type { Read } from './carry-endings.ts';
import { readMigrationState } from './migration-state.ts';
import type { Db } from './open.ts';

/**
 * Copies the database into a new file, as it was at one moment, and looks the copy through.
 * @throws when the copy has a fault
 */
export async function copyDatabase(db: Db, to: string): Promise<void> {
  // All pages in one step: in smaller ones the copy begins anew each time that another process writes.
  await db.$client.backup(to, { progress: () => 0x7fffffff });
  const faults = faultsOfFile(to);
  if (faults.length > 0) throw new Error(`the copy has faults: ${faults.join('; ')}`);
  flush(to);
}

/** What is wrong with a database file, in words; nothing when it can be used. Leaves it as one file, without a log beside. */
export function faultsOfFile(file: string): string[] {
  let client: Database.Database;
  try {
    client = new Database(file, { fileMustExist: true });
  } catch {
    return ['it cannot be opened'];
  }
  try {
    client.pragma('journal_mode = delete');
    const broken = client.pragma('integrity_check(5)') as { integrity_check: string }[];
    if (broken[0]?.integrity_check !== 'ok') return broken.map(({ integrity_check: fault }) => fault);
    const loose = client.pragma('foreign_key_check') as unknown[];
    if (loose.length > 0) return [`${loose.length} rows point at rows that are not there`];
    const { applied, isNewer } = readMigrationState(client);
    if (applied === 0) return ['it holds no tables of Kodlugn'];
    return isNewer ? ['a newer version of Kodlugn made it: install that version first'] : [];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    client.close();
  }
}

export type Held = 'in-use' | 'unreadable' | { release: () => void; read: Read };

/** Keeps every other process out of a database, and its log inside the file. */
export function holdAlone(file: string): Held {
  const client = new Database(file, { timeout: 0 });
  try {
    // Only the last connection can leave the write-ahead log: it fails while a server has the file open.
    client.pragma('journal_mode = delete');
    client.exec('begin exclusive');
    const read: Read = (query, ...values) =>
      client.prepare<unknown[], ReturnType<Read>[number]>(query).all(...values);
    return { release: () => client.close(), read };
  } catch (error) {
    client.close();
    return error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY') ? 'in-use' : 'unreadable';
  }
}

/** What was written in a file, or which names a folder holds, is on the disk when this returns. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
