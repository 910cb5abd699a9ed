/** What people say joins the feed as they choose, and leaves it with them. */
import { ne } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConditionAudience, ConditionsForCandidate } from '#server/conditions/conditions.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import { consents } from '#server/db/tables/consents.ts';
import { feedProfiles } from '#server/db/tables/feed.ts';
import type { FeedItem } from '#server/feed/feed.contract.ts';
import { FeedScope } from '#server/feed/feed-profile.contract.ts';
import type { OwnHeadlines } from '#server/headlines/headlines.contract.ts';
import type { MatcherList } from '#server/proposals/matcher-list.contract.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import type { TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { agree, buildFeedApp, makeKey, plantListed, readFeedOf } from '#tests/support/feed.ts';
import { askAbout, type ListedPerson, listedOf, openPlace } from '#tests/support/proposals.ts';

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

const wished = { ...nothingSaid, remote: 'all' } as const;
const since = async (cursor = '0') => (await readFeedOf(app, key, `/profiles?cursor=${cursor}`)).body;
const profile = async () => (await since()).items[0]?.profile;
const nextDay = async () => {
  app.clock.forward({ days: 1 });
  matcher = await matcherOf(app);
};
const headline = async (words: string, marks: string[] = ['want']) =>
  (await me.ask<OwnHeadlines>('POST /api/headlines', { words, marks })).body.headlines.at(-1)?.headlineId;
const say = async (said: object, visibleTo: ConditionAudience[] = ['programs']) => {
  const theme = 'instructions';
  const { body } = await me.ask<ConditionsForCandidate>('POST /api/conditions', { theme, ...said });
  const { conditionId = '' } = body.conditions.at(-1) ?? {};
  const answered = await me.ask<ConditionsForCandidate>(`PUT /api/conditions/${conditionId}`, { visibleTo });
  return { conditionId, ...answered };
};

test('headlines, how a place should be, and what is chosen for programs are in it', async () => {
  await headline('javascript (sv)', ['can', 'want']);
  await headline('Rust', []);
  await say({ exampleId: 'example-first' });
  await me.ask('PUT /api/wishes/place', { wished, needs: ['remote'] });
  expect(await profile()).toEqual({
    wish: 'not-said',
    languages: [],
    skills: [],
    headlines: [
      {
        subjectId: 'javascript',
        name: { sv: 'javascript (sv)', en: 'javascript (en)' },
        marks: ['can', 'want'],
        esco: 'http://data.europa.eu/esco/skill/esco-id',
        jobtech: 'jobtech-id',
      },
      { subjectId: 'rust', name: { sv: 'Rust', en: 'Rust' }, marks: [], esco: null, jobtech: null },
    ],
    placeWish: { wished, needs: ['remote'] },
    conditions: [{ theme: 'instructions', exampleId: 'example-first' }],
    matches: [],
  });
});

test('own words are never in it, whatever was chosen for them', async () => {
  await headline('kanariefågel');
  const own = await say({ words: 'kanariefågel' });
  expect(own.body.conditions.map(({ visibleTo }) => visibleTo)).toEqual([[]]);
  const { conditionId } = await say({ exampleId: 'say-why' });
  const { body } = await me.ask<ConditionsForCandidate>(`PUT /api/conditions/${conditionId}`, {
    words: 'kanariefågel',
  });
  expect(body.conditions.map(({ visibleTo }) => visibleTo)).toEqual([[], []]);
  expect(await profile()).toMatchObject({ headlines: [], conditions: [] });
  expect(JSON.stringify(await since())).not.toContain('kanariefågel');
});

test('what a pedagogue or a company may see of how one works best is not for programs', async () => {
  await say({ exampleId: 'say-why' }, ['pedagogue', 'company']);
  await say({ exampleId: 'in-order' }, []);
  expect(await profile()).toMatchObject({ conditions: [] });
});

test('what is said anew waits for the next day, and moves the profile among the changes', async () => {
  const { cursor, items } = await since();
  await headline('Rust');
  await say({ exampleId: 'say-why' });
  expect((await since(cursor)).items).toEqual([]);
  await nextDay();
  const later = await since(cursor);
  expect(later.items).toMatchObject([
    {
      profileId: items[0]?.profileId,
      changedOn: '2026-11-22',
      profile: { headlines: [{ subjectId: 'rust' }], conditions: [{ exampleId: 'say-why' }] },
    },
  ]);
  await headline('javascript (sv)');
  await nextDay();
  expect((await since(later.cursor)).items.map(({ changedOn }) => changedOn)).toEqual(['2026-11-23']);
});

