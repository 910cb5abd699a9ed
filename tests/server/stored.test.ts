/** Vad vi sparar och varför: what the page is made of. */
import { afterEach, expect, test } from 'vitest';
import { columnClasses } from '#server/db/column-classes.ts';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let server: TestApp;
afterEach(() => server.close());

async function stored(config: Parameters<typeof buildTestApp>[0]): Promise<Stored> {
  server = await buildTestApp(config);
  return (await server.app.inject('/api/privacy/stored')).json();
}

test('every column of the database is told, to everybody, with its class', async () => {
  const { categories } = await stored({});
  const told = categories.flatMap(({ tables }) =>
    tables.map(({ table, columns }) => [
      table,
      Object.fromEntries(columns.map((one) => [one.column, one.class])),
    ]),
  );
  expect(Object.fromEntries(told)).toEqual(columnClasses);
});

test('how long, and how it is erased, is as the organisation has settled it', async () => {
  const { categories } = await stored({
    config: { privacy: { eraseByDecision: ['work', 'account'], keepDays: { work: 730 } } },
  });
  expect(categories.map(({ category, how, keepDays }) => [category, how, keepDays])).toEqual([
    ['drafts', 'at-once', null],
    ['work', 'by-decision', 730],
    ['consents', 'at-once', null],
    ['account', 'by-decision', null],
    ['trace', 'stays', null],
    ['staff', 'stays', null],
    ['companies', 'stays', 730],
  ]);
});

test('what only the organisation can say is told as it wrote it, and is null until then', async () => {
  const before = await stored({});
  expect(before.written).toEqual({
    controller: null,
    officer: null,
    legalBasis: null,
    processors: null,
    transfers: null,
  });
  const { cookie } = await server.signInStaff('owner');
  await server.app.inject({
    method: 'PUT',
    url: '/api/organisation/values',
    headers: { cookie },
    payload: { values: { CONTROLLER_SV: 'Provstad, nämnden', DATA_PROTECTION_OFFICER_EN: 'Lo' } },
  });
  const { written } = (await server.app.inject('/api/privacy/stored')).json<Stored>();
  expect(written).toMatchObject({
    controller: { sv: 'Provstad, nämnden', en: 'Provstad, nämnden' },
    officer: { sv: 'Lo', en: 'Lo' },
    processors: null,
  });
});
