import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { connections } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { consents } from '#server/db/tables/consents.ts';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import type { ReportForCandidate, ReportForPedagogue } from '#server/reports/reports.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

const read = (by: TestStaff, of = me) =>
  by.get<ReportForPedagogue & { code?: string }>(`/api/candidates/${of.accountId}/report`);
const letRead = (by: TestStaff) =>
  me.ask<{ consents: { consentId: string; state: string }[] }>('POST /api/consents', {
    purpose: 'pedagogue-reads',
    staffId: by.staff.accountId,
    textVersion: purposes['pedagogue-reads'].textVersion,
  });
const views = async () => (await me.ask<{ views: ViewForCandidate[] }>('GET /api/privacy/views')).body.views;

test('a pedagogue reads the very report that the candidate sees, when let (calm 42)', async () => {
  const { attemptId } = await me.open('first');
  await me.handIn(attemptId, js('min kod'));
  await letRead(pedagogue);
  const own = await me.ask<ReportForCandidate>('GET /api/reports/mine');
  expect(own.body.challengesThatHold).toBe(1);
  expect(await read(pedagogue)).toEqual({
    status: 200,
    body: { candidateId: me.accountId, name: null, report: own.body },
  });
});

test('without a consent nothing is read, and nothing is noted as read', async () => {
  expect(await read(pedagogue)).toMatchObject({ status: 403, body: { code: 'consent-missing' } });
  expect(await views()).toEqual([]);
});

test('from the moment a consent is withdrawn, nothing is read', async () => {
  const { consents } = (await letRead(pedagogue)).body;
  expect((await read(pedagogue)).status).toBe(200);
  const given = consents.find(({ state }) => state === 'given');
  await me.ask(`POST /api/consents/${given?.consentId}/withdraw`, {});
  expect((await read(pedagogue)).status).toBe(403);
});

test('a consent is for the one it names: another pedagogue does not read', async () => {
  await letRead(pedagogue);
  const other = await staffWith(app, 'pedagogue');
  connectThem(app, me, other);
  expect(await read(other)).toMatchObject({ status: 403, body: { code: 'consent-missing' } });
});

test('somebody who does not meet the candidate learns not even that they exist', async () => {
  const stranger = await staffWith(app, 'pedagogue');
  const nobody = { ...me, accountId: crypto.randomUUID() };
  const answer = await read(stranger);
  expect(answer).toMatchObject({ status: 404, body: { code: 'candidate-not-found' } });
  expect(answer).toEqual(await read(stranger, nobody));
});

test('an ended connection ends the reading, whatever was agreed to', async () => {
  await letRead(pedagogue);
  app.deps.db.update(connections).set({ endedAt: app.clock.now().toISOString() }).run();
  expect(await read(pedagogue)).toMatchObject({ status: 404, body: { code: 'candidate-not-found' } });
});

test.each(['host', 'reader', 'matcher', 'owner'] as const)(
  'a connected %s does not read it',
  async (role) => {
    const other = await staffWith(app, role);
    connectThem(app, me, other);
    expect((await read(other)).status).toBe(403);
  },
);

test('the candidate sees who has looked, as what, at what, and on which day', async () => {
  await letRead(pedagogue);
  await read(pedagogue);
  await read(pedagogue);
  app.clock.forward({ hours: 3 });
  await read(pedagogue);
  app.clock.forward({ hours: 3 });
  await read(pedagogue);
  const view = { name: 'pedagogue', role: 'pedagogue', act: 'report.read-connected' };
  expect(await views()).toEqual([
    { day: '2026-11-22', ...view },
    { day: '2026-11-21', ...view },
  ]);
});

test('each reading is an entry of its own in the audit', async () => {
  await letRead(pedagogue);
  await read(pedagogue);
  await read(pedagogue);
  const acts = app.deps.db.select().from(auditEntries).all();
  expect(acts.filter(({ act }) => act === 'report.read-connected')).toHaveLength(2);
});

test('who has looked at somebody else is not told', async () => {
  await letRead(pedagogue);
  await read(pedagogue);
  const other = await candidateOf(app);
  expect((await other.ask('GET /api/privacy/views')).body).toEqual({ views: [] });
});

describe('whose reports can be opened is told to the pedagogue alone:', () => {
  const readable = async (by: TestStaff) =>
    (await by.get<{ candidateIds: string[] }>('/api/reports/connected')).body.candidateIds;

  test('of those who said yes, as long as the yes stands, and nothing is noted as read', async () => {
    connectThem(app, await candidateOf(app), pedagogue);
    expect(await readable(pedagogue)).toEqual([]);
    const given = (await letRead(pedagogue)).body.consents.find(({ state }) => state === 'given');
    expect(await readable(pedagogue)).toEqual([me.accountId]);
    expect(await views()).toEqual([]);
    await me.ask(`POST /api/consents/${given?.consentId}/withdraw`, {});
    expect(await readable(pedagogue)).toEqual([]);
  });

  test('not to another pedagogue, and not by an older wording', async () => {
    const other = await staffWith(app, 'pedagogue');
    connectThem(app, me, other);
    await letRead(pedagogue);
    expect(await readable(other)).toEqual([]);
    app.deps.db.update(consents).set({ textVersion: 1 }).run();
    expect(await readable(pedagogue)).toEqual([]);
  });

  test('not after they part', async () => {
    await letRead(pedagogue);
    app.deps.db.update(connections).set({ endedAt: app.clock.now().toISOString() }).run();
    expect(await readable(pedagogue)).toEqual([]);
  });

  test.each(['host', 'reader', 'matcher', 'owner'] as const)('not to a %s', async (role) => {
    expect(await (await staffWith(app, role)).get('/api/reports/connected')).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });

  describe('with what is unread', () => {
    const unread = async (by = pedagogue) =>
      (await by.get<{ candidateIds: string[] }>('/api/reports/unread')).body.candidateIds;
    const handIn = async (text: string) => me.handIn((await me.open('first')).attemptId, js(text));

    test('until it is read, and again when it rests on other code', async () => {
      await letRead(pedagogue);
      expect(await unread()).toEqual([]);
      await handIn('// holds: empty');
      await handIn('min kod');
      expect(await unread()).toEqual([me.accountId]);
      await read(pedagogue);
      expect(await unread()).toEqual([]);
      await me.handIn((await me.open('second')).attemptId, js('mer kod'));
      expect(await unread()).toEqual([me.accountId]);
    });

    test('each pedagogue reads alone, and only with a yes', async () => {
      await handIn('min kod');
      const other = await staffWith(app, 'pedagogue');
      connectThem(app, me, other);
      await letRead(pedagogue);
      expect(await unread()).toEqual([me.accountId]);
      expect(await unread(other)).toEqual([]);
      await letRead(other);
      await read(pedagogue);
      expect(await unread(other)).toEqual([me.accountId]);
    });
  });

  test('not to a candidate', async () => {
    expect(await me.ask('GET /api/reports/connected')).toMatchObject({ status: 403 });
  });

  test('by as many queries for thirty people as for one', async () => {
    const { $client } = app.deps.db;
    const countQueries = async () => {
      const prepare = vi.spyOn($client, 'prepare');
      await pedagogue.get('/api/candidates');
      await readable(pedagogue);
      const count = prepare.mock.calls.length;
      prepare.mockRestore();
      return count;
    };
    await letRead(pedagogue);
    const withOne = await countQueries();
    for (let more = 0; more < 29; more += 1) connectThem(app, await candidateOf(app), pedagogue);
    expect(withOne).toBeGreaterThan(0);
    expect(await countQueries()).toBe(withOne);
  });
});
