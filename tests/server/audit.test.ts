import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditHeadFileIn, noteAuditHead, readAuditHead } from '#server/audit/audit-head.ts';
import { forgetInAudit } from '#server/audit/forget-in-audit.ts';
import { hashEntry } from '#server/audit/hash-entry.ts';
import { verifyAudit } from '#server/audit/verify-audit.ts';
import { writeAudit } from '#server/audit/write-audit.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { closeDb, type Db, migrateDb, openDb } from '#server/db/open.ts';
import { auditEntries, auditKeys } from '#server/db/tables/audit.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeOldDatabase } from '#tests/support/old-database.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let db: Db;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  db = app.deps.db;
  me = await candidateOf(app);
  const { attemptId } = await me.open('first');
  await me.handIn(attemptId, js('min kod'));
});
afterEach(() => app.close());

const entries = () => db.select().from(auditEntries).all();
const verify = () => verifyAudit(db, app.deps.config.dataDir);
const note = (objectId: string) =>
  inTransaction(db, (tx) =>
    writeAudit(tx, { actor: 'system', act: 'x', objectKind: 'x', objectId, at: app.clock.now() }),
  );

/** As somebody who can write in the file itself would do it. */
function tamper(...statements: string[]): void {
  const guards = db.$client
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_master where type = 'trigger'")
    .all();
  for (const { name } of guards) db.$client.exec(`drop trigger ${name}`);
  for (const statement of statements) db.$client.exec(statement);
  for (const guard of guards) db.$client.exec(guard.sql);
}

