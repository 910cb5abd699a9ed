import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { replayTombstones } from '#server/privacy/replay-tombstones.ts';
import { setAsideSuffix } from '#server/privacy/set-aside.ts';
import type { PrivacySettings } from '#server/privacy-settings.ts';
import { candidateOf, js } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
afterEach(() => app.close());

/** Two people: one worked 400 days ago and not since, the other is here now. */
async function liveLong(keepDays: PrivacySettings['keepDays']) {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  const privacy = { eraseByDecision: [], keepDays };
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox(), config: { privacy } });
  const old = await candidateOf(app);
  const { attemptId } = await old.open('first');
  const draft = { baseRevision: 0, writerId: crypto.randomUUID(), writerStep: 1 };
  await old.ask(`PUT /api/attempts/${attemptId}/draft`, { ...js('gammalt'), ...draft });
  await old.handIn(attemptId, js('gammal kod'));
  await old.ask('POST /api/consents', { purpose: 'statistics', textVersion: 1 });
  app.clock.forward({ days: 400 });
  const present = await candidateOf(app);
  await present.handIn((await present.open('first')).attemptId, js('ny kod'));
  await present.ask('POST /api/consents', { purpose: 'statistics', textVersion: 1 });
}

const tables = ['accounts', 'attempts', 'drafts', 'submissions', 'consents'];
const counts = () =>
  tables.map((table) => app.deps.db.$client.prepare(`select count(*) from ${table}`).pluck().get());

test('without a setting everything is kept', async () => {
  await liveLong({});
  const before = counts();
  expect(purgeOld(app.deps, { isDry: false })).toEqual({});
  expect(counts()).toEqual(before);
});

test('a dry run says what would go, and changes nothing', async () => {
  await liveLong({ drafts: 365, work: 365, account: 365 });
  const before = counts();
  expect(purgeOld(app.deps, { isDry: true })).toEqual({ drafts: 0, work: 1, account: 1 });
  expect(counts()).toEqual(before);
});

test('each category goes by its own setting', async () => {
  await liveLong({ drafts: 365, work: 500 });
  const [accounts, attempts, , submissions] = counts();
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ drafts: 1, work: 0 });
  expect(counts()).toEqual([accounts, attempts, 0, submissions, 2]);
});

test('a consent that stands is kept, however old, and a withdrawn one goes', async () => {
  await liveLong({ consents: 365 });
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ consents: 0 });
  app.deps.db.$client.prepare("update consents set withdrawnAt = '2020-01-01T00:00:00.000Z'").run();
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ consents: 2 });
});

test('an account that nobody has used for so long goes wholly, and stays away', async () => {
  await liveLong({ account: 365 });
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ account: 1 });
  expect(counts()).toEqual([1, 1, 0, 1, 1]);
  expect(replayTombstones(app.deps)).toBe(0);
});

test('what a restore replaced goes after seven days, with its log, and a dry run leaves it', async () => {
  app = await buildTestApp();
  const { dataDir } = app.deps.config;
  const at = setAsideSuffix(app.clock.now());
  const setAside = [`audit-head.${at}`, `kodlugn.db.${at}`, `kodlugn.db.${at}-wal`];
  for (const name of [...setAside, 'kodlugn.db.before-my-holiday']) writeFileSync(join(dataDir, name), 'x');
  const left = () =>
    readdirSync(dataDir)
      .filter((name) => name.includes('.before-'))
      .toSorted();
  app.clock.forward({ days: 7 });
  purgeOld(app.deps, { isDry: false });
  const after7Days = left();
  app.clock.forward({ minutes: 1 });
  purgeOld(app.deps, { isDry: true });
  const afterDryRun = left();
  purgeOld(app.deps, { isDry: false });
  expect([after7Days, afterDryRun, left()]).toEqual([
    [...setAside, 'kodlugn.db.before-my-holiday'].toSorted(),
    [...setAside, 'kodlugn.db.before-my-holiday'].toSorted(),
    ['kodlugn.db.before-my-holiday'],
  ]);
});
