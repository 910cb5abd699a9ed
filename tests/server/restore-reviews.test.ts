/** A question to a reader that was taken back after a backup stays so when the backup is put back. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBackup } from '#server/backup/make-backup.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { databaseFileIn } from '#server/db/data-folder.ts';
import { closeDb, openDb } from '#server/db/open.ts';
import { reviews } from '#server/db/tables.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeObjectsOf } from '#tests/support/objects.ts';

let app: TestApp;
beforeEach(async () => {
  app = await buildTestApp({ challengesDirs: ['challenges'] });
  writeFileSync(join(app.deps.config.dataDir, 'secret'), `${'07'.repeat(32)}\n`);
});
afterEach(() => app.close());

test('the reader reads no more, and what was not released is gone', async () => {
  const person = await app.signIn();
  const { reviewId } = await makeObjectsOf(app, person);
  const { file } = await makeBackup({ ...app.deps, clock: app.clock.now });
  app.clock.forward({ minutes: 10 });
  const url = `/api/reviews/${reviewId}/end`;
  const headers = { cookie: person.cookie };
  expect((await app.app.inject({ method: 'POST', url, headers, payload: {} })).statusCode).toBe(200);
  // A data folder that no server has open, with a copy of this one's database.
  const dataDir = join(app.deps.config.dataDir, 'at-rest');
  mkdirSync(dataDir);
  app.deps.db.$client.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(databaseFileIn(app.deps.config.dataDir), databaseFileIn(dataDir));
  restoreBackup({ config: { dataDir, secret: app.deps.config.secret }, clock: app.clock.now }, file);
  const restored = openDb(databaseFileIn(dataDir));
  const { endedAt, draft } = reviews;
  expect(restored.select({ endedAt, draft }).from(reviews).all()).toEqual([
    { endedAt: app.clock.now().toISOString(), draft: { notes: [], skills: [], words: '' } },
  ]);
  closeDb(restored);
});
