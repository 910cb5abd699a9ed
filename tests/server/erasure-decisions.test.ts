/** Where the organisation decides about a category: what an owner sees, and what follows. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tables } from '#server/db/tables.ts';
import type {
  ErasureForCandidate,
  ErasureRequestForOwner,
  ViewForCandidate,
} from '#server/privacy/privacy.contract.ts';
import { candidateOf, js } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith } from '#tests/support/connected.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
beforeEach(async () => {
  app = await buildTestApp({
    challenges: smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]),
    sandbox: scriptedSandbox(),
    config: { privacy: { eraseByDecision: ['work', 'account'], keepDays: {} } },
  });
});
afterEach(() => app.close());

type Requests = { requests: ErasureRequestForOwner[] };

async function askAndFindRequest() {
  const me = await candidateOf(app);
  await me.handIn((await me.open('first')).attemptId, js('min kod'));
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  const owner = await staffWith(app, 'owner');
  const list = async () => (await owner.get<Requests>('/api/privacy/erasure-requests')).body.requests;
  const requests = await list();
  const decide = (payload: { decision: string; reason?: string }, cookie = owner.cookie) =>
    app.app.inject({
      method: 'POST',
      url: `/api/privacy/erasure-requests/${requests[0]?.requestId}/decision`,
      headers: { cookie },
      payload,
    });
  const views = async () =>
    (await me.ask<{ views: ViewForCandidate[] }>('GET /api/privacy/views')).body.views.map(
      ({ act, role }) => `${role} ${act}`,
    );
  return { me, owner, requests, list, decide, views };
}

test('an owner sees what waits and decides to erase: then everything is gone', async () => {
  const { me, requests, decide } = await askAndFindRequest();
  expect(requests).toEqual([
    {
      requestId: expect.any(String),
      accountId: me.accountId,
      name: null,
      number: null,
      categories: ['work', 'account'],
      askedOn: '2026-11-21',
    },
  ]);
  await me.handIn((await me.open('second')).attemptId, js('efteråt'));
  expect((await decide({ decision: 'erase' })).statusCode).toBe(200);
  expect((await me.ask('GET /api/accounts/me')).status).toBe(401);
  expect(app.deps.db.select().from(tables.submissions).all()).toEqual([]);
});

test('an owner decides to keep, and the person reads why', async () => {
  const { me, decide } = await askAndFindRequest();
  await decide({ decision: 'keep', reason: 'Påhittat skäl.' });
  const { requests } = (await me.ask<ErasureForCandidate>('GET /api/privacy/erasure')).body;
  expect(requests).toMatchObject([{ decision: 'keep', reason: 'Påhittat skäl.', decidedOn: '2026-11-21' }]);
  expect((await decide({ decision: 'erase' })).statusCode).toBe(404);
});

test('an owner whose last proof is old is asked for it first', async () => {
  const { decide } = await askAndFindRequest();
  app.clock.forward({ minutes: 16 });
  expect((await decide({ decision: 'erase' })).json()).toMatchObject({ code: 'proof-needed' });
});

test('a no without a reason is no answer: the person would read nothing', async () => {
  const { list, decide } = await askAndFindRequest();
  const answers = [{ decision: 'keep' }, { decision: 'keep', reason: ' \n' }, { decision: 'later' }];
  const statuses = await Promise.all(answers.map(async (answer) => (await decide(answer)).statusCode));
  expect(statuses).toEqual([400, 400, 400]);
  expect(await list()).toHaveLength(1);
});

test('who asked is told to an owner who meets the person, and to no other', async () => {
  const { me, owner, list } = await askAndFindRequest();
  await me.ask('PUT /api/accounts/me/name', { name: 'Kim' });
  expect(await list()).toMatchObject([{ name: null, number: null }]);
  connectThem(app, me, owner);
  expect(await list()).toMatchObject([{ name: 'Kim', number: 1 }]);
});

test('the person sees that the request was read, once a day, and answered (calm 42)', async () => {
  const { list, decide, views } = await askAndFindRequest();
  await list();
  expect(await views()).toEqual(['owner erasure.read']);
  await decide({ decision: 'keep', reason: 'Påhittat skäl.' });
  expect((await views()).toSorted()).toEqual(['owner erasure.decide', 'owner erasure.read']);
});

test.each(['host', 'pedagogue', 'reader', 'matcher'] as const)(
  'a %s neither reads requests nor answers them, also of somebody they meet',
  async (role) => {
    const { me, list, decide } = await askAndFindRequest();
    const other = await staffWith(app, role);
    connectThem(app, me, other);
    expect(await other.get('/api/privacy/erasure-requests')).toMatchObject({ status: 403 });
    expect((await decide({ decision: 'erase' }, other.cookie)).statusCode).toBe(403);
    expect(await list()).toHaveLength(1);
  },
);
