import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteAuditHead } from '#server/audit/audit-head.ts';
import { verifyAudit } from '#server/audit/verify-audit.ts';
import { listBackups } from '#server/backup/backup-files.ts';
import { makeBackup } from '#server/backup/make-backup.ts';
import { readBackupState } from '#server/backup/read-backup-state.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { databaseFileIn } from '#server/db/data-folder.ts';
import { faultsOfFile } from '#server/db/database-files.ts';
import { closeDb, openDb } from '#server/db/open.ts';
import { accounts, signIns } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { tombstoneFileIn } from '#server/privacy/tombstones.ts';
import { buildTestApp, type SignedInForTest, type TestApp } from '#tests/support/app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await buildTestApp();
  writeFileSync(join(app.deps.config.dataDir, 'secret'), `${'07'.repeat(32)}\n`);
});
afterEach(() => app.close());

const backup = () => makeBackup({ ...app.deps, clock: app.clock.now });
const people = (file: string) => {
  const db = openDb(file);
  const found = db.select().from(accounts).all();
  closeDb(db);
  return found.length;
};
const filesOf = (folder: string) => readdirSync(folder).toSorted();

/** A data folder that no server has open, with a copy of this one's database. */
function folderAtRest(): { dataDir: string; secret: Uint8Array; present: string } {
  const dataDir = join(app.deps.config.dataDir, 'at-rest');
  mkdirSync(dataDir);
  const present = databaseFileIn(dataDir);
  app.deps.db.$client.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(databaseFileIn(app.deps.config.dataDir), present);
  return { dataDir, secret: app.deps.config.secret, present };
}

describe('a backup', () => {
  test('holds all that was committed, as one file for its owner alone, and says when it was made', async () => {
    await app.signIn();
    await app.signIn();
    const { file } = await backup();
    expect(file).toBe(join(app.deps.config.backupDir, 'kodlugn-2026-11-21T19-30-00Z.db'));
    expect(filesOf(app.deps.config.backupDir)).toEqual(['kodlugn-2026-11-21T19-30-00Z.db', 'secret']);
    expect(statSync(app.deps.config.backupDir).mode & 0o777).toBe(0o700);
    expect(faultsOfFile(file)).toEqual([]);
    expect(people(file)).toBe(2);
  });

  test('is noted in the audit', async () => {
    await backup();
    expect(app.deps.db.select().from(auditEntries).all()).toMatchObject([
      { actorRole: 'system', act: 'backup.make', objectId: 'kodlugn-2026-11-21T19-30-00Z.db' },
    ]);
  });

  test('leaves the newest as many as are kept, and what is none of ours', async () => {
    const others = join(app.deps.config.backupDir, 'kodlugn-by-hand.db');
    mkdirSync(app.deps.config.backupDir);
    writeFileSync(others, 'x');
    for (const _ of [1, 2, 3, 4]) {
      await backup();
      app.clock.forward({ days: 1 });
    }
    expect(
      listBackups(app.deps.config.backupDir).map(({ madeAt }) => madeAt.toISOString().slice(0, 10)),
    ).toEqual(['2026-11-24', '2026-11-23', '2026-11-22']);
    expect(existsSync(others)).toBe(true);
  });

  test('takes away what a cut one left, and not what another process is writing', async () => {
    const { backupDir } = app.deps.config;
    mkdirSync(backupDir);
    writeFileSync(join(backupDir, 'kodlugn-x.db.coming-999999999'), 'x');
    writeFileSync(join(backupDir, `kodlugn-x.db.coming-${process.ppid}`), 'x');
    await backup();
    expect(filesOf(backupDir).filter((name) => name.includes('coming'))).toEqual([
      `kodlugn-x.db.coming-${process.ppid}`,
    ]);
  });

  test("is not put among another server's", async () => {
    mkdirSync(app.deps.config.backupDir);
    writeFileSync(join(app.deps.config.backupDir, 'secret'), 'ab');
    await expect(backup()).rejects.toThrow(/another server.*BACKUP_DIR/);
  });
});

describe('how the newest backup stands', () => {
  const health = async () => (await app.app.inject('/healthz')).json().backup;

  test('is said: none, recent, and old after two days', async () => {
    const none = await health();
    await backup();
    app.clock.forward({ days: 2 });
    const recent = await health();
    app.clock.forward({ minutes: 1 });
    expect([none, recent, await health()]).toEqual(['none', 'recent', 'old']);
  });

  test('is counted in days that the organisation chose', async () => {
    await backup();
    app.clock.forward({ days: 7 });
    const config = { ...app.deps.config, backupAlarmDays: 7 };
    expect(readBackupState({ config, clock: app.clock.now })).toEqual({
      state: 'recent',
      newestAt: new Date('2026-11-21T19:30:00.000Z'),
      count: 1,
    });
  });
});

