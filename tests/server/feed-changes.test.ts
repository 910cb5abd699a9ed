/** What a program that follows the feed learns, and when. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { feedProfiles } from '#server/db/tables/feed.ts';
import type { FeedItem } from '#server/feed/feed.contract.ts';
import { candidateOf } from '#tests/support/api-candidate.ts';
import type { TestApp } from '#tests/support/app.ts';
import { agree, buildFeedApp, makeKey, plantListed, readFeedOf, solve } from '#tests/support/feed.ts';
import { feedClient } from '#tests/support/feed-client.ts';

let app: TestApp;
beforeEach(async () => {
  app = await buildFeedApp();
});
afterEach(() => app.close());

describe('changes since a cursor', () => {
  test('are what has come, changed or gone, and nothing else', async () => {
    const people = await Promise.all([candidateOf(app), candidateOf(app), candidateOf(app)]);
    const leave = await Promise.all(people.map(agree));
    const { key } = await makeKey(app);
    const first = (await readFeedOf(app, key)).body;
    expect(first.items).toHaveLength(3);
    const since = () => readFeedOf(app, key, `/profiles?cursor=${first.cursor}`);
    expect((await since()).body).toEqual({ items: [], cursor: first.cursor, hasMore: false });

    await leave[0]?.();
    await people[1]?.ask('PUT /api/feed/mine', { wish: 'work' });
    await agree(await candidateOf(app));
    const { items } = (await since()).body;
    expect(items.map(({ state, profile }) => [state, profile?.wish])).toEqual([
      ['withdrawn', undefined],
      ['present', 'work'],
      ['present', 'not-said'],
    ]);
  });

  test('whoever is gone is gone with the very next question, and comes back as somebody new', async () => {
    const me = await candidateOf(app);
    const leave = await agree(me);
    const { key } = await makeKey(app);
    const [{ profileId = '' } = {}] = (await readFeedOf(app, key)).body.items;
    expect((await readFeedOf<FeedItem>(app, key, `/profiles/${profileId}`)).body.state).toBe('present');
    await leave();
    expect(await readFeedOf(app, key, `/profiles/${profileId}`)).toMatchObject({
      status: 410,
      body: { code: 'profile-withdrawn', next: 'forget' },
    });
    expect((await readFeedOf(app, key)).body.items).toEqual([]);
    await agree(me);
    const again = (await readFeedOf(app, key)).body.items;
    expect(again.map((item) => item.profileId === profileId)).toEqual([false]);
  });

  test('whoever is erased leaves a tombstone that says of nobody who it was', async () => {
    const me = await candidateOf(app);
    await agree(me);
    const { key } = await makeKey(app);
    const { items, cursor } = (await readFeedOf(app, key)).body;
    await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
    expect((await readFeedOf(app, key, `/profiles?cursor=${cursor}`)).body.items).toEqual([
      { profileId: items[0]?.profileId, state: 'withdrawn', changedOn: '2026-11-21' },
    ]);
    expect(app.deps.db.select().from(feedProfiles).all()).toEqual([]);
  });

  test('a cursor from before an older copy was put back says to begin anew', async () => {
    const { key } = await makeKey(app);
    expect(await readFeedOf(app, key, '/profiles?cursor=7')).toMatchObject({
      status: 410,
      body: { code: 'feed-cursor-unknown', next: 'begin-anew' },
    });
  });

  test.each(['cursor=-1', 'cursor=x', 'limit=0', 'limit=201', 'limit=1e2', 'name=Kim'])(
    'what no cursor or limit can be is refused: %s',
    async (query) => {
      const { key } = await makeKey(app);
      expect(await readFeedOf(app, key, `/profiles?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'body-malformed' },
      });
    },
  );
});

test('what somebody shows in a day is there on the next: when in the day is nobody’s to see (calm 2)', async () => {
  const me = await candidateOf(app);
  await agree(me);
  const { key } = await makeKey(app);
  const { cursor, items } = (await readFeedOf(app, key)).body;
  await solve(me, 'first');
  expect((await readFeedOf(app, key, `/profiles?cursor=${cursor}`)).body.items).toEqual([]);
  app.clock.forward({ days: 1 });
  const later = (await readFeedOf(app, key, `/profiles?cursor=${cursor}`)).body.items;
  expect(
    later.map(({ profileId, changedOn, profile }) => [profileId, changedOn, profile?.languages]),
  ).toEqual([[items[0]?.profileId, '2026-11-22', ['javascript']]]);
});

test('an answer that is known is not sent again on the same day', async () => {
  await agree(await candidateOf(app));
  const { key } = await makeKey(app);
  const { headers } = await readFeedOf(app, key);
  const tag = String(headers.etag);
  expect(tag).toMatch(/^"2026-11-21\.[\w-]{22}"$/);
  expect(await readFeedOf(app, key, '/profiles', { 'if-none-match': tag })).toMatchObject({
    status: 304,
    body: {},
  });
  await agree(await candidateOf(app));
  expect((await readFeedOf(app, key, '/profiles', { 'if-none-match': tag })).status).toBe(200);
  app.clock.forward({ days: 1 });
  expect((await readFeedOf(app, key)).headers.etag).toMatch(/^"2026-11-22\./);
});

test('what one key knows is sent to another that reads more, and a tag follows what is said', async () => {
  const me = await candidateOf(app);
  await agree(me);
  const [few, all] = [await makeKey(app, ['skills']), await makeKey(app, ['skills', 'headlines'])];
  const tag = String((await readFeedOf(app, few.key)).headers.etag);
  expect((await readFeedOf(app, all.key, '/profiles', { 'if-none-match': tag })).status).toBe(200);
  await me.ask('PUT /api/feed/mine', { wish: 'work' });
  expect(await readFeedOf(app, few.key, '/profiles', { 'if-none-match': tag })).toMatchObject({
    status: 200,
    body: { items: [{ profile: { wish: 'work' } }] },
  });
});

test('a program reads 1,000 profiles, and follows what changes and who leaves', async () => {
  plantListed(app, 1_000);
  const { key } = await makeKey(app);
  const client = feedClient(await app.app.listen({ port: 0, host: '127.0.0.1' }), key);
  expect(await client.follow()).toBe(10);
  expect(client.profiles.size).toBe(1_000);
  const shown = () => [...client.profiles.values()].filter((profile) => profile?.skills?.length !== 0).length;
  expect(shown()).toBe(500);
  expect(await client.follow()).toBe(1);

  const withdrawnAt = app.clock.now().toISOString();
  app.deps.db.$client
    .prepare(
      'update consents set withdrawnAt = ? where rowid in (select rowid from consents order by rowid limit 7)',
    )
    .run(withdrawnAt);
  const me = await candidateOf(app);
  await agree(me);
  await me.ask('PUT /api/feed/mine', { wish: 'work' });
  await client.follow();
  expect(client.profiles.size).toBe(994);
  expect([...client.profiles.values()].filter((profile) => profile?.wish === 'work')).toHaveLength(1);
});

test('many are compared a hundred at a time, the newest and what was wished for first', async () => {
  plantListed(app, 250);
  const { key } = await makeKey(app);
  const client = feedClient(await app.app.listen({ port: 0, host: '127.0.0.1' }), key);
  expect((await readFeedOf(app, key)).body).toMatchObject({ cursor: '100', hasMore: true });
  await client.follow();
  expect(client.profiles.size).toBe(250);

  app.clock.forward({ days: 1 });
  const me = await candidateOf(app);
  await agree(me);
  const { items, hasMore } = (await readFeedOf(app, key, '/profiles?cursor=250')).body;
  expect([items.length, hasMore]).toEqual([1, true]);
  expect(await client.follow()).toBe(2);
  expect((await readFeedOf(app, key, '/profiles?cursor=251')).body.hasMore).toBe(false);
  expect(client.profiles.size).toBe(251);
});

test('whoever asks what is said of them is compared before all others', async () => {
  plantListed(app, 1_000);
  for (const me of [await candidateOf(app), await candidateOf(app), await candidateOf(app)]) {
    await agree(me);
    expect((await me.ask('GET /api/feed/mine')).body).toMatchObject({ isListed: true });
  }
});

test('a page of many is read with as few questions to the database as a page of one', async () => {
  const prepare = vi.spyOn(app.deps.db.$client, 'prepare');
  const { key } = await makeKey(app);
  const questions = async () => {
    prepare.mockClear();
    expect((await readFeedOf(app, key, '/profiles?limit=200')).status).toBe(200);
    return prepare.mock.calls.length;
  };
  plantListed(app, 1);
  await questions();
  const ofOne = await questions();
  plantListed(app, 90);
  await questions();
  expect(await questions()).toBe(ofOne);
  prepare.mockRestore();
});
