/** Who may not: the list and its proposals are the matchers', wishes and answers their person's, whatever the table of rights says of itself. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matcherListContract } from '#server/proposals/matcher-list.contract.ts';
import { proposalsContract } from '#server/proposals/proposals.contract.ts';
import { wishesContract } from '#server/wishes/wishes.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { matcherOf } from '#tests/support/companies.ts';
import { asker } from '#tests/support/sessions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const routes = Object.keys({ ...matcherListContract, ...proposalsContract, ...wishesContract });
const isOwn = (route: string) => / \/api\/(places|wishes)/.test(route);
const ofMatchers = routes.filter((route) => !isOwn(route));
const ofPeople = routes.filter(isOwn);

async function answersTo(cookie: string, asked: string[]): Promise<number[]> {
  const ask = asker(app, cookie);
  const answers = await Promise.all(asked.map((route) => ask(route.replaceAll(/:\w+/g, () => randomUUID()))));
  return [...new Set(answers.map(({ status }) => status))];
}

test('each route is a matcher’s or a person’s', () => {
  expect([ofMatchers.length, ofPeople.length]).toEqual([8, 5]);
});

test.each(['host', 'pedagogue', 'reader', 'owner'] as const)(
  'a %s reads neither list nor proposals, and says nothing in anybody’s place',
  async (role) => {
    const { cookie } = await app.signInStaff(role);
    expect(await answersTo(cookie, routes)).toEqual([403]);
  },
);

test('a matcher neither says what a person wishes for, nor answers for them', async () => {
  const { cookie } = await matcherOf(app);
  expect(await answersTo(cookie, ofPeople)).toEqual([403]);
  const answers = await answersTo(cookie, ofMatchers);
  expect(answers.filter((status) => status === 401 || status === 403)).toEqual([]);
});

test('a candidate reads no list of people, and proposes nothing', async () => {
  expect(await answersTo((await app.signIn()).cookie, ofMatchers)).toEqual([403]);
});

test('somebody who has not entered is asked to enter', async () => {
  expect(await answersTo('', routes)).toEqual([401]);
});
