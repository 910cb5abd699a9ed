/** What a person took back of their wishes, or said no to, stays so when a backup is put back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '#server/db/open.ts';
import { proposals } from '#server/db/tables/proposals.ts';
import { placeWishes, workWishes } from '#server/db/tables/wishes.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import {
  agreeBoth,
  answer,
  askAbout,
  type ListedPerson,
  layBeside,
  listedOf,
  openPlace,
} from '#tests/support/proposals.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  matcher = await matcherOf(app);
  me = await listedOf(app);
});
afterEach(() => app.close());

const wish = (wished: object, needs: string[]) =>
  me.ask('PUT /api/wishes/place', { wished: { ...nothingSaid, ...wished }, needs });
const wishesIn = (db: Db) =>
  db
    .select()
    .from(placeWishes)
    .all()
    .map((row) => row.wish);
const answersIn = (db: Db) =>
  db
    .select()
    .from(proposals)
    .all()
    .map(({ proposalId, personAnswer, personWords }) => [proposalId, personAnswer, personWords]);

test('a wish of a place that was taken back does not come back', async () => {
  await wish({ remote: 'all', hoursFrom: 8 }, ['remote']);
  const file = await backUp(app);
  await wish({}, []);
  expect(afterRestore(app, file, wishesIn)).toEqual([]);
});

test('a wish of a place is as it was said last', async () => {
  await wish({ remote: 'all', hoursFrom: 8 }, ['remote', 'hoursFrom']);
  const file = await backUp(app);
  await wish({ hoursFrom: 12 }, []);
  expect(afterRestore(app, file, wishesIn)).toEqual([
    { wished: { ...nothingSaid, hoursFrom: 12 }, needs: [] },
  ]);
});

test('a wish for work that was taken back does not come back', async () => {
  await me.ask('PUT /api/feed/mine', { wish: 'work' });
  const file = await backUp(app);
  await me.ask('PUT /api/feed/mine', { wish: 'not-said' });
  const wishes = (db: Db) =>
    db
      .select()
      .from(workWishes)
      .all()
      .map((row) => row.wish);
  expect(afterRestore(app, file, wishes)).toEqual(['not-said']);
});

test('a no that was said since is not forgotten', async () => {
  const asked = await askAbout(matcher, me, await openPlace(matcher));
  await answer(me, asked, 'yes');
  const file = await backUp(app);
  await answer(me, asked, 'no', 'Det var för långt bort.');
  expect(afterRestore(app, file, answersIn)).toEqual([[asked.proposalId, 'no', 'Det var för långt bort.']]);
});

test('a no to what was asked about since is not forgotten, so that nobody is asked twice', async () => {
  const place = await openPlace(matcher);
  const file = await backUp(app);
  const asked = await askAbout(matcher, me, place);
  await answer(me, asked, 'no');
  expect(afterRestore(app, file, answersIn)).toEqual([[asked.proposalId, 'no', '']]);
});

test('a draft that was taken away stays away', async () => {
  const { proposalId } = (await layBeside(matcher, me, await openPlace(matcher))).body;
  const file = await backUp(app);
  await matcher.ask(`DELETE /api/proposals/${proposalId}`);
  expect(afterRestore(app, file, answersIn)).toEqual([]);
});

test('a company’s yes that ended with the person’s no stays ended, also after a yes again', async () => {
  const agreed = await agreeBoth(app, me, { person: 'Gärna.', company: 'Välkommen.' });
  const file = await backUp(app);
  await answer(me, agreed, 'no');
  await answer(me, agreed, 'yes');
  const ofCompany = (db: Db) =>
    db
      .select()
      .from(proposals)
      .all()
      .map(({ companyAnswer, companyWords }) => [companyAnswer, companyWords]);
  expect(ofCompany(app.deps.db)).toEqual([[null, '']]);
  expect(afterRestore(app, file, ofCompany)).toEqual([[null, '']]);
});
