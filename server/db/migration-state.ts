/** How far a database has come, against the migrations that this version knows. */
import type { Database } from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsFolder } from './migrations-folder.ts';

export type MigrationState = {
  applied: number;
  /** Known here, and not done in this database. */
  waiting: number;
  /** A later version of the server has written in it. */
  isNewer: boolean;
};

export function readMigrationState(client: Database): MigrationState {
  const known = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  const newestKnown = Math.max(...known);
  const { applied, newest } = readDone(client);
  return {
    applied,
    waiting: known.filter((at) => at > newest).length,
    isNewer: newest > newestKnown,
  };
}

function readDone(client: Database): { applied: number; newest: number } {
  const table = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (table === undefined) return { applied: 0, newest: 0 };
  const done = client
    .prepare<[], { applied: number; newest: number }>(
      'select count(*) as applied, coalesce(max(created_at), 0) as newest from __drizzle_migrations',
    )
    .get();
  return done ?? { applied: 0, newest: 0 };
}
