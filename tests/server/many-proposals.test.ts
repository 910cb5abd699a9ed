/** Proposals of many people, or many of one person: in pages, and with no question to the database for each. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProposalsForMatcher } from '#server/proposals/proposals.contract.ts';
import type { TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { buildFeedApp, plantListed } from '#tests/support/feed.ts';
import { askAbout, listedOf, openPlace, placesOf } from '#tests/support/proposals.ts';

let app: TestApp;
let matcher: Matcher;
beforeEach(async () => {
  app = await buildFeedApp();
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

const plant = `
  insert into proposals (proposalId, accountId, consentId, openingId, madeBy, madeAt, personWords, companyWords, revision)
  values (?, ?, ?, ?, ?, ?, '', '', 1)`;

/** Each of so many people beside one opening. */
async function propose(count: number): Promise<void> {
  const { openingId } = await openPlace(matcher, { tasks: [] });
  plantListed(app, count);
  const { $client } = app.deps.db;
  const people = $client
    .prepare<[number], { accountId: string; consentId: string }>(
      'select accountId, consentId from consents order by rowid desc limit ?',
    )
    .all(count);
  const put = $client.prepare(plant);
  const { accountId: maker } = matcher.staff;
  for (const [index, { accountId, consentId }] of people.entries()) {
    const madeAt = new Date(Date.UTC(2026, 9, 1, 12, index)).toISOString();
    put.run(randomUUID(), accountId, consentId, openingId, maker, madeAt);
  }
}

const read = async (query = '') =>
  (await matcher.ask<ProposalsForMatcher>(`GET /api/proposals${query}`)).body;

test('come fifty at a time, each once, and a page after the last is the last', async () => {
  await propose(120);
  const all = await Promise.all(['', '?page=2', '?page=3'].map((query) => read(query)));
  expect(all.map(({ proposals, page, pages }) => [proposals.length, page, pages])).toEqual([
    [50, 1, 3],
    [50, 2, 3],
    [20, 3, 3],
  ]);
  expect(new Set(all.flatMap(({ proposals }) => proposals.map((one) => one.proposalId))).size).toBe(120);
  expect(await read('?page=99')).toEqual(all[2]);
});

test.each(['page=0', 'page=x', 'page=-1', 'who=Kim'])('what no page can be is refused: %s', async (query) => {
  expect(await matcher.ask(`GET /api/proposals?${query}`)).toMatchObject({
    status: 400,
    body: { code: 'body-malformed' },
  });
});

test('are read by as many statements for forty people as for two', async () => {
  const count = async () => (await statementsOf(app.deps.db, () => read())).length;
  await propose(2);
  // The first reading of a day is noted.
  await read();
  const few = await count();
  await propose(38);
  expect(await count()).toBe(few);
});

test('are read by their person with as many statements for five as for one', async () => {
  const me = await listedOf(app);
  const count = async () => (await statementsOf(app.deps.db, () => placesOf(me))).length;
  await askAbout(matcher, me, await openPlace(matcher, { tasks: [] }));
  await placesOf(me);
  const one = await count();
  for (const title of ['A', 'B', 'C', 'D'])
    await askAbout(matcher, me, await openPlace(matcher, { title, tasks: [] }));
  expect((await placesOf(me)).proposals).toHaveLength(5);
  expect(await count()).toBe(one);
});
