import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import { feedKeys } from '#server/db/tables/feed.ts';
import type { FeedForCandidate, FeedKeyForOwner } from '#server/feed/feed.contract.ts';
import { FeedScope } from '#server/feed/feed-profile.contract.ts';
import { candidateOf } from '#tests/support/api-candidate.ts';
import type { TestApp } from '#tests/support/app.ts';
import { agree, buildFeedApp, makeKey, readFeedOf, solve } from '#tests/support/feed.ts';

let app: TestApp;
beforeEach(async () => {
  app = await buildFeedApp();
});
afterEach(() => app.close());

test('only those who agreed to the matcher’s list are in it, without name, account, code or words', async () => {
  const [me, other] = [await candidateOf(app), await candidateOf(app)];
  await me.ask('PUT /api/accounts/me/name', { name: 'Kim Exempel' });
  for (const one of [me, other]) await solve(one, 'first');
  await agree(me);
  await me.ask('PUT /api/feed/mine', { wish: 'either' });
  const { key } = await makeKey(app);
  const { body } = await readFeedOf(app, key);
  expect(body).toEqual({
    items: [
      {
        profileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        state: 'present',
        changedOn: '2026-11-21',
        profile: {
          wish: 'either',
          languages: ['javascript'],
          skills: ['lists', 'javascript'].map((skillId) => expect.objectContaining({ skillId })),
        },
      },
    ],
    cursor: expect.any(String),
    hasMore: false,
  });
  expect(body.items[0]?.profile?.skills?.at(-1)).toEqual({
    skillId: 'javascript',
    name: { sv: 'javascript (sv)', en: 'javascript (en)' },
    level: 'one-challenge',
    esco: 'http://data.europa.eu/esco/skill/esco-id',
    jobtech: 'jobtech-id',
    reasons: [
      {
        title: { sv: 'first (sv)', en: 'first (en)' },
        kind: 'write',
        language: 'javascript',
        domain: { sv: 'shop (sv)', en: 'shop (en)' },
        generatedInput: false,
        strength: { noticed: 38, of: 40 },
      },
    ],
  });
  const text = JSON.stringify(body);
  expect(
    ['Kim Exempel', me.accountId, 'min kod', other.accountId].filter((one) => text.includes(one)),
  ).toEqual([]);
});

test('somebody who has shown nothing is there like everybody else', async () => {
  await agree(await candidateOf(app));
  const { key } = await makeKey(app);
  expect((await readFeedOf(app, key)).body.items.map(({ profile }) => profile)).toEqual([
    { wish: 'not-said', languages: [], skills: [] },
  ]);
});

describe('a key', () => {
  test.each<[FeedKeyForOwner['scopes'], string[]]>([
    [[], ['wish']],
    [['skills'], ['wish', 'languages', 'skills']],
    [
      ['skills', 'reasons'],
      ['wish', 'languages', 'skills', 'reasons'],
    ],
    [['headlines'], ['wish', 'headlines']],
    [['conditions'], ['wish', 'placeWish', 'conditions']],
    [['matches'], ['wish', 'matches']],
  ])('with %j reads that and no more', async (scopes, fields) => {
    const me = await candidateOf(app);
    await solve(me, 'first');
    await agree(me);
    const { key } = await makeKey(app, scopes);
    const [profile] = (await readFeedOf(app, key)).body.items.map((item) => item.profile);
    const reasons = profile?.skills?.some((skill) => skill.reasons !== undefined) ? ['reasons'] : [];
    expect([...Object.keys(profile ?? {}), ...reasons]).toEqual(fields);
  });

  test('is needed, whole and right, and one that was ended reads nothing from that answer on', async () => {
    const { key, end } = await makeKey(app);
    expect((await readFeedOf(app, key)).status).toBe(200);
    expect((await end()).statusCode).toBe(200);
    const answers = await Promise.all(
      [key, undefined, '', 'x', `${key}x`, 'A'.repeat(43)].map((one) => readFeedOf(app, one)),
    );
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [401, 'feed-key-unknown']),
    );
  });

  test('is stored as a hash alone, is shown once, and its use is noted with the day', async () => {
    const { key, keys } = await makeKey(app);
    await readFeedOf(app, key);
    await readFeedOf(app, key);
    expect(JSON.stringify([keys, app.deps.db.select().from(feedKeys).all()])).not.toContain(key);
    expect(app.deps.db.select().from(feedKeys).all()).toMatchObject([{ usedOn: '2026-11-21' }]);
    const noted = app.deps.db.select().from(auditEntries).all();
    expect(noted.flatMap(({ act }) => (act.startsWith('feed') ? [act] : []))).toEqual([
      'feed-key.change',
      'feed.read',
    ]);
  });
});

test('the candidate sees what the feed says of them, and who can read it (calm 42)', async () => {
  const me = await candidateOf(app);
  await solve(me, 'first');
  const mine = async () => (await me.ask<FeedForCandidate>('GET /api/feed/mine')).body;
  expect(await mine()).toMatchObject({ isListed: false, keys: [] });
  await agree(me);
  const scopes = [...FeedScope.enum];
  const { key } = await makeKey(app, scopes);
  const { isListed, content, keys } = await mine();
  expect([isListed, keys]).toEqual([true, [{ name: 'Påhittade Verken', scopes }]]);
  expect((await readFeedOf(app, key)).body.items.map(({ profile }) => profile)).toEqual([content]);
});

test('the description of the API has the feed with examples, and its refusals as problems', async () => {
  const { paths } = (await app.app.inject('/api/openapi.json')).json();
  const { responses, parameters } = paths['/api/feed/v1/profiles'].get;
  expect(responses['200'].content['application/json'].example.items).toHaveLength(2);
  expect(parameters.map(({ name }: { name: string }) => name)).toEqual(['cursor', 'limit']);
  expect(['401', '410', '429'].map((status) => Object.keys(responses[status].content))).toEqual(
    ['401', '410', '429'].map(() => ['application/problem+json']),
  );
});
