import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterEach, expect, test, vi } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { columnClasses } from '#server/db/column-classes.ts';
import { categoryOfTable, erasableCategories } from '#server/db/data-categories.ts';
import { tables } from '#server/db/tables.ts';
import type { ErasureForCandidate } from '#server/privacy/privacy.contract.ts';
import { replayTombstones } from '#server/privacy/replay-tombstones.ts';
import { tombstoneFileIn } from '#server/privacy/tombstones.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith } from '#tests/support/connected.ts';
import { writeInPlacement } from '#tests/support/placements.ts';
import { agreeBoth } from '#tests/support/proposals.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
const logLines: string[] = [];
afterEach(() => app.close());

async function build(eraseByDecision: TestApp['deps']['config']['privacy']['eraseByDecision'] = []) {
  logLines.length = 0;
  app = await buildTestApp({
    challenges: smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]),
    sandbox: scriptedSandbox(),
    logLines,
    config: { privacy: { eraseByDecision, keepDays: {} } },
  });
}

const words = Array.from({ length: 28 }, (_, index) => `kanariefågel-${index}-zq7`);
const word = (index: number) => words[index] ?? '';

/** A string of its own in every field where a person, or a person's program, can write freely. */
async function writeEverywhere(me: TestCandidate): Promise<void> {
  const { attemptId } = await me.open('first');
  const at = `/api/attempts/${attemptId}` as const;
  const [one, two] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
  await me.ask(`PUT ${at}/draft`, { ...js(word(0)), baseRevision: 0, writerId: one, writerStep: 1 });
  await me.ask(`PUT ${at}/draft`, { ...js(word(1)), baseRevision: 0, writerId: two, writerStep: 1 });
  const { submissionId } = await me.handIn(attemptId, js(word(2)));
  await me.ask(`PUT ${at}/pause`, { note: word(3), contactWish: { when: 'one-month', how: word(4) } });
  await me.ask(`PUT ${at}/how-made`, { language: 'javascript', ways: ['alone'], words: word(5) });
  await me.ask(`PUT ${at}/how-made`, { language: 'typescript', ways: ['alone'], words: word(6) });
  await me.ask(`PUT ${at}/clarity`, { clear: 'no', words: word(7) });
  await me.ask('POST /api/consents', {
    purpose: 'company-share',
    companyName: word(8),
    textVersion: purposes['company-share'].textVersion,
  });
  await me.ask('POST /api/shares', {
    forWhom: word(8),
    skillIds: ['lists'],
    withCode: true,
    withNotes: true,
    lastDay: app.clock.now().toISOString().slice(0, 10),
    textVersion: purposes['company-share'].textVersion,
  });
  await me.ask('POST /api/consents', {
    purpose: 'matcher-list',
    textVersion: purposes['matcher-list'].textVersion,
  });
  await me.ask('PUT /api/feed/mine', { wish: 'either' });
  const agreed = await agreeBoth(app, me, { person: word(22), company: word(23) });
  await writeInPlacement(app, me, agreed, [24, 25, 26, 27].map(word));
  const pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
  const staffId = pedagogue.staff.accountId;
  await me.ask('POST /api/consents', {
    purpose: 'pedagogue-reads',
    staffId,
    textVersion: purposes['pedagogue-reads'].textVersion,
  });
  await pedagogue.get(`/api/candidates/${me.accountId}/report`);
  const messageId = '00000000-0000-4000-8000-00000000000c';
  await me.ask(`POST /api/threads/${staffId}/messages`, { messageId, text: word(20) });

  const put = (sql: string, ...values: unknown[]) => app.deps.db.$client.prepare(sql).run(...values);
  const now = app.clock.now().toISOString();
  put('update accounts set name = ? where accountId = ?', word(9), me.accountId);
  put('update sign_ins set device = ? where accountId = ?', word(10), me.accountId);
  put('insert into cards values (?, ?, ?, ?, ?, ?, null)', word(11), word(12), me.accountId, now, now, now);
  put('insert into own_codes values (?, ?, ?, ?)', word(13), me.accountId, now, 'shown');
  put(
    'insert into erasure_requests values (?, ?, ?, ?, ?, ?, ?, null)',
    'r',
    me.accountId,
    '[]',
    now,
    'keep',
    word(14),
    now,
  );
  put('insert into report_words values (?, ?, ?, ?, null)', me.accountId, staffId, word(14), now);
  put('update drafts set answers = ? where attemptId = ?', JSON.stringify({ a: word(15) }), attemptId);
  put(
    'update submissions set answers = ? where submissionId = ?',
    JSON.stringify({ a: word(16) }),
    submissionId,
  );
  put(
    'update runs set result = ? where submissionId = ?',
    JSON.stringify({ console: word(17) }),
    submissionId,
  );
  put('update runs set contentHash = ? where submissionId = ?', word(18), submissionId);
  put('update threads set metName = ? where accountId = ?', word(21), me.accountId);
  const offered = [me.accountId, staffId, staffId, now.slice(0, 10)];
  put('insert into connection_offers values (?, ?, ?, ?, ?, null)', 'o', ...offered);
  put('update evidence set rule = ? where submissionId = ?', word(19), submissionId);
}

