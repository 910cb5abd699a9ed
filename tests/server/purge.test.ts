import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { replayTombstones } from '#server/privacy/replay-tombstones.ts';
import { setAsideSuffix } from '#server/privacy/set-aside.ts';
import type { PrivacySettings } from '#server/privacy-settings.ts';
import { candidateOf, js } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { enterWith } from '#tests/support/entering.ts';
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
  await old.ask('POST /api/consents', { purpose: 'statistics', textVersion: 3 });
  app.clock.forward({ days: 400 });
  const present = await candidateOf(app);
  await present.handIn((await present.open('first')).attemptId, js('ny kod'));
  await present.ask('POST /api/consents', { purpose: 'statistics', textVersion: 3 });
}

const tables = ['accounts', 'attempts', 'drafts', 'submissions', 'consents'];
const counts = () =>
  tables.map((table) => app.deps.db.$client.prepare(`select count(*) from ${table}`).pluck().get());

test('without a setting everything is kept', async () => {
  await liveLong({});
  const before = counts();
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ signIns: 0 });
  expect(counts()).toEqual(before);
});

test('a dry run says what would go, and changes nothing', async () => {
  await liveLong({ drafts: 365, work: 365, account: 365 });
  const before = counts();
  expect(purgeOld(app.deps, { isDry: true })).toEqual({ drafts: 0, work: 1, account: 1, signIns: 0 });
  expect(counts()).toEqual(before);
});

test('an owner reads how much would go with other days, before they are saved', async () => {
  await liveLong({});
  const before = counts();
  const { cookie } = await app.signInStaff('owner');
  const ask = async (query: string) =>
    (await app.app.inject({ url: `/api/privacy/purge?${query}`, headers: { cookie } })).json();
  expect([await ask('work=365&account=365'), await ask('work=500'), await ask('')]).toEqual([
    { drafts: null, work: 1, consents: null, account: 1 },
    { drafts: null, work: 0, consents: null, account: null },
    { drafts: null, work: null, consents: null, account: null },
  ]);
  expect(counts()).toEqual([Number(before[0]) + 1, ...before.slice(1)]);
});

test('sign-ins that ended long ago go, but for the last of each person', async () => {
  app = await buildTestApp();
  const me = await app.signIn();
  const again = async () => {
    app.clock.forward({ days: 1 });
    await enterWith(app, me.ownCode, (await enterWith(app, me.ownCode)).cookie);
  };
  await app.signInStaff('host');
  for (let times = 0; times < 3; times++) await again();
  const open = () =>
    app.deps.db.$client.prepare('select endedAt is null from sign_ins order by createdAt').pluck().all();
  const before = open();
  expect(purgeOld(app.deps, { isDry: false }).signIns).toBe(0);
  app.clock.forward({ days: 120 });
  expect(purgeOld(app.deps, { isDry: true }).signIns).toBe(3);
  expect(open()).toEqual(before);
  expect(purgeOld(app.deps, { isDry: false }).signIns).toBe(3);
  // The one they began with, the three that stand, and the only one of the host.
  expect(open()).toHaveLength(before.length - 3);
});

test('each category goes by its own setting', async () => {
  await liveLong({ drafts: 365, work: 500 });
  const [accounts, attempts, , submissions] = counts();
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ drafts: 1, work: 0, signIns: 0 });
  expect(counts()).toEqual([accounts, attempts, 0, submissions, 2]);
});

test('a consent that stands is kept, however old, and a withdrawn one goes', async () => {
  await liveLong({ consents: 365 });
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ consents: 0, signIns: 0 });
  app.deps.db.$client.prepare("update consents set withdrawnAt = '2020-01-01T00:00:00.000Z'").run();
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ consents: 2, signIns: 0 });
});

test('an account that nobody has used for so long goes wholly, and stays away', async () => {
  await liveLong({ account: 365 });
  expect(purgeOld(app.deps, { isDry: false })).toEqual({ account: 1, signIns: 0 });
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
