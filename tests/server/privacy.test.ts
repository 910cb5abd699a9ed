import { setImmediate } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { columnClasses } from '#server/db/column-classes.ts';
import { tables } from '#server/db/tables.ts';
import { inParts } from '#server/http/in-parts.ts';
import { type Export, exportEverything } from '#server/privacy/export-everything.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { offered } from '#tests/support/companies.ts';
import { putPlacementOf, putProposalOf } from '#tests/support/objects.ts';
import { putWorkReviewOf } from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { evening } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
});
afterEach(() => app.close());

/** Rows about staff alone are in nobody's download of what is about a candidate. */
const aboutStaffAlone = new Set([
  'organisationValues',
  'invitations',
  'oidcSubjects',
  'sessions',
  'sessionNotes',
  'feedKeys',
  'feedTombstones',
  'rubrics',
  // Of companies, and whom one reaches there.
  ...['companies', 'companyContacts', 'companyNotes', 'openings', 'openingLinks'],
  // The team's.
  ...['mirrorAnswers', 'mirrorGoals', 'stepCounts'],
]);
const everyTable = (Object.entries(tables) as [string, SQLiteTable][]).filter(
  ([name]) => !aboutStaffAlone.has(name),
);

const letNobody = { isShown: false, inReport: false };
async function liveALittle(who: TestCandidate): Promise<void> {
  const { attemptId } = await who.open('first');
  const at = `/api/attempts/${attemptId}` as const;
  const [one, two] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
  await who.ask(`PUT ${at}/draft`, { ...js('mitt utkast'), baseRevision: 0, writerId: one });
  await who.ask(`PUT ${at}/draft`, { ...js('mitt andra'), baseRevision: 0, writerId: two });
  const { submissionId } = await who.handIn(attemptId, js('min kod'));
  app.deps.db
    .insert(tables.questionSheets)
    .values({ submissionId, ownWords: 'så här', inReport: true })
    .run();
  const asked = { form: 'gives', code: 'f(1)', expected: 2, expectedText: '2' } as const;
  app.deps.db
    .insert(tables.questions)
    .values({ questionId: crypto.randomUUID(), submissionId, place: 0, round: 1, ...asked })
    .run();
  const [talkId, preparedAt] = [crypto.randomUUID(), app.clock.now().toISOString()];
  app.deps.db
    .insert(tables.talks)
    .values({
      ...{ talkId, accountId: who.accountId, staffId: who.accountId, submissionId, preparedAt },
      ...{ words: 'om samtalet', telling: 0, inReport: false, answer: '' },
    })
    .run();
  app.deps.db
    .insert(tables.talkQuestions)
    .values({ talkId, place: 0, form: 'open', marks: ['talked'], words: 'om frågan' })
    .run();
  beRead(who, submissionId);
  await who.ask(`PUT ${at}/pause`, {
    note: 'min lapp',
    contactWish: { when: 'one-month', how: 'mitt sätt' },
  });
  await who.ask(`PUT ${at}/how-made`, { language: 'javascript', ways: ['alone'], words: 'mina ord' });
  await who.ask(`PUT ${at}/clarity`, { clear: 'no', words: 'min åsikt' });
  const { accountId } = who;
  const cardId = `card-of-${accountId}`;
  const moment = app.clock.now().toISOString();
  app.deps.db
    .insert(tables.cards)
    .values({ cardId, codeHash: cardId, accountId, createdAt: moment, expiresAt: moment, usedAt: moment })
    .run();
  app.deps.db
    .insert(tables.connections)
    .values({ candidateId: accountId, staffId: accountId, since: moment })
    .run();
  const passkey = { credentialId: accountId, publicKey: 'abc', counter: 1, device: 'Firefox, Linux' };
  app.deps.db
    .insert(tables.passkeys)
    .values({ passkeyId: accountId, accountId, ...passkey, madeAt: moment })
    .run();
  app.deps.db
    .insert(tables.erasureRequests)
    .values({ requestId: crypto.randomUUID(), accountId, categories: ['work'], askedAt: moment })
    .run();
  app.deps.db
    .insert(tables.reportWords)
    .values({ accountId, staffId: accountId, text: 'deras ord', writtenAt: moment, inReport: true })
    .run();
  joinASession(accountId);
  await who.ask('POST /api/conditions', { theme: 'time', exampleId: 'few-hours' });
  const told = { title: 'Ett spel', language: 'Lua', what: 'ett spel', myPart: 'allt', satisfied: 'kartan' };
  const work = { ...told, files: [{ name: 'main.lua', text: 'print(1)' }] };
  const kept = await who.ask<{ workId: string }>('POST /api/works', { ...work, ...letNobody });
  putWorkReviewOf(app, accountId, { ...work, workId: kept.body.workId });
  await who.ask('POST /api/headlines', { words: 'Rust', marks: ['want'] });
  await who.ask('POST /api/consents', { purpose: 'statistics', textVersion: 3 });
  await who.ask('POST /api/consents', {
    purpose: 'matcher-list',
    textVersion: purposes['matcher-list'].textVersion,
  });
  await who.ask('PUT /api/feed/mine', { wish: 'unsure' });
  await who.ask('PUT /api/wishes/place', { wished: offered, needs: ['remote'] });
  for (const put of [putProposalOf, putPlacementOf]) put(app, accountId);
  const made = await who.ask<{ link: string }>('POST /api/shares', {
    forWhom: 'Påhittade Verken',
    skillIds: ['lists'],
    withCode: true,
    withNotes: true,
    lastDay: moment.slice(0, 10),
    textVersion: purposes['company-share'].textVersion,
  });
  await who.ask('POST /api/shares/open', { token: new URL(made.body.link).hash.slice(1) });
}

