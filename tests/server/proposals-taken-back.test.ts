/** What is left of proposals when the person takes back the yes to the matcher's list: nothing that anybody can read. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MatcherList } from '#server/proposals/matcher-list.contract.ts';
import type { ProposalsForMatcher } from '#server/proposals/proposals.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf, offered } from '#tests/support/companies.ts';
import { agree } from '#tests/support/feed.ts';
import {
  answer,
  askAbout,
  type ListedPerson,
  layBeside,
  listedOf,
  openPlace,
  placesOf,
} from '#tests/support/proposals.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  matcher = await matcherOf(app);
  me = await listedOf(app, 'Kim Påhittad');
});
afterEach(() => app.close());

const all = async () => (await matcher.ask<ProposalsForMatcher>('GET /api/proposals')).body.proposals;

describe('whoever takes back the yes to the list', () => {
  test('is gone from everything a matcher can read, whatever was made before', async () => {
    const [asked, draft] = [await openPlace(matcher), await openPlace(matcher, { title: 'En annan plats' })];
    const { proposalId, revision } = await askAbout(matcher, me, asked);
    await answer(me, { proposalId }, 'yes', 'kanariefågel');
    const made = (await layBeside(matcher, me, draft)).body;
    await me.takeBack();
    const tries = [
      ['GET', `/api/matcher-list/${me.accountId}`],
      ['GET', `/api/proposals/${proposalId}`],
      ['POST', `/api/proposals/${made.proposalId}/ask`, { revision: made.revision }],
      [
        'POST',
        `/api/proposals/${proposalId}/company-answer`,
        { answer: 'yes', words: '', revision: revision + 1 },
      ],
      ['POST', '/api/proposals', { candidateId: me.accountId, openingId: asked.openingId }],
    ] as const;
    for (const [method, path, body] of tries)
      expect(await matcher.ask(`${method} ${path}`, body)).toMatchObject({ status: 404 });
    const read = [(await matcher.ask<MatcherList>('POST /api/matcher-list/searches', {})).body, await all()];
    const text = JSON.stringify(read);
    expect([me.accountId, 'Kim Påhittad', 'kanariefågel'].filter((one) => text.includes(one))).toEqual([]);
    expect((await placesOf(me)).proposals).toEqual([]);
  });

  test('begins anew with a new yes: nothing that was proposed before comes back', async () => {
    const place = await openPlace(matcher);
    const before = await askAbout(matcher, me, place);
    await me.takeBack();
    await agree(me);
    expect(await all()).toEqual([]);
    const after = (await layBeside(matcher, me, place)).body;
    expect(after).toMatchObject({ state: 'draft', personAnswer: null });
    expect(after.proposalId).not.toBe(before.proposalId);
  });

  test('has it all in the own export, until it is erased', async () => {
    const { proposalId } = await askAbout(matcher, me, await openPlace(matcher));
    const own = async () =>
      (await me.ask<{ data: { proposals: object[]; placeWishes: object[] } }>('GET /api/privacy/export')).body
        .data;
    await me.ask('PUT /api/wishes/place', { wished: offered, needs: [] });
    await answer(me, { proposalId }, 'no', 'kanariefågel');
    expect(await own()).toMatchObject({
      proposals: [{ proposalId, personAnswer: 'no', personWords: 'kanariefågel' }],
      placeWishes: [{ wish: { wished: offered, needs: [] } }],
    });
    await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
    const left = ['proposals', 'place_wishes', 'work_wishes'].map((table) =>
      app.deps.db.$client.prepare(`select count(*) as count from ${table}`).get(),
    );
    expect(left).toEqual([{ count: 0 }, { count: 0 }, { count: 0 }]);
  });
});
