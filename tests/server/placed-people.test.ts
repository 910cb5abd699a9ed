/** Whoever looks for somebody reads who has a placement already: said of people in the list, of nothing that has ended. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlacedPeople, PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import type { MatcherList } from '#server/proposals/matcher-list.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { addStep, beginFor } from '#tests/support/placements.ts';
import { type ListedPerson, listedOf } from '#tests/support/proposals.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
let placement: PlacementForMatcher;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  matcher = await matcherOf(app);
  me = await listedOf(app, 'Kim Påhittad');
  await listedOf(app, 'Alex Påhittad');
  placement = await beginFor(matcher, me);
});
afterEach(() => app.close());

const placed = async () => (await matcher.ask<PlacedPeople>('GET /api/placements/people')).body.placed;
const happens = (kind: string, happensOn: string) => addStep(matcher, placement, { kind, happensOn });

test('it is on its way until it has started, and goes on in a pause', async () => {
  const { placementId, companyName, title } = placement;
  const one = { candidateId: me.accountId, placementId, companyName, title };
  expect(await placed()).toEqual([{ ...one, isGoing: false }]);
  await happens('visit', '2026-11-01');
  expect(await placed()).toEqual([{ ...one, isGoing: false }]);
  await happens('start', '2026-11-02');
  expect(await placed()).toEqual([{ ...one, isGoing: true }]);
  await happens('pause', '2026-11-03');
  expect(await placed()).toEqual([{ ...one, isGoing: true }]);
});

test('of one that has ended nothing is said, and the person stands in the list as before', async () => {
  await happens('start', '2026-11-02');
  const people = async () =>
    (await matcher.ask<MatcherList>('POST /api/matcher-list/searches', {})).body.people;
  const before = await people();
  await happens('end', '2026-11-03');
  expect(await placed()).toEqual([]);
  expect(await people()).toEqual(before);
  expect(before.map(({ name }) => name)).toEqual(['Alex Påhittad', 'Kim Påhittad']);
});

test('nothing is said of somebody who took back the yes to the list', async () => {
  await me.takeBack();
  expect(await placed()).toEqual([]);
});

test('it is read by as many statements for many as for one', async () => {
  const count = async () => (await statementsOf(app.deps.db, placed)).length;
  // The first reading of a day is noted.
  await placed();
  const one = await count();
  for (const name of ['A', 'B', 'C']) await beginFor(matcher, await listedOf(app, name), { title: name });
  expect(await count()).toBe(one);
  expect(await placed()).toHaveLength(4);
});
