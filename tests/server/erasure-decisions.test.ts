/** Where the organisation decides about a category: what an owner sees, and what follows. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as tables from '#server/db/tables.ts';
import type { ErasureForCandidate, ErasureRequestForOwner } from '#server/privacy/privacy.contract.ts';
import { candidateOf, js } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { staffWith } from '#tests/support/connected.ts';
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

async function askAndFindRequest() {
  const me = await candidateOf(app);
  await me.handIn((await me.open('first')).attemptId, js('min kod'));
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  const owner = await staffWith(app, 'owner');
  const { requests } = (
    await owner.get<{ requests: ErasureRequestForOwner[] }>('/api/privacy/erasure-requests')
  ).body;
  const decide = (decision: 'erase' | 'keep', reason = '') =>
    app.app.inject({
      method: 'POST',
      url: `/api/privacy/erasure-requests/${requests[0]?.requestId}/decision`,
      headers: { cookie: owner.cookie },
      payload: { decision, reason },
    });
  return { me, requests, decide };
}

test('an owner sees what waits and decides to erase: then everything is gone', async () => {
  const { me, requests, decide } = await askAndFindRequest();
  expect(requests).toMatchObject([{ accountId: me.accountId, categories: ['work', 'account'] }]);
  await me.handIn((await me.open('second')).attemptId, js('efteråt'));
  expect((await decide('erase')).statusCode).toBe(200);
  expect((await me.ask('GET /api/accounts/me')).status).toBe(401);
  expect(app.deps.db.select().from(tables.submissions).all()).toEqual([]);
});

test('an owner decides to keep, and the person reads why', async () => {
  const { me, decide } = await askAndFindRequest();
  await decide('keep', 'Påhittat skäl.');
  const { requests } = (await me.ask<ErasureForCandidate>('GET /api/privacy/erasure')).body;
  expect(requests).toMatchObject([{ decision: 'keep', reason: 'Påhittat skäl.', decidedOn: '2026-11-21' }]);
  expect((await decide('erase')).statusCode).toBe(404);
});

test('an owner whose last proof is old is asked for it first', async () => {
  const { decide } = await askAndFindRequest();
  app.clock.forward({ minutes: 16 });
  expect((await decide('erase')).json()).toMatchObject({ code: 'proof-needed' });
});
