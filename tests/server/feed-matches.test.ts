/** What somebody is asked, and what came of it, joins the feed: no company, no words, nobody's no. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FeedScope } from '#server/feed/feed-profile.contract.ts';
import type { PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import type { TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { agree, buildFeedApp, makeKey, readFeedOf } from '#tests/support/feed.ts';
import { addStep, agreedOf, beginFor } from '#tests/support/placements.ts';
import {
  answer,
  askAbout,
  type ListedPerson,
  layBeside,
  listedOf,
  moveTo,
  openPlace,
} from '#tests/support/proposals.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
let key: string;
beforeEach(async () => {
  app = await buildFeedApp();
  matcher = await matcherOf(app);
  me = await listedOf(app);
  ({ key } = await makeKey(app, [...FeedScope.enum]));
});
afterEach(() => app.close());

const since = async () => (await readFeedOf(app, key, '/profiles?cursor=0')).body;
const profile = async () => (await since()).items[0]?.profile;

describe('a match', () => {
  const matches = async () => (await profile())?.matches?.map(({ state }) => state);
  const companySays = (asked: { proposalId: string; revision: number }) =>
    matcher.ask(`POST /api/proposals/${asked.proposalId}/company-answer`, {
      ...{ answer: 'yes', words: 'kanariefågel', revision: asked.revision + 1 },
    });

  test('is there from when the person is asked until both have said yes, without words or company', async () => {
    const place = await openPlace(matcher, { tasks: [] });
    await layBeside(matcher, me, place);
    expect(await matches()).toEqual([]);
    const asked = await askAbout(matcher, me, place);
    expect(await matches()).toEqual(['proposed']);
    await answer(me, asked, 'yes', 'kanariefågel');
    expect(await matches()).toEqual(['proposed']);
    await companySays(asked);
    expect((await profile())?.matches).toEqual([{ matchId: asked.proposalId, state: 'both-yes' }]);
    const text = JSON.stringify(await since());
    const hidden = ['kanariefågel', place.title, place.companyName, place.openingId, me.accountId];
    expect(hidden.filter((one) => text.includes(one))).toEqual([]);
  });

  test('says nobody’s no: it is gone, and so it is when the opening is withdrawn', async () => {
    const place = await openPlace(matcher, { tasks: [] });
    const asked = await askAbout(matcher, me, place);
    await answer(me, asked, 'no', 'kanariefågel');
    expect(await matches()).toEqual([]);
    await answer(me, asked, 'yes');
    await companySays({ ...asked, revision: asked.revision + 1 });
    expect(await matches()).toEqual(['both-yes']);
    await moveTo(matcher, place, 'withdrawn');
    expect(await matches()).toEqual([]);
  });

  test('is a placement from its first day, through a pause, until it ends; also when the opening is withdrawn', async () => {
    const { place, proposal } = await agreedOf(matcher, me, { tasks: [] });
    const { proposalId: matchId } = proposal;
    const begun = (await matcher.ask<PlacementForMatcher>('POST /api/placements', { proposalId: matchId }))
      .body;
    const told = async (kind: string, happensOn: string) => {
      await addStep(matcher, begun, { kind, happensOn, words: 'kanariefågel' });
      return (await profile())?.matches;
    };
    await moveTo(matcher, place, 'withdrawn');
    expect(await told('visit', '2026-11-02')).toEqual([{ matchId, state: 'both-yes' }]);
    expect(await told('start', '2026-11-03')).toEqual([{ matchId, state: 'placement' }]);
    const text = JSON.stringify(await since());
    expect(text).not.toContain('kanariefågel');
    expect(await told('pause', '2026-11-04')).toEqual([{ matchId, state: 'placement' }]);
    expect(JSON.stringify(await since())).toBe(text);
    expect(await told('resume', '2026-11-05')).toEqual([{ matchId, state: 'placement' }]);
    expect(await told('end', '2026-11-06')).toEqual([]);
  });

  test('that became a placement by an earlier yes to the list is not told: it would tie the two profiles', async () => {
    const begun = await beginFor(matcher, me, { tasks: [] });
    await addStep(matcher, begun, { kind: 'start' });
    expect(await matches()).toEqual(['placement']);
    await me.takeBack();
    await agree(me);
    expect(await matches()).toEqual([]);
  });

  test('that the person said no to before anything began is gone, whatever a matcher has planned', async () => {
    const { proposalId } = (await agreedOf(matcher, me, { tasks: [] })).proposal;
    await matcher.ask('POST /api/placements', { proposalId });
    expect(await matches()).toEqual(['both-yes']);
    await answer(me, { proposalId }, 'no');
    expect(await matches()).toEqual([]);
  });
});
