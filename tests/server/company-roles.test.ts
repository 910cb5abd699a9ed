/** Who may not: the bank and its openings are the matchers' alone, whatever the table of rights says of itself. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { companiesContract } from '#server/companies/companies.contract.ts';
import { openingsContract } from '#server/openings/openings.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { matcherOf } from '#tests/support/companies.ts';
import { asker } from '#tests/support/sessions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

/** But for what a company reaches by its link. */
const routes = Object.keys({ ...companiesContract, ...openingsContract })
  .filter((route) => !route.includes('/company-part'))
  .map((route) => route.replaceAll(/:\w+/g, () => randomUUID()));

async function answersTo(cookie: string): Promise<number[]> {
  const answers = await Promise.all(routes.map((route) => asker(app, cookie)(route)));
  return [...new Set(answers.map(({ status }) => status))];
}

test.each(['host', 'pedagogue', 'reader', 'owner'] as const)(
  'a %s opens, searches and changes nothing of companies and openings',
  async (role) => {
    expect(await answersTo((await app.signInStaff(role)).cookie)).toEqual([403]);
  },
);

test('neither does a candidate, nor somebody who has not entered', async () => {
  expect(await answersTo((await app.signIn()).cookie)).toEqual([403]);
  expect(await answersTo('')).toEqual([401]);
});

test('a matcher is refused nothing of it', async () => {
  const answers = await answersTo((await matcherOf(app)).cookie);
  expect(answers.filter((status) => status === 401 || status === 403)).toEqual([]);
});