/** Those of the strings that are in some file of the data folder. */
function onDisk(): string[] {
  const { dataDir } = app.deps.config;
  const bytes = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)));
  return words.filter((one) => bytes.some((file) => file.includes(one)));
}

const erase = (me: TestCandidate, ownCode = me.ownCode) =>
  me.ask<{ erased: string[]; waits: string[]; code?: string }>('POST /api/privacy/erasure', { ownCode });

test('planted strings are nowhere after erasing: not in the files, a log, a copy or a download', async () => {
  await build();
  const me = await candidateOf(app);
  const other = await candidateOf(app);
  await other.handIn((await other.open('second')).attemptId, js('någon annans'));
  await writeEverywhere(me);
  expect(onDisk()).toEqual(words);

  expect(await erase(me)).toEqual({
    status: 200,
    body: { erased: ['drafts', 'work', 'consents', 'account'], waits: [] },
  });
  expect(onDisk()).toEqual([]);
  const copy = join(app.deps.config.dataDir, 'copy.db');
  await app.deps.db.$client.backup(copy);
  expect(onDisk()).toEqual([]);
  rmSync(copy);
  const told = JSON.stringify((await other.ask('GET /api/privacy/export')).body) + logLines.join('\n');
  expect(words.filter((one) => told.includes(one))).toEqual([]);
});

test('no row of any table names the person afterwards, and the rows of others are as they were', async () => {
  await build();
  const me = await candidateOf(app);
  const other = await candidateOf(app);
  await other.handIn((await other.open('second')).attemptId, js('någon annans'));
  const before = (await other.ask<{ data: object }>('GET /api/privacy/export')).body.data;
  await writeEverywhere(me);
  await erase(me);
  const rows = Object.values(tables).flatMap((table) =>
    app.deps.db
      .select()
      .from(table as SQLiteTable)
      .all(),
  );
  expect(rows.filter((row) => JSON.stringify(row).includes(me.accountId))).toEqual([]);
  expect((await other.ask<{ data: object }>('GET /api/privacy/export')).body.data).toEqual(before);
});

test('the sign-in and the code open nothing any more', async () => {
  await build();
  const me = await candidateOf(app);
  await erase(me);
  const enter = await app.app.inject({ method: 'POST', url: '/api/sign-ins', payload: { code: me.ownCode } });
  expect([(await me.ask('GET /api/accounts/me')).status, enter.statusCode]).toEqual([401, 404]);
});

test('nothing is erased without the own code of that very person', async () => {
  await build();
  const me = await candidateOf(app);
  const other = await candidateOf(app);
  const refused = await Promise.all([erase(me, 'ABCD'), erase(me, other.ownCode)]);
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'code-unknown'],
    [404, 'code-unknown'],
  ]);
  expect((await me.ask('GET /api/accounts/me')).status).toBe(200);
});

test('every table with rows about a candidate is emptied of them', async () => {
  await build();
  const me = await candidateOf(app);
  await writeEverywhere(me);
  await erase(me);
  const aboutOthers =
    /^(accounts|audit_entries|audit_keys|companies|feed_tombstones|invitations|openings|sign_ins)$/;
  const left = Object.values(tables)
    .map((table) => ({ name: getTableConfig(table as SQLiteTable).name, table: table as SQLiteTable }))
    .filter(
      ({ name, table }) => !aboutOthers.test(name) && app.deps.db.select().from(table).all().length > 0,
    );
  expect(left.map(({ name }) => name)).toEqual([]);
});

