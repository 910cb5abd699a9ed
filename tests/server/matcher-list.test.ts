import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ListSearch, MatcherList, PersonForMatcher } from '#server/proposals/matcher-list.contract.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { candidateOf } from '#tests/support/api-candidate.ts';
import type { TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { buildFeedApp, plantListed, solve } from '#tests/support/feed.ts';
import { listedOf, openPlace } from '#tests/support/proposals.ts';

let app: TestApp;
let matcher: Matcher;
beforeEach(async () => {
  app = await buildFeedApp();
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

const list = async (search: ListSearch = {}) =>
  (await matcher.ask<MatcherList>('POST /api/matcher-list/searches', search)).body;
const open = (candidateId: string) => matcher.ask<PersonForMatcher>(`GET /api/matcher-list/${candidateId}`);
const namesIn = ({ people }: MatcherList) => people.map(({ name }) => name);

describe('the list', () => {
  test('has those who said yes to it, by name, and who has no name last', async () => {
    await candidateOf(app);
    for (const name of ['Örjan Påhittad', 'Adam Påhittad', undefined]) await listedOf(app, name);
    const found = await list();
    expect(namesIn(found)).toEqual(['Adam Påhittad', 'Örjan Påhittad', null]);
    expect(found.counts).toEqual({ fits: 3, talk: 0, otherwise: 0 });
  });

  test('says of each what they wish for and their headlines, and nothing of what they have not said yes to', async () => {
    const me = await listedOf(app, 'Kim Påhittad');
    await me.ask('POST /api/headlines', { words: 'Rust', marks: ['want'] });
    await me.ask('POST /api/conditions', { theme: 'time', words: 'kanariefågel' });
    await me.ask('PUT /api/feed/mine', { wish: 'either' });
    const found = await list();
    expect(found.people).toEqual([
      {
        candidateId: me.accountId,
        name: 'Kim Påhittad',
        joinedOn: '2026-11-21',
        wish: 'either',
        group: 'fits',
        reasons: [],
        headlines: [{ sv: 'Rust', en: 'Rust' }],
        moreHeadlines: 0,
      },
    ]);
    expect(JSON.stringify([found, (await open(me.accountId)).body])).not.toContain('kanariefågel');
  });

  test('puts whom all fits first, and still has everybody', async () => {
    const [said, shown, silent] = [
      await listedOf(app, 'Adam Påhittad'),
      await listedOf(app, 'Bea Påhittad'),
      await listedOf(app, 'Aa Påhittad'),
    ];
    await said.ask('POST /api/headlines', { words: 'javascript (sv)', marks: ['can'] });
    await solve(shown, 'first');
    await silent.ask('PUT /api/wishes/place', {
      wished: { ...nothingSaid, remote: 'none' },
      needs: ['remote'],
    });
    const found = await list({ language: 'javascript' });
    expect(namesIn(found)).toEqual(['Adam Påhittad', 'Bea Påhittad', 'Aa Påhittad']);
    expect(found.counts).toEqual({ fits: 2, talk: 1, otherwise: 0 });
    expect((await list({ language: 'javascript', remote: 'all' })).counts).toEqual({
      fits: 0,
      talk: 2,
      otherwise: 1,
    });
  });

  test('can be in the order in which people joined', async () => {
    await listedOf(app, 'Ö Påhittad');
    app.clock.moveTo('2026-11-22T19:30:00.000Z');
    matcher = await matcherOf(app);
    await listedOf(app, 'A Påhittad');
    expect(namesIn(await list({ sort: 'joined' }))).toEqual(['Ö Påhittad', 'A Påhittad']);
  });

  test('of a thousand people comes in pages, each person once', async () => {
    plantListed(app, 120);
    const pages = await Promise.all(['1', '2', '3'].map((page) => list({ page, language: 'javascript' })));
    expect(pages.map(({ people }) => people.length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap(({ people }) => people.map((one) => one.candidateId))).size).toBe(120);
    expect((await list({ page: '99' })).page).toBe(3);
  });

  test('is asked of the database by as many statements for three hundred people as for three', async () => {
    const count = async () =>
      (await statementsOf(app.deps.db, () => list({ language: 'javascript', remote: 'all' }))).length;
    plantListed(app, 3);
    // The first reading of a day is noted.
    await list();
    const few = await count();
    plantListed(app, 297);
    expect(await count()).toBe(few);
  });

  test('has the same people whatever is sought, and more evidence takes nobody out of it', async () => {
    const people = [await listedOf(app, 'Adam Påhittad'), await listedOf(app, 'Bea Påhittad')];
    const searches = fc.constantFrom<ListSearch>(
      {},
      { language: 'javascript' },
      { headline: 'sql' },
      { wish: 'work' },
      { remote: 'all' },
    );
    const everybody = people.map(({ accountId }) => accountId).toSorted();
    const idsIn = ({ people: found }: MatcherList) => found.map((one) => one.candidateId).toSorted();
    const holds = () =>
      fc.assert(
        fc.asyncProperty(searches, async (search) => {
          expect(idsIn(await list(search))).toEqual(everybody);
        }),
        { numRuns: 10 },
      );
    await holds();
    for (const person of people) await solve(person, 'first');
    await holds();
  });

  test('refuses conditions that cannot all be so, and says which, as an opening does', async () => {
    await listedOf(app, 'Kim Påhittad');
    const refused = async (search: ListSearch) =>
      (await matcher.ask<{ code?: string; params?: object }>('POST /api/matcher-list/searches', search)).body;
    const code = 'conditions-contradict';
    expect(await refused({ remote: 'all', daysOnSite: '2' })).toMatchObject({
      code,
      params: { reason: 'remote-days' },
    });
    expect(await refused({ remote: 'none', daysOnSite: '0' })).toMatchObject({
      code,
      params: { reason: 'place-days' },
    });
    expect(await refused({ hoursFrom: '20', hoursTo: '10' })).toMatchObject({
      code,
      params: { reason: 'hours' },
    });
    expect((await list({ remote: 'all', daysOnSite: '0', hoursFrom: '8' })).people).toHaveLength(1);
  });
});

describe('the page of a person', () => {
  test('says what they wish, say and have shown, and the person sees who opened it', async () => {
    const me = await listedOf(app, 'Kim Påhittad');
    await me.ask('POST /api/headlines', { words: 'Rust', marks: ['want'] });
    const wished = { ...nothingSaid, remote: 'all' };
    await me.ask('PUT /api/wishes/place', { wished, needs: ['remote'] });
    await solve(me, 'first');
    const { openingId } = await openPlace(matcher, { tasks: [] });
    expect((await open(me.accountId)).body).toEqual({
      candidateId: me.accountId,
      name: 'Kim Påhittad',
      joinedOn: '2026-11-21',
      wish: 'not-said',
      placeWish: { wished, needs: ['remote'] },
      headlines: [{ name: { sv: 'Rust', en: 'Rust' }, marks: ['want'] }],
      shown: expect.arrayContaining([
        {
          skillId: 'javascript',
          name: { sv: 'javascript (sv)', en: 'javascript (en)' },
          level: 'one-challenge',
        },
      ]),
      proposals: [],
      openings: [{ openingId, title: 'Rätta och pröva bokningar', companyName: 'Påhittade Verken' }],
    });
    const { views } = (await me.ask<{ views: object[] }>('GET /api/privacy/views')).body;
    expect(views).toEqual([
      { day: '2026-11-21', name: matcher.staff.name, role: 'matcher', act: 'matcher-list.read' },
    ]);
  });

  test('is not there for somebody who is not in the list, nor for one who took it back', async () => {
    const [never, was] = [await candidateOf(app), await listedOf(app)];
    await was.takeBack();
    for (const { accountId } of [never, was])
      expect(await open(accountId)).toMatchObject({ status: 404, body: { code: 'person-not-listed' } });
    expect((await list()).people).toEqual([]);
  });
});
