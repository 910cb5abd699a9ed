import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import type { PlaceWish } from '#server/wishes/wishes.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  me = await candidateOf(app);
});
afterEach(() => app.close());

const wished = { ...nothingSaid, remote: 'all', hoursFrom: 8 } as const;

test('nothing is wished of a place until the person says something', async () => {
  expect((await me.ask('GET /api/wishes/place')).body).toEqual({ wished: nothingSaid, needs: [] });
});

test('what is said is there, what is needed of it too, and nobody else has seen it', async () => {
  await me.ask('PUT /api/wishes/place', { wished, needs: ['remote', 'room'] });
  expect((await me.ask<PlaceWish>('GET /api/wishes/place')).body).toEqual({ wished, needs: ['remote'] });
  expect((await me.ask<ViewForCandidate[]>('GET /api/privacy/views')).body).toEqual({ views: [] });
});

test('who takes all of it back has said nothing', async () => {
  await me.ask('PUT /api/wishes/place', { wished, needs: ['remote'] });
  await me.ask('PUT /api/wishes/place', { wished: nothingSaid, needs: ['remote'] });
  const rows = app.deps.db.$client.prepare('select count(*) as count from place_wishes').get();
  expect(rows).toEqual({ count: 0 });
});

test('two wishes that cannot both be so are refused, with which', async () => {
  const answer = await me.ask('PUT /api/wishes/place', { wished: { ...wished, daysOnSite: 3 }, needs: [] });
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'conditions-contradict', params: { reason: 'remote-days' } },
  });
});