test('what is taken back is gone with the next question, and moves the profile among the changes', async () => {
  const [headlineId, { conditionId }] = [
    await headline('Rust', ['can', 'want']),
    await say({ exampleId: 'say-why' }),
  ];
  const parts = async (cursor: string) => {
    const page = await since(cursor);
    return {
      cursor: page.cursor,
      says: page.items.map((one) => [one.profile?.headlines, one.profile?.conditions]),
    };
  };
  const rust = { subjectId: 'rust', name: { sv: 'Rust', en: 'Rust' }, esco: null, jobtech: null };
  const piece = { theme: 'instructions', exampleId: 'say-why' };
  const first = await parts('0');
  expect(first.says).toEqual([[[{ ...rust, marks: ['can', 'want'] }], [piece]]]);
  await me.ask(`PUT /api/headlines/${headlineId}`, { marks: ['want', 'curious'] });
  const fewer = await parts(first.cursor);
  expect(fewer.says).toEqual([[[{ ...rust, marks: ['want'] }], [piece]]]);
  await me.ask(`DELETE /api/headlines/${headlineId}`);
  const without = await parts(fewer.cursor);
  expect(without.says).toEqual([[[], [piece]]]);
  await me.ask(`PUT /api/conditions/${conditionId}`, { visibleTo: ['company'] });
  expect((await parts(without.cursor)).says).toEqual([[[], []]]);
});

test('what is taken back is gone from the first answer of a day, also where others are compared before', async () => {
  const headlineId = await headline('Rust');
  plantListed(app, 120);
  const read = async () => (await readFeedOf(app, key, '/profiles?limit=200')).body;
  const withHeadlines = async () => {
    const { items, hasMore } = await read();
    return [items.length, hasMore, items.filter((one) => one.profile?.headlines?.length !== 0).length];
  };
  await read();
  expect(await withHeadlines()).toEqual([121, false, 1]);
  await nextDay();
  const others = ne(feedProfiles.accountId, me.accountId);
  app.deps.db.update(feedProfiles).set({ seenOn: '2026-11-20' }).where(others).run();
  await me.ask(`DELETE /api/headlines/${headlineId}`);
  expect(await withHeadlines()).toEqual([121, true, 0]);
});

test('how a place should be is in it as it is now', async () => {
  const { cursor } = await since();
  await me.ask('PUT /api/wishes/place', { wished, needs: [] });
  const said = await since(cursor);
  expect(said.items.map((one) => one.profile?.placeWish)).toEqual([{ wished, needs: [] }]);
  await me.ask('PUT /api/wishes/place', { wished: nothingSaid, needs: [] });
  expect((await since(said.cursor)).items.map((one) => one.profile?.placeWish)).toEqual([null]);
});

test('a yes to an older wording covers nothing of it', async () => {
  await me.takeBack();
  await headline('Rust');
  const { textVersion } = purposes['matcher-list'];
  const { accountId } = me;
  const older = { purpose: 'matcher-list', audienceKind: 'own-team', textVersion: textVersion - 1 } as const;
  app.deps.db
    .insert(consents)
    .values({ consentId: 'older', accountId, ...older, givenAt: app.clock.now().toISOString() })
    .run();
  expect((await since()).items).toEqual([]);
  await agree(me);
  expect(await profile()).toMatchObject({ headlines: [{ subjectId: 'rust' }] });
});

describe('whoever takes back the yes to the list', () => {
  const acts = {
    headline: () => headline('Rust'),
    condition: () => say({ exampleId: 'say-why' }),
    place: () => me.ask('PUT /api/wishes/place', { wished, needs: [] }),
    ask: async () => askAbout(matcher, me, await openPlace(matcher, { tasks: [] })),
    agree: async () => ({ takeBack: await agree(me) }),
    nextDay,
    read: since,
  };
  const names = Object.keys(acts) as (keyof typeof acts)[];

  test('is gone everywhere, whatever was said and read before: what is left says of nobody who it was', async () => {
    await me.takeBack();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 6 }), async (chosen) => {
        me = await listedOf(app);
        for (const name of chosen) await acts[name]();
        const { items, cursor } = await since();
        const { body } = await me.ask<{ consents: { purpose: string; consentId: string; state: string }[] }>(
          'GET /api/consents',
        );
        for (const { consentId } of body.consents.filter((one) => one.purpose === 'matcher-list'))
          await me.ask(`POST /api/consents/${consentId}/withdraw`, {});
        const [{ profileId = '' } = {}] = items.slice(-1);
        const changes = await since(cursor);
        expect(changes.items).toMatchObject([{ profileId, state: 'withdrawn' }]);
        expect(Object.keys(changes.items[0] ?? {})).toEqual(['profileId', 'state', 'changedOn']);
        expect((await readFeedOf<FeedItem>(app, key, `/profiles/${profileId}`)).status).toBe(410);
        expect((await since()).items.filter((one) => one.state === 'present')).toEqual([]);
        const list = (await matcher.ask<MatcherList>('POST /api/matcher-list/searches', {})).body;
        expect(list.people.map((one) => one.candidateId)).not.toContain(me.accountId);
        expect(app.deps.db.select().from(feedProfiles).all()).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

test('whoever comes back is somebody else in it, with nothing that was asked before', async () => {
  await headline('Rust');
  const asked = await askAbout(matcher, me, await openPlace(matcher, { tasks: [] }));
  const [before] = (await since()).items;
  await me.takeBack();
  await agree(me);
  const [after] = (await since()).items;
  expect(after?.profileId).not.toBe(before?.profileId);
  expect(JSON.stringify(after)).not.toContain(asked.proposalId);
});