/** By a reader, who has released something and written more. */
function beRead({ accountId }: TestCandidate, submissionId: string): void {
  const { db } = app.deps;
  const [reviewId, noteId] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = app.clock.now().toISOString();
  const text = {
    notes: [{ noteId, file: 'sum.js', line: 1, text: 'om raden' }],
    skills: [],
    words: 'om allt',
  };
  const draft = { ...text, words: 'inte klart än' };
  db.insert(tables.reviews)
    .values({ reviewId, accountId, readerId: accountId, submissionId, askedAt: at, revision: 2, draft })
    .run();
  db.insert(tables.reviewVersions)
    .values({ reviewId, version: 1, revision: 1, rubricVersion: 0, text, releasedAt: at })
    .run();
  db.insert(tables.reviewAnswers)
    .values({ reviewId, noteId, text: 'mitt svar', isHidden: false, answeredAt: at })
    .run();
  db.insert(tables.reportReadings).values({ staffId: accountId, accountId, seen: 'en hash' }).run();
}

/** Made by whoever was there: the host is nobody's concern here. */
function joinASession(accountId: string): void {
  const { db } = app.deps;
  const [sessionId, participantId] = [crypto.randomUUID(), crypto.randomUUID()];
  const at = app.clock.now().toISOString();
  db.insert(tables.sessions)
    .values({ ...evening, sessionId, code: sessionId, hostId: accountId })
    .run();
  db.insert(tables.sessionParticipants)
    .values({ participantId, sessionId, accountId, number: 1, opened: ['first'], joinedAt: at })
    .run();
  const asked = { kind: 'here', words: 'min fråga', state: 'waiting', isThanked: false } as const;
  db.insert(tables.helpRequests)
    .values({ requestId: participantId, participantId, ...asked, askedAt: at })
    .run();
  const both = { accountId, staffId: accountId };
  db.insert(tables.connectionOffers)
    .values({ offerId: participantId, ...both, offeredBy: accountId, offeredOn: at.slice(0, 10) })
    .run();
  db.insert(tables.threads)
    .values({ threadId: participantId, ...both, begunAt: at })
    .run();
  const message = { place: 1, isFromStaff: false, text: 'min fråga', writtenOn: at.slice(0, 10) };
  db.insert(tables.threadMessages)
    .values({ messageId: participantId, threadId: participantId, ...message })
    .run();
}

const download = async (who: TestCandidate) => (await who.ask<Export>('GET /api/privacy/export')).body;

const without = (row: object, columns: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
/** Hashes of codes and sign-ins: to the person they say nothing. */
const withoutHashes = (row: object) => without(row, ['codeHash', 'tokenHash']);
/** What a reader has not released is their own for a year: see own-reviews.test.ts. */
const withoutDrafts = (row: object) => without(withoutHashes(row), ['draft']);

test('every row of every table with something about me is in the download, but for hashes (calm 42)', async () => {
  await liveALittle(me);
  const { data } = await download(me);
  // Nobody else is in this database, so the download must be the database.
  const stored = everyTable.map(([name, table]) => [name, app.deps.db.select().from(table).all()] as const);
  expect(stored.filter(([, rows]) => rows.length === 0)).toEqual([]);
  const text = (rows: object[] = []) => rows.map((row) => JSON.stringify(row)).toSorted();
  expect(Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, text(rows)]))).toEqual(
    Object.fromEntries(stored.map(([name, rows]) => [name, text(rows.map(withoutDrafts))])),
  );
});

