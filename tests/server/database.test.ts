import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnClasses } from '#server/db/column-classes.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { closeDb, type Db, migrateDb, openDb, openDbIn } from '#server/db/open.ts';
import { tables } from '#server/db/tables.ts';
import { statementFrom } from '#tests/support/statement-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-db-'));
let db: Db;
beforeAll(() => {
  db = openDb(join(folder, 'kodlugn.db'));
  migrateDb(db);
});
afterAll(() => {
  closeDb(db);
  rmSync(folder, { recursive: true });
});

const declared = Object.entries(tables).flatMap(([name, table]) =>
  is(table, SQLiteTable) ? [{ name, table, sqlName: getTableName(table) }] : [],
);
const account = { accountId: 'a', kind: 'candidate' as const, createdAt: '2026-11-21T00:00:00.000Z' };

describe('every connection', () => {
  const asked = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'secure_delete'];

  test('writes to disk before it says so, and keeps references', () => {
    const second = openDb(join(folder, 'kodlugn.db'));
    const answers = [db, second].map(({ $client }) =>
      asked.map((name) => $client.pragma(name, { simple: true })),
    );
    second.$client.close();
    expect(answers).toEqual([
      ['wal', 2, 1, 5_000, 1],
      ['wal', 2, 1, 5_000, 1],
    ]);
  });

  test('refuses a row that points at nobody', () => {
    const card = { cardId: 'c', codeHash: 'h', accountId: 'nobody', createdAt: '', expiresAt: '' };
    expect(() => db.insert(tables.cards).values(card).run()).toThrow();
  });

  test('is opened in no other place than open.ts, and where whole files are copied and checked', async () => {
    const found = (await sources()).filter(({ text }) =>
      /^import (?!type).*from 'better-sqlite3'/m.test(text),
    );
    expect(found.map(({ path }) => path).toSorted()).toEqual([
      'server/db/database-files.ts',
      'server/db/open.ts',
    ]);
  });
});

describe('the tables', () => {
  test('in a new file are all in the one list of them', () => {
    const inFile = db.$client
      .prepare(
        "select name from sqlite_master where type = 'table' and name not glob '__*' and name <> 'sqlite_sequence'",
      )
      .pluck()
      .all();
    expect(inFile.sort()).toEqual(declared.map(({ sqlName }) => sqlName).sort());
  });

  test('in a new file are those that the code declares, to the column', () => {
    const columnsOf = (sqlName: string) =>
      (db.$client.pragma(`table_info(${sqlName})`) as { name: string; notnull: number; pk: number }[]).map(
        ({ name, notnull, pk }) => ({ name, notNull: notnull === 1, isKey: pk > 0 }),
      );
    for (const { table, sqlName } of declared) {
      const { columns, primaryKeys } = getTableConfig(table);
      const keys = new Set(primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)));
      const wanted = columns.map(({ name, notNull, primary }) => ({
        name,
        notNull,
        isKey: primary || keys.has(name),
      }));
      expect({ sqlName, columns: columnsOf(sqlName) }).toEqual({ sqlName, columns: wanted });
    }
  });

  test('class every column: none, personal or special', () => {
    const columns = declared.map(({ name, table }) => [
      name,
      getTableConfig(table)
        .columns.map((column) => column.name)
        .sort(),
    ]);
    const classed = Object.entries(columnClasses).map(([name, classes]) => [
      name,
      Object.keys(classes).sort(),
    ]);
    const used = Object.values(columnClasses).flatMap((classes) => Object.values(classes));
    expect(Object.fromEntries(classed)).toEqual(Object.fromEntries(columns));
    expect(new Set(used).difference(new Set(['none', 'personal', 'special']))).toEqual(new Set());
  });

  test('call every column that points at an account special or personal', () => {
    const pointing = declared.flatMap(({ name, table }) =>
      getTableConfig(table)
        .columns.filter((column) => /accountId$/i.test(column.name))
        .map((column) => (columnClasses as Record<string, Record<string, string>>)[name]?.[column.name]),
    );
    expect(pointing).not.toContain('none');
    expect(pointing.length).toBeGreaterThan(3);
  });
});

describe('a transaction', () => {
  test('that breaks leaves nothing', () => {
    const broken = () =>
      inTransaction(db, (tx) => {
        tx.insert(tables.accounts).values(account).run();
        throw new Error('broke');
      });
    expect(broken).toThrow('broke');
    expect(db.select().from(tables.accounts).all()).toEqual([]);
  });

  test('is synchronous: a promise inside is refused', () => {
    const work = (async () => {}) as unknown as () => undefined;
    expect(() => inTransaction(db, work)).toThrow(/promise/i);
  });
});

test('a drizzle write without .run(), .get() or .all() does nothing, so there is none', async () => {
  const writes = (await sources()).flatMap(({ path, text }) =>
    [...text.matchAll(/\.(insert|update|delete)\(\s*(\w+)\s*[),]/g)]
      .filter(([, , table = '']) => table in tables)
      .map((match) => ({ path, statement: statementFrom(text, match.index) })),
  );
  expect(writes.length).toBeGreaterThan(10);
  expect(writes.filter(({ statement }) => !/\.(run|get|all)\(\)(\??\.\w+)?\s*$/.test(statement))).toEqual([]);
});

test('a file that is no database is refused with the mend', () => {
  const dataDir = mkdtempSync(join(folder, 'broken-'));
  writeFileSync(join(dataDir, 'kodlugn.db'), 'no database '.repeat(100));
  expect(() => openDbIn(dataDir)).toThrow(/cannot be opened.*backup/);
});

async function sources(): Promise<{ path: string; text: string }[]> {
  const names = await readdir('server', { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: `server/${name}`, text: readFileSync(join('server', name), 'utf8') }));
}
