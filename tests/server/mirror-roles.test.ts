/** Who may not: the mirror is the team's, whatever the table of rights says of itself. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mirrorContract } from '#server/mirror/mirror.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { asker } from '#tests/support/sessions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const routes = Object.keys(mirrorContract).map((route) => route.replaceAll(/:\w+/g, () => randomUUID()));

async function answersTo(cookie: string): Promise<number[]> {
  const answers = await Promise.all(routes.map((route) => asker(app, cookie)(route)));
  return [...new Set(answers.map(({ status }) => status))];
}

test('a reader, who is invited for the code of one person, reads and writes nothing of the team', async () => {
  expect(await answersTo((await app.signInStaff('reader')).cookie)).toEqual([403]);
});

test('neither does a candidate, nor somebody who has not entered', async () => {
  expect(await answersTo((await app.signIn()).cookie)).toEqual([403]);
  expect(await answersTo('')).toEqual([401]);
});

test.each(['host', 'pedagogue', 'matcher', 'owner'] as const)(
  'a %s is refused nothing of it',
  async (role) => {
    const answers = await answersTo((await app.signInStaff(role)).cookie);
    expect(answers.filter((status) => status === 401 || status === 403)).toEqual([]);
  },
);