describe('a restore', () => {
  const restore = (where: { dataDir: string; secret: Uint8Array }, file: string) =>
    restoreBackup({ config: where, clock: app.clock.now }, file);

  test('puts the backup in place, keeps what was there, and the audit is whole', async () => {
    await app.signIn();
    const { file } = await backup();
    await app.signIn();
    const where = folderAtRest();
    const present = openDb(where.present);
    noteAuditHead({ db: present, config: where });
    closeDb(present);
    const { keptAside } = restore(where, file);
    expect([people(where.present), people(keptAside ?? '')]).toEqual([1, 2]);
    const db = openDb(where.present);
    const newest = db.select().from(auditEntries).all().at(-1);
    const found = verifyAudit(db, where.dataDir);
    closeDb(db);
    expect(newest).toMatchObject({ act: 'backup.restore', objectId: 'kodlugn-2026-11-21T19-30-00Z.db' });
    expect(found).toMatchObject({ whole: true, entries: 2 });
    expect(filesOf(where.dataDir).filter((name) => name.includes('audit-head'))).toHaveLength(2);
  });

  const erase = async ({ cookie, ownCode }: SignedInForTest) =>
    app.app.inject({
      method: 'POST',
      url: '/api/privacy/erasure',
      headers: { cookie },
      payload: { ownCode },
    });

  test('holds nobody who has been erased since the backup was made', async () => {
    const gone = await app.signIn();
    await app.signIn();
    const { file } = await backup();
    app.clock.forward({ minutes: 1 });
    await erase(gone);
    const where = folderAtRest();
    copyFileSync(tombstoneFileIn(app.deps.config.dataDir), tombstoneFileIn(where.dataDir));
    expect(restore(where, file).erasedAgain).toBe(1);
    expect([people(file), people(where.present)]).toEqual([2, 1]);
    expect(readFileSync(where.present).includes(gone.account.accountId)).toBe(false);
  });

  test('on another machine knows who was erased from what lies beside the backups', async () => {
    const gone = await app.signIn();
    await app.signIn();
    const { file } = await backup();
    app.clock.forward({ days: 1 });
    await erase(gone);
    await backup();
    const dataDir = join(app.deps.config.dataDir, 'empty');
    mkdirSync(dataDir);
    const { erasedAgain } = restore({ dataDir, secret: new Uint8Array(32).fill(1) }, file);
    expect([erasedAgain, people(databaseFileIn(dataDir))]).toEqual([1, 1]);
  });

  test('ends every sign-in, of staff and of candidates', async () => {
    const { cookie } = await app.signIn();
    await app.signInStaff('owner');
    const { file } = await backup();
    app.clock.forward({ days: 1 });
    await app.app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: { cookie } });
    const where = folderAtRest();
    restore(where, file);
    const ends = (at: string) => {
      const db = openDb(at);
      const found = db.select().from(signIns).all();
      closeDb(db);
      return found.map(({ endedAt }) => endedAt);
    };
    expect(ends(file)).toEqual([null, null]);
    expect(ends(where.present)).toEqual(['2026-11-22T19:30:00.000Z', '2026-11-22T19:30:00.000Z']);
  });

  test('changes nothing while a server has the data open', async () => {
    const { file } = await backup();
    await app.signIn();
    const { dataDir } = app.deps.config;
    const before = filesOf(dataDir);
    expect(() => restore(app.deps.config, file)).toThrow(/server runs.*Stop it/);
    expect(filesOf(dataDir)).toEqual(before);
    expect(app.deps.db.select().from(accounts).all()).toHaveLength(1);
  });

  test.each([
    ['is no database', (file: string) => writeFileSync(file, 'no database '.repeat(99))],
    [
      'is none of ours',
      (file: string) => {
        const db = openDb(file);
        db.$client.exec('create table x (y)');
        closeDb(db);
      },
    ],
    [
      'comes from a newer version',
      (file: string) => {
        copyFileSync(databaseFileIn(app.deps.config.dataDir), file);
        const db = openDb(file);
        db.$client.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9e12)");
        closeDb(db);
      },
    ],
    [
      'has a row that points at nobody',
      (file: string) => {
        copyFileSync(databaseFileIn(app.deps.config.dataDir), file);
        const db = openDb(file);
        db.$client.pragma('foreign_keys = off');
        db.$client.exec("insert into audit_keys values ('nobody', 'x')");
        closeDb(db);
      },
    ],
  ])('refuses a file that %s, and changes nothing', (_, make) => {
    const where = folderAtRest();
    const before = filesOf(where.dataDir);
    const file = join(app.deps.config.dataDir, 'other.db');
    make(file);
    expect(() => restore(where, file)).toThrow(/cannot be restored: .*Choose another backup/);
    expect(filesOf(where.dataDir)).toEqual(before);
  });

  test('replaces a database that cannot be read, and keeps it', async () => {
    await app.signIn();
    const { file } = await backup();
    const where = folderAtRest();
    writeFileSync(where.present, 'broken '.repeat(999));
    const { keptAside } = restore(where, file);
    expect(people(where.present)).toBe(1);
    expect(readFileSync(keptAside ?? '', 'utf8')).toMatch(/^broken/);
  });

  test('into an empty folder takes the secret too', async () => {
    const { file } = await backup();
    const dataDir = join(app.deps.config.dataDir, 'empty');
    mkdirSync(dataDir);
    restore({ dataDir, secret: new Uint8Array(32).fill(1) }, file);
    expect(readFileSync(join(dataDir, 'secret'), 'utf8').trim()).toBe('07'.repeat(32));
  });

  test('refuses a backup whose codes another secret made', async () => {
    const { file } = await backup();
    const where = { ...folderAtRest(), secret: new Uint8Array(32).fill(1) };
    expect(() => restore(where, file)).toThrow(/secret.*nobody's code would work/);
  });
});
