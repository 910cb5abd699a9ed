/** A database in which what a profile shows stood before what its person says: everything is there afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDb, type Db, migrateDb } from '#server/db/open.ts';
import { openDatabaseOf } from '#tests/support/old-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-old-'));
let db: Db;
beforeAll(() => {
  // As many migrations as there were before.
  db = openDatabaseOf(join(folder, 'kodlugn.db'), 25);
});
afterAll(() => {
  closeDb(db);
  rmSync(folder, { recursive: true });
});

test('profiles keep every value when their columns come in another order', () => {
  const { $client } = db;
  const profiles = ['kim', 'alex'].map((accountId, index) => ({
    profileId: `profile of ${accountId}`,
    accountId,
    change: index + 1,
    changedOn: '2026-11-20',
    seenOn: '2026-11-21',
    consentId: `consent of ${accountId}`,
    said: '{"wish":"work"}',
    content: '{"languages":["sql"],"skills":[]}',
  }));
  const add = $client.prepare(`
    insert into feed_profiles (profileId, accountId, change, changedOn, seenOn, consentId, said, content)
    values (@profileId, @accountId, @change, @changedOn, @seenOn, @consentId, @said, @content)`);
  for (const profile of profiles) {
    $client
      .prepare("insert into accounts (accountId, kind, createdAt) values (?, 'candidate', '2026-11-20')")
      .run(profile.accountId);
    add.run(profile);
  }
  migrateDb(db);
  expect($client.prepare('select * from feed_profiles order by change').all()).toEqual(profiles);
  expect(() => add.run({ ...profiles[0], profileId: 'another', change: 3 })).toThrow('UNIQUE');
});