test('a copy that is put back forgets again at the next start', async () => {
  await build();
  const me = await candidateOf(app);
  await writeEverywhere(me);
  const stored = Object.values(tables).map(
    (table) =>
      [
        table,
        app.deps.db
          .select()
          .from(table as SQLiteTable)
          .all(),
      ] as const,
  );
  await erase(me);
  putBack(stored);
  expect(onDisk().length).toBeGreaterThan(15);
  expect(replayTombstones(app.deps)).toBe(1);
  expect(onDisk()).toEqual([]);
  expect(replayTombstones(app.deps)).toBe(0);
});

/** What an older copy of the database holds, back in the tables that were emptied of it; the audit only grows. */
function putBack(stored: (readonly [unknown, object[]])[]): void {
  app.deps.db.$client.pragma('foreign_keys = 0');
  for (const [table, rows] of stored) {
    if (table === tables.auditEntries) continue;
    for (const row of rows)
      app.deps.db
        .insert(table as SQLiteTable)
        .values(row)
        .onConflictDoNothing()
        .run();
  }
  app.deps.db.$client.pragma('foreign_keys = 1');
}

test('the list of the erased names nobody, and a line that was cut short is no line', async () => {
  await build();
  const me = await candidateOf(app);
  await candidateOf(app);
  await erase(me);
  const file = tombstoneFileIn(app.deps.config.dataDir);
  appendFileSync(file, `${'a'.repeat(64)} 2026-11-21T19:30`);
  expect(readFileSync(file, 'utf8')).not.toContain(me.accountId);
  expect(replayTombstones(app.deps)).toBe(0);
});

test('a hand-in that runs while its person is erased ends, and leaves nothing', async () => {
  const held = Promise.withResolvers<undefined>();
  const sandbox = scriptedSandbox();
  sandbox.next.push(held.promise);
  app = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]), sandbox });
  const me = await candidateOf(app);
  const { attemptId } = await me.open('first');
  const submissionId = crypto.randomUUID();
  const handIn = me.handIn(attemptId, js('min kod'), submissionId);
  await vi.waitUntil(() => app.deps.activeRuns.findSubmission(submissionId));
  await erase(me);
  held.resolve(undefined);
  await handIn.catch(() => undefined);
  await app.deps.activeRuns.findSubmission(submissionId)?.finished;
  expect(app.deps.db.select().from(tables.submissions).all()).toEqual([]);
  expect(app.deps.db.select().from(tables.evidence).all()).toEqual([]);
});

test('what the organisation decides about waits, is told of, and the rest is gone', async () => {
  await build(['work', 'account']);
  const me = await candidateOf(app);
  await writeEverywhere(me);
  app.deps.db.delete(tables.erasureRequests).run();
  expect((await me.ask<ErasureForCandidate>('GET /api/privacy/erasure')).body).toEqual({
    categories: [
      { category: 'drafts', how: 'at-once' },
      { category: 'work', how: 'by-decision' },
      { category: 'consents', how: 'at-once' },
      { category: 'account', how: 'by-decision' },
    ],
    requests: [],
    daysSetAside: 7,
  });
  expect((await erase(me)).body).toEqual({ erased: ['drafts', 'consents'], waits: ['work', 'account'] });
  const left = await me.ask<{ data: Record<string, unknown[]> }>('GET /api/privacy/export');
  const { drafts, consents, submissions } = left.body.data;
  expect([drafts?.length, consents?.length, submissions?.length]).toEqual([0, 0, 1]);
  expect(await erase(me)).toMatchObject({ status: 409, body: { code: 'erasure-asked' } });
});

test('every table that says something of a candidate is erased with a category, but for the audit', async () => {
  await build();
  const special = Object.entries(columnClasses).filter(([, classes]) =>
    Object.values(classes).some((one) => one === 'special'),
  );
  const stays = special.filter(([table]) => {
    const category: string = categoryOfTable[table as keyof typeof columnClasses];
    return !(erasableCategories as readonly string[]).includes(category);
  });
  expect(stays.map(([table]) => table)).toEqual(['auditEntries']);
});
