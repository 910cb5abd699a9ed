/** A bank of many: what is asked of the database does not grow with what stands in it. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CompaniesForMatcher } from '#server/companies/companies.contract.ts';
import { companies, companyContacts, companyNotes } from '#server/db/tables/companies.ts';
import { openings } from '#server/db/tables/openings.ts';
import type { OpeningInList } from '#server/openings/openings.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { contact, type Matcher, matcherOf, opening, workshop } from '#tests/support/companies.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

const challenges = await shippedChallenges();
let app: TestApp;
let matcher: Matcher;
beforeEach(async () => {
  app = await buildTestApp({ challenges });
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

/** As many companies, each with a contact, a note by somebody of its own, and an opening. */
async function fill(count: number): Promise<void> {
  const madeAt = app.deps.clock().toISOString();
  const { db } = app.deps;
  const writers = await Promise.all([0, 1, 2].map(() => matcherOf(app)));
  for (let at = 0; at < count; at += 1) {
    const companyId = randomUUID();
    const writerId = writers[at % writers.length]?.staff.accountId ?? '';
    db.insert(companies)
      .values({ ...workshop, companyId, name: `Företag ${at}`, madeAt, changedAt: madeAt, revision: 1 })
      .run();
    db.insert(companyContacts)
      .values({ ...contact, contactId: randomUUID(), companyId })
      .run();
    db.insert(companyNotes)
      .values({
        ...{ noteId: randomUUID(), companyId, kind: 'call', happenedOn: '2026-11-01', text: 'De letar.' },
        ...{ writerId, writtenAt: madeAt },
      })
      .run();
    db.insert(openings)
      .values({
        ...{ ...opening, openingId: randomUUID(), companyId, state: 'open', madeAt },
        ...{ companyWroteOn: null, revision: 1 },
      })
      .run();
  }
}

async function notedOften(companyId: string, times: number): Promise<void> {
  const writers = await Promise.all(Array.from({ length: times }, () => matcherOf(app)));
  for (const writer of writers) await writer.note(companyId);
}

/** Statements for each of the pages that read the bank. */
async function countAll(companyId: string): Promise<number[]> {
  const counts: number[] = [];
  const asked: [string, object?][] = [
    ['POST /api/company-searches', {}],
    ['POST /api/company-searches', { search: 'letar företag' }],
    ['POST /api/company-searches', { due: 'yes' }],
    [`GET /api/companies/${companyId}`],
    ['GET /api/openings'],
    ['GET /api/openings?state=open'],
  ];
  for (const [route, body] of asked)
    counts.push((await statementsOf(app.deps.db, () => matcher.ask(route, body))).length);
  return counts;
}

test('500 openings of 500 companies are as many statements as one of one', async () => {
  const { companyId } = await matcher.add();
  await matcher.note(companyId);
  await fill(1);
  const few = await countAll(companyId);
  await fill(499);
  await notedOften(companyId, 5);
  expect(await countAll(companyId)).toEqual(few);
  const { body } = await matcher.ask<{ openings: OpeningInList[] }>('GET /api/openings');
  expect(body.openings.length).toBe(500);
  const found = await matcher.ask<CompaniesForMatcher>('POST /api/company-searches', { search: 'letar' });
  expect(found.body.companies.length + found.body.left).toBe(501);
});