describe('the chain', () => {
  test('holds each act in its order, bound to the one before', () => {
    const [first, ...others] = entries();
    expect(first).toMatchObject({ auditId: 1, act: 'account.begin', previousHash: '0'.repeat(64) });
    expect(others.map(({ auditId, act }) => [auditId, act])).toEqual([
      [2, 'attempt.open'],
      [3, 'submission.create'],
      [4, 'submission.run'],
    ]);
    expect(others.map(({ previousHash }) => previousHash)).toEqual(
      entries()
        .slice(0, -1)
        .map(({ hash }) => hash),
    );
    expect(verify()).toEqual({ whole: true, entries: 4, newestHash: others.at(-1)?.hash });
  });

  test('is empty and whole before anybody came', async () => {
    const empty = await buildTestApp();
    const found = verifyAudit(empty.deps.db, empty.deps.config.dataDir);
    await empty.close();
    expect(found).toEqual({ whole: true, entries: 0, newestHash: null });
  });

  test('goes on after what another process wrote in between', () => {
    const other = openDb(db.$client.name);
    inTransaction(other, (tx) =>
      writeAudit(tx, { actor: 'system', act: 'card.make', objectKind: 'card', at: app.clock.now() }),
    );
    closeDb(other);
    note('after');
    expect(verify()).toMatchObject({ whole: true, entries: 6 });
  });

  test('goes on after an act that broke', () => {
    const broken = () =>
      inTransaction(db, (tx) => {
        writeAudit(tx, { actor: 'system', act: 'x', objectKind: 'x', at: app.clock.now() });
        throw new Error('broke');
      });
    expect(broken).toThrow('broke');
    note('after');
    expect(verify()).toMatchObject({ whole: true, entries: 5 });
  });

  test('has one form for each entry: two that differ never share a hash', () => {
    const text = fc.constantFrom('', 'a', 'b', ',', '"', 'a,b');
    const texts = fc.tuple(text, text, text);
    const orNull = fc.option(fc.constantFrom('', 'a', 'null'), { nil: null });
    const entry = fc
      .tuple(fc.integer({ min: 1, max: 12 }), texts, orNull, orNull)
      .map(([auditId, [day, act, objectKind], actorKey, objectId]) => {
        const bound = { actorRole: 'system', aboutKey: null, previousHash: '0'.repeat(64) };
        return { auditId, day, act, objectKind, actorKey, objectId, ...bound };
      });
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        expect(hashEntry(one) === hashEntry(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe('the database refuses', () => {
  test.each([
    ['to change an entry', "update audit_entries set act = 'y' where auditId = 2", /cannot be changed/],
    ['to remove an entry', 'delete from audit_entries where auditId = 2', /cannot be removed/],
    [
      'to put another in its place',
      "insert or replace into audit_entries select auditId, day, 'y', actorKey, act, objectKind, objectId, aboutKey, previousHash, hash from audit_entries where auditId = 2",
      /must follow the last/,
    ],
    [
      'to add one that follows another than the last',
      'insert into audit_entries select 5, day, actorRole, actorKey, act, objectKind, objectId, aboutKey, previousHash, hash from audit_entries where auditId = 2',
      /must follow the last/,
    ],
  ])('%s', (_, statement, why) => {
    expect(() => db.$client.exec(statement)).toThrow(why);
    expect(verify()).toMatchObject({ whole: true, entries: 4 });
  });
});

describe('tampering in the file is seen where', () => {
  test.each([
    ['an entry was changed', ["update audit_entries set act = 'y' where auditId = 2"], 2, 'changed'],
    ['an entry was removed', ['delete from audit_entries where auditId = 2'], 2, 'missing'],
    ['the first was removed', ['delete from audit_entries where auditId = 1'], 1, 'missing'],
    [
      'two changed places',
      [
        'update audit_entries set auditId = 99 where auditId = 2',
        'update audit_entries set auditId = 2 where auditId = 3',
        'update audit_entries set auditId = 3 where auditId = 99',
      ],
      2,
      'changed',
    ],
    ['the newest that was noted outside is gone', ['delete from audit_entries where auditId = 4'], 4, 'cut'],
    ['all is gone', ['delete from audit_entries'], 1, 'cut'],
  ])('%s', (_, statements, auditId, fault) => {
    noteAuditHead(app.deps);
    tamper(...statements);
    expect(verify()).toEqual({ whole: false, auditId, fault });
  });

  test('an entry was changed, and its hash made anew', () => {
    tamper("update audit_entries set act = 'y' where auditId = 2");
    const [, changed] = entries();
    tamper(`update audit_entries set hash = '${changed && hashEntry(changed)}' where auditId = 2`);
    expect(verify()).toEqual({ whole: false, auditId: 3, fault: 'not-following' });
  });

  test('the end was written anew, against what was noted outside', () => {
    noteAuditHead(app.deps);
    tamper('delete from audit_entries where auditId = 4');
    note('something else');
    expect(verify()).toEqual({ whole: false, auditId: 4, fault: 'rewritten' });
  });

  test('the guards are gone', () => {
    db.$client.exec('drop trigger audit_never_changes');
    expect(verify()).toEqual({ whole: false, auditId: 5, fault: 'unguarded' });
  });

  test('what was noted outside cannot be read', () => {
    writeFileSync(auditHeadFileIn(app.deps.config.dataDir), '{"auditId": "four"}');
    expect(verify()).toEqual({ whole: false, auditId: 5, fault: 'head-unreadable' });
  });
});

describe('the note of the newest entry, outside the database', () => {
  test('moves on with the chain', () => {
    noteAuditHead(app.deps);
    note('one more');
    expect(noteAuditHead(app.deps)).toBe(true);
    expect(readAuditHead(app.deps.config.dataDir)).toEqual({ auditId: 5, hash: entries().at(-1)?.hash });
  });

  test('stays as it is when its entry is gone, as it is what shows it', () => {
    noteAuditHead(app.deps);
    const noted = readAuditHead(app.deps.config.dataDir);
    tamper('delete from audit_entries where auditId > 2');
    expect(noteAuditHead(app.deps)).toBe(false);
    expect(readAuditHead(app.deps.config.dataDir)).toEqual(noted);
  });
});

describe('a person in the audit', () => {
  test('stands as a random key, and never by the account id', () => {
    const [key] = db.select().from(auditKeys).all();
    expect(key).toEqual({ accountId: me.accountId, auditKey: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(entries().map(({ actorKey }) => actorKey)).toEqual([
      key?.auditKey,
      key?.auditKey,
      key?.auditKey,
      null,
    ]);
    expect(JSON.stringify(entries())).not.toContain(me.accountId);
  });

  test('stands as the key as an object of any kind, and as the one whom it concerns', async () => {
    const { cookie: _, staff } = await app.signInStaff('pedagogue');
    const actor = { role: 'staff', roles: ['pedagogue'], signInId: 's', provedAt: '' } as const;
    inTransaction(db, (tx) =>
      writeAudit(tx, {
        actor: { ...actor, accountId: staff.accountId },
        act: 'look',
        objectKind: 'connection',
        objectId: me.accountId,
        about: me.accountId,
        at: app.clock.now(),
      }),
    );
    const [mine] = db.select().from(auditKeys).all();
    expect(entries().at(-1)).toMatchObject({ objectId: mine?.auditKey, aboutKey: mine?.auditKey });
    expect(JSON.stringify(entries())).not.toMatch(new RegExp(`${me.accountId}|${staff.accountId}`));
    const { body } = await me.ask<{ data: { auditEntries: object[] } }>('GET /api/privacy/export');
    expect(body.data.auditEntries).toContainEqual(entries().at(-1));
  });

  test('is forgotten with the key: the chain is whole, and says the same', () => {
    const before = entries();
    inTransaction(db, (tx) => forgetInAudit(tx, me.accountId));
    expect(db.select().from(auditKeys).all()).toEqual([]);
    expect(entries()).toEqual(before);
    expect(verify()).toMatchObject({ whole: true, entries: 4 });
  });

  test('cannot be deleted before being forgotten', () => {
    for (const table of ['own_codes', 'sign_ins', 'evidence', 'runs', 'submissions', 'attempts']) {
      db.$client.exec(`delete from ${table}`);
    }
    const erase = () =>
      db.$client.prepare('delete from accounts where accountId = ?').run(me.accountId).changes;
    expect(erase).toThrow(/FOREIGN KEY/);
    forgetInAudit(db, me.accountId);
    expect(erase()).toBe(1);
  });
});

describe('a database from before the chain', () => {
  let old: Db;
  beforeEach(() => {
    old = makeOldDatabase(join(app.deps.config.dataDir, 'old.db'), [7, 9, 8]);
    old.$client.exec(
      "update audit_entries set actorRole = 'system', actorAccountId = null, act = 'card.make', objectId = 'a-card' where auditId = 9",
    );
  });
  afterEach(() => closeDb(old));

  test('has each entry sealed into the chain, in order, once', () => {
    migrateDb(old);
    migrateDb(old);
    const [key] = old.select().from(auditKeys).all();
    const sealed = old.select().from(auditEntries).all();
    expect(
      sealed.map(({ auditId, actorKey, act, objectId }) => ({ auditId, actorKey, act, objectId })),
    ).toEqual([
      { auditId: 1, actorKey: key?.auditKey, act: 'account.change', objectId: key?.auditKey },
      { auditId: 2, actorKey: key?.auditKey, act: 'account.change', objectId: key?.auditKey },
      { auditId: 3, actorKey: null, act: 'card.make', objectId: 'a-card' },
    ]);
    expect(verifyAudit(old, 'no such folder')).toMatchObject({ whole: true, entries: 3 });
  });

  test('keeps what waits to be sealed when the first start is cut, and seals it at the next', () => {
    migrate(old, { migrationsFolder: 'server/db/migrations' });
    old.$client.exec(
      "create trigger cut before insert on audit_entries when new.auditId = 3 begin select raise(abort, 'cut'); end",
    );
    expect(() => migrateDb(old)).toThrow();
    expect(old.select().from(auditEntries).all()).toEqual([]);
    old.$client.exec('drop trigger cut');
    migrateDb(old);
    expect(verifyAudit(old, 'no such folder')).toMatchObject({ whole: true, entries: 3 });
  });
});