const schema = async () => (await app.app.inject('/api/privacy/export-schema')).json();
const faultsOf = async (all: unknown) => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(await schema());
  validate(all);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test('the download names its schema, and holds nothing that the schema does not say', async () => {
  await liveALittle(me);
  const { body } = await me.ask<Export>('GET /api/privacy/export');
  expect(body.$schema).toBe((await schema()).$id);
  expect(await faultsOf(body)).toEqual([]);
  const [run] = body.data.runs ?? [];
  const other = {
    ...body,
    data: { ...body.data, runs: [{ ...run, verdict: 'good', diagnosis: 'x' }], consents: [{}] },
  };
  expect((await faultsOf(other)).map((fault) => fault.split(' ')[0])).toEqual(
    expect.arrayContaining(['/data/runs/0', '/data/runs/0/verdict', '/data/consents/0']),
  );
});

test('the schema says of every column how private it is, and is there for everybody', async () => {
  const { properties } = (await schema()).properties.data;
  const described = Object.entries(properties as Record<string, { items: { properties: object } }>).map(
    ([table, { items }]) => [
      table,
      Object.fromEntries(
        Object.entries(items.properties).map(([column, { description }]) => [
          column,
          /^Class: (\w+)\.$/.exec(description)?.[1],
        ]),
      ),
    ],
  );
  const expected = Object.entries(columnClasses)
    .filter(([table]) => !aboutStaffAlone.has(table))
    .map(([table, classes]) => [table, withoutHashes(classes)]);
  expect(Object.fromEntries(described)).toEqual(Object.fromEntries(expected));
});

test('a long download lets others have their turn, and comes small to who can read it', async () => {
  const { attemptId } = await me.open('first');
  const { accountId } = me;
  for (let index = 0; index < 200; index += 1) {
    const submissionId = crypto.randomUUID();
    const submittedAt = app.clock.now().toISOString();
    const work = { ...js(`kod ${index}`), attemptId, challengeVersion: 1, submittedAt };
    app.deps.db
      .insert(tables.submissions)
      .values({ submissionId, ...work })
      .run();
  }
  const done: string[] = [];
  const texts = exportEverything(app.deps, { role: 'candidate', accountId, signInId: '' });
  const whole = inParts<Export>({ type: () => undefined } as never, texts)
    .toArray()
    .then((parts: string[]) => {
      done.push('all of it');
      return parts.join('');
    });
  const turns = Array.from({ length: 5 }, (_, index) =>
    setImmediate(() => undefined).then(() => done.push(`turn ${index}`)),
  );
  await Promise.all(turns);
  expect(done).toEqual(['turn 0', 'turn 1', 'turn 2', 'turn 3', 'turn 4']);
  expect(JSON.parse(await whole).data.submissions).toHaveLength(200);
});

test('every table that can be about a person is one of those in the download', async () => {
  const { data } = await download(me);
  const aboutPeople = everyTable.filter(([, table]) =>
    getTableConfig(table).columns.some(({ name }) =>
      /(account|attempt|submission|candidate|review|talk|participant|share|thread|placement)Id$|^actorKey$/i.test(
        name,
      ),
    ),
  );
  expect(Object.keys(data).toSorted()).toEqual(aboutPeople.map(([name]) => name).toSorted());
});

test('nothing of somebody else is in my download', async () => {
  await liveALittle(me);
  const mine = JSON.stringify(await download(me));
  const other = await candidateOf(app);
  const attempt = await other.open('first');
  await other.handIn(attempt.attemptId, js('deras kod'));
  expect(JSON.stringify(await download(me))).toBe(mine);
});

test('the download is a file with the day in its name, and needs a sign-in', async () => {
  const { cookie } = await app.signIn();
  const reply = await app.app.inject({ url: '/api/privacy/export', headers: { cookie } });
  expect(reply.headers['content-disposition']).toBe('attachment; filename="kodlugn-2026-11-21.json"');
  expect((await app.app.inject({ url: '/api/privacy/export' })).statusCode).toBe(401);
});
