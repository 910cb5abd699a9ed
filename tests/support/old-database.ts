/** Databases as earlier versions left them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { type Db, openDb } from '#server/db/open.ts';

/** @param migrations how many of them that version had */
export function openDatabaseOf(file: string, migrations: number): Db {
  const folder = mkdtempSync(join(tmpdir(), 'kodlugn-migrations-'));
  cpSync('server/db/migrations', folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, migrations) }));
  const db = openDb(file);
  migrate(db, { migrationsFolder: folder });
  rmSync(folder, { recursive: true });
  return db;
}

/** Before the chain of the audit: with so many entries, by one person; more when the numbers in between are left out. */
export function makeOldDatabase(file: string, auditIds: number[]): Db {
  const db = openDatabaseOf(file, 3);
  db.$client.exec(
    "insert into accounts (accountId, kind, createdAt) values ('known', 'candidate', '2026-11-20')",
  );
  const add = db.$client.prepare(`
    insert into audit_entries (auditId, day, actorRole, actorAccountId, act, objectKind, objectId)
    values (?, '2026-11-20', 'candidate', 'known', 'account.change', 'account', 'known')`);
  db.$client.transaction(() => auditIds.forEach((auditId) => void add.run(auditId)))();
  return db;
}
