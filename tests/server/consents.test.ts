import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { ConsentsForCandidate, ConsentToGive } from '#server/consents/consents.contract.ts';
import { accounts, connections } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { consents } from '#server/db/tables/consents.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { testConfig } from '#tests/support/config.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { sentencesOf } from '#tests/support/words.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
beforeEach(async () => {
  app = await buildTestApp();
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

const list = async () => (await me.ask<ConsentsForCandidate>('GET /api/consents')).body;
const give = (asked: Omit<ConsentToGive, 'textVersion'> & { textVersion?: number }) =>
  me.ask<ConsentsForCandidate & { code?: string }>('POST /api/consents', {
    textVersion: purposes[asked.purpose].textVersion,
    ...asked,
  });
const stateOf = ({ consents: all }: ConsentsForCandidate, purpose: string) =>
  all.filter((one) => one.purpose === purpose).map(({ state }) => state);
const letPedagogueRead = () => give({ purpose: 'pedagogue-reads', staffId: pedagogue.staff.accountId });

test('everything is asked for by itself, and nothing is given from the start', async () => {
  await connectThem(app, me, await staffWith(app, 'reader'));
  const asked = await list();
  expect(asked.legalBasis).toBe(null);
  expect(asked.consents.map(({ purpose, audience, state }) => [purpose, audience.name, state])).toEqual([
    ['pedagogue-reads', 'pedagogue', 'not-given'],
    ['pedagogue-talks', 'pedagogue', 'not-given'],
    ['pedagogue-conditions', 'pedagogue', 'not-given'],
    ['reader-reads', 'reader', 'not-given'],
    ['company-share', null, 'not-given'],
    ['matcher-list', null, 'not-given'],
    ['statistics', null, 'not-given'],
  ]);
});

test('one consent is given and withdrawn by one call each, and the others stay as they are', async () => {
  const given = (await letPedagogueRead()).body;
  expect(given.consents.filter(({ state }) => state === 'given').map(({ purpose }) => purpose)).toEqual([
    'pedagogue-reads',
  ]);
  const id = given.consents.find(({ state }) => state === 'given')?.consentId;
  const after = await me.ask<ConsentsForCandidate>(`POST /api/consents/${id}/withdraw`, {});
  expect(stateOf(after.body, 'pedagogue-reads')).toEqual(['not-given']);
});

test('given and withdrawn stay as rows with their days, and stand in the audit', async () => {
  await letPedagogueRead();
  const [row] = app.deps.db.select().from(consents).all();
  app.clock.forward({ days: 1 });
  await me.ask(`POST /api/consents/${row?.consentId}/withdraw`, {});
  await letPedagogueRead();
  const rows = app.deps.db.select().from(consents).all();
  expect(rows.map(({ withdrawnAt }) => withdrawnAt)).toEqual([app.clock.now().toISOString(), null]);
  const acts = app.deps.db.select().from(auditEntries).all();
  expect(acts.flatMap(({ act }) => (act.startsWith('consent.') ? [act] : []))).toEqual([
    'consent.give',
    'consent.withdraw',
    'consent.give',
  ]);
});

test('given twice is given once', async () => {
  await letPedagogueRead();
  await letPedagogueRead();
  expect(app.deps.db.select().from(consents).all()).toHaveLength(1);
});

test('a company is agreed to by its name, each by itself', async () => {
  await give({ purpose: 'company-share', companyName: ' Påhittade Verken ' });
  const both = (await give({ purpose: 'company-share', companyName: 'Andra AB' })).body;
  const companies = both.consents.filter(({ purpose }) => purpose === 'company-share');
  expect(companies.map(({ audience, state }) => [audience.kind, audience.name, state])).toEqual([
    ['company', 'Påhittade Verken', 'given'],
    ['company', 'Andra AB', 'given'],
    ['company', null, 'not-given'],
  ]);
});

test('a consent to an older wording does not count, says so, and can be given to the new one', async () => {
  await letPedagogueRead();
  app.deps.db.update(consents).set({ textVersion: 0 }).run();
  expect(stateOf(await list(), 'pedagogue-reads')).toEqual(['older-text']);
  expect(stateOf((await letPedagogueRead()).body, 'pedagogue-reads')).toEqual(['given']);
  expect(app.deps.db.select().from(consents).all()).toHaveLength(2);
});

test('an answer to another wording than the present one is not taken', async () => {
  expect(await give({ purpose: 'statistics', textVersion: 1 })).toMatchObject({
    status: 409,
    body: { code: 'consent-text-changed' },
  });
});

test('nobody can be agreed to whom one does not meet, who has another task, or who is another authority', async () => {
  const stranger = await staffWith(app, 'pedagogue');
  const matcher = await staffWith(app, 'matcher');
  connectThem(app, me, matcher);
  const refused = [
    { purpose: 'pedagogue-reads' as const, staffId: stranger.staff.accountId },
    { purpose: 'pedagogue-reads' as const, staffId: matcher.staff.accountId },
    { purpose: 'pedagogue-reads' as const },
    { purpose: 'pedagogue-reads' as const, companyName: 'Försäkringskassan' },
    { purpose: 'matcher-list' as const, staffId: matcher.staff.accountId },
    { purpose: 'company-share' as const },
  ];
  const answers = await Promise.all(refused.map((asked) => give(asked)));
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
    refused.map(() => [404, 'audience-not-found']),
  );
});

test('what was given can be taken back after the connection has ended', async () => {
  await letPedagogueRead();
  app.deps.db.update(connections).set({ endedAt: app.clock.now().toISOString() }).run();
  const [consent] = (await list()).consents;
  expect(consent).toMatchObject({ purpose: 'pedagogue-reads', state: 'given' });
  const after = await me.ask<ConsentsForCandidate>(`POST /api/consents/${consent?.consentId}/withdraw`, {});
  expect(stateOf(after.body, 'pedagogue-reads')).toEqual([]);
});

test('the legal ground is what the organisation wrote', async () => {
  const legalBasis = { sv: 'Påhittad grund', en: 'Made-up ground' };
  const other = await buildTestApp({
    config: { organisation: { ...testConfig().organisation, legalBasis } },
  });
  const candidate = await candidateOf(other);
  expect((await candidate.ask<ConsentsForCandidate>('GET /api/consents')).body.legalBasis).toEqual(
    legalBasis,
  );
  await other.close();
});

describe('the wording', () => {
  /** Hash of what the page says of one purpose, in both languages. */
  const hashOf = (purpose: string) => {
    const said = (['sv', 'en'] as const).flatMap((locale) =>
      sentencesOf(locale).filter(({ path }) => path.startsWith(`consents.purposes.${purpose}.`)),
    );
    expect(said.length).toBeGreaterThan(0);
    return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  };

  test('of a version never changes: a new wording gets a new version, and everybody is asked anew', () => {
    const versions = Object.entries(purposes).map(([purpose, { textVersion }]) => [
      `${purpose} ${textVersion}`,
      hashOf(purpose),
    ]);
    // Changed words: raise textVersion in consent-purposes.ts, then write the new hash here.
    expect(Object.fromEntries(versions)).toEqual({
      'pedagogue-reads 2': '968f3b5defb7',
      'pedagogue-talks 1': '3b1bfb872c4b',
      'reader-reads 3': 'f37b826f0922',
      'company-share 5': '48155139b233',
      'pedagogue-conditions 1': 'ded66c1fbf4c',
      'matcher-list 7': '6d3c27ba7aeb',
      'statistics 3': '9ffe5f76942e',
    });
  });
});

test('somebody who works here no more is not asked about', async () => {
  const endedAt = app.clock.now().toISOString();
  app.deps.db
    .update(accounts)
    .set({ endedAt })
    .where(eq(accounts.accountId, pedagogue.staff.accountId))
    .run();
  expect(stateOf(await list(), 'pedagogue-reads')).toEqual([]);
});
