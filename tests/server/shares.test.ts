import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ruleOf } from '#server/consents/consent-purposes.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { consents } from '#server/db/tables/consents.ts';
import { shareOpenings, shares } from '#server/db/tables/shares.ts';
import type { Shared, SharesForCandidate, ShareToMake } from '#server/shares/shares.contract.ts';
import { candidateOf, js, type TestCandidate, ts } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let handedIn: string;
beforeEach(async () => {
  const challenges = ['first', 'second'].map((slug) => smallChallenge({ slug }));
  app = await buildTestApp({ challenges: smallLibrary(challenges), sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  const { attemptId } = await me.open('first');
  ({ submissionId: handedIn } = await me.handIn(attemptId, js('min kod')));
  await me.ask(`PUT /api/attempts/${attemptId}/how-made`, {
    language: 'javascript',
    ways: ['ai'],
    words: 'mina ord',
  });
});
afterEach(() => app.close());

const inDays = (days: number) =>
  new Date(app.clock.now().getTime() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
const make = async (asked: Partial<ShareToMake> = {}) =>
  me.ask<{ link: string; share: SharesForCandidate['shares'][number]; code?: string }>('POST /api/shares', {
    forWhom: 'Påhittade Verken',
    skillIds: ['lists'],
    withCode: false,
    withNotes: false,
    lastDay: inDays(7),
    textVersion: ruleOf('company-share').textVersion,
    ...asked,
  });
const tokenOf = (link: string) => new URL(link).hash.slice(1);
/** Somebody outside: no cookie. */
async function open(token: string) {
  const reply = await app.app.inject({ method: 'POST', url: '/api/shares/open', payload: { token } });
  return { status: reply.statusCode, body: reply.json<Shared & { code?: string }>(), raw: reply };
}
const handInSecond = async () =>
  (await me.handIn((await me.open('second')).attemptId, js('mer kod'))).submissionId;
const list = async () => (await me.ask<SharesForCandidate>('GET /api/shares')).body;

test('a hand-in that is hidden is not in the link, and its skill says no more than the others reach', async () => {
  const second = await handInSecond();
  const shows = (submissionId: string) => ({ submissionId, skillIds: ['lists', 'javascript'] });
  expect((await list()).pieces).toMatchObject([shows(handedIn), shows(second)]);
  const { link } = (await make({ withCode: true, leftOut: [second] })).body;
  const { body, raw } = await open(tokenOf(link));
  expect(body.skills).toMatchObject([{ level: 'one-challenge', submissionIds: [handedIn] }]);
  expect(body.pieces.map(({ submissionId }) => submissionId)).toEqual([handedIn]);
  expect(raw.body).not.toContain('mer kod');
});

test('with everything hidden there is nothing to share', async () => {
  expect((await make({ leftOut: [handedIn] })).body.code).toBe('share-empty');
});

test('a link shows what was chosen, and nothing else', async () => {
  await me.ask('PUT /api/accounts/me/name', { name: 'Kim Exempel' });
  const { link } = (await make()).body;
  const { status, body, raw } = await open(tokenOf(link));
  expect(status).toBe(200);
  expect(body.skills).toEqual([
    {
      skillId: 'lists',
      name: { sv: 'lists (sv)', en: 'lists (en)' },
      level: 'one-challenge',
      submissionIds: [handedIn],
    },
  ]);
  expect(body.pieces).toEqual([
    {
      slug: 'first',
      title: { sv: 'first (sv)', en: 'first (en)' },
      language: 'javascript',
      submissionId: handedIn,
      family: 'first',
      kind: 'write',
      domain: { sv: 'shop (sv)', en: 'shop (en)' },
      exposure: 'public',
      generatedInput: false,
      strength: { noticed: 38, of: 40 },
      sentences: [
        { sv: 'claim one (sv)', en: 'claim one (en)' },
        { sv: 'claim many (sv)', en: 'claim many (en)' },
      ],
      isWhole: true,
      shows: { sv: 'first (sv)', en: 'first (en)' },
      doesNotShow: { sv: 'first (sv)', en: 'first (en)' },
      howMade: null,
      questions: { forms: [], ownWords: '' },
      readBy: [],
      work: null,
    },
  ]);
  for (const unchosen of ['min kod', 'mina ord', 'Kim Exempel', me.accountId, 'limits'])
    expect(raw.body).not.toContain(unchosen);
});

test('of a hand-in that holds in part a link says so, with its code too, and never what was left', async () => {
  const { attemptId } = await me.open('second');
  await me.handIn(attemptId, js('// holds: one, many'));
  const { body, raw } = await open(tokenOf((await make({ withCode: true })).body.link));
  expect(body.pieces.map(({ slug, isWhole }) => [slug, isWhole]).toSorted()).toEqual([
    ['first', true],
    ['second', false],
  ]);
  expect(raw.body).not.toContain('claim empty');
});

test('with code and notes chosen, the hand-in is there exactly as it was, and what was told of it', async () => {
  const { link } = (await make({ withCode: true, withNotes: true })).body;
  const [piece] = (await open(tokenOf(link))).body.pieces;
  expect([piece?.work, piece?.howMade]).toEqual([
    { challengeVersion: 1, files: { 'sum.js': 'min kod' }, answers: {} },
    { ways: ['ai'], words: 'mina ord' },
  ]);
});

test('what is shown later was not chosen, and no level says more than what was', async () => {
  const { link } = (await make({ skillIds: ['lists', 'javascript'] })).body;
  await me.handIn((await me.open('second')).attemptId, ts('senare'));
  await me.handIn((await me.open('second')).attemptId, js('senare'));
  const own = (await me.ask<{ skills: { level: string }[] }>('GET /api/reports/mine')).body;
  expect(own.skills[0]?.level).toBe('several-challenges');
  const { skills, pieces } = (await open(tokenOf(link))).body;
  expect(skills.map(({ skillId, level }) => [skillId, level])).toEqual([
    ['lists', 'one-challenge'],
    ['javascript', 'one-challenge'],
  ]);
  expect(pieces.map(({ slug }) => slug)).toEqual(['first']);
});

describe('a link that shows nothing', () => {
  /** All of an answer but when it was given. */
  const all = async (token: string) => {
    const { status, raw } = await open(token);
    const { date: _, ...headers } = raw.headers;
    return { status, headers, body: raw.body };
  };

  test('is answered the same whether it is forged, ended, past, or its consent is taken back', async () => {
    const [ended, past, withdrawn] = await Promise.all([
      make(),
      make({ lastDay: inDays(1), forWhom: 'B' }),
      make({ forWhom: 'C' }),
    ]);
    await me.ask(`POST /api/shares/${ended.body.share.shareId}/end`, {});
    const given = (
      await me.ask<{ consents: { consentId: string; audience: { name: string } }[] }>('GET /api/consents')
    ).body.consents;
    await me.ask(
      `POST /api/consents/${given.find(({ audience }) => audience.name === 'C')?.consentId}/withdraw`,
      {},
    );
    app.clock.forward({ days: 2 });
    const answers = await Promise.all([
      ...[ended, past, withdrawn].map(({ body }) => all(tokenOf(body.link))),
      ...['', 'x', 'A'.repeat(43), `${tokenOf(past.body.link)}A`, ended.body.share.shareId].map(all),
    ]);
    const [first] = answers;
    expect(first).toMatchObject({ status: 404 });
    expect(answers).toEqual(answers.map(() => first));
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ code: 'share-not-open', next: 'ask-sender' });
    expect((await list()).shares.map(({ forWhom, state }) => [forWhom, state]).toSorted()).toEqual([
      ['B', 'past'],
      ['C', 'ended'],
      ['Påhittade Verken', 'ended'],
    ]);
  });

  test('is a closed one from the very answer that it was taken back', async () => {
    const { link, share } = (await make()).body;
    expect((await open(tokenOf(link))).status).toBe(200);
    expect((await me.ask(`POST /api/shares/${share.shareId}/end`, {})).status).toBe(200);
    expect((await open(tokenOf(link))).status).toBe(404);
  });

  test('is closed alone: another one to the same company, which leans on the same consent, stays open', async () => {
    const [ended, other] = [(await make()).body, (await make()).body];
    await me.ask(`POST /api/shares/${ended.share.shareId}/end`, {});
    expect((await open(tokenOf(ended.link))).status).toBe(404);
    expect((await open(tokenOf(other.link))).status).toBe(200);
  });

  test('can be opened on its last day, and not on the next', async () => {
    const { link } = (await make({ lastDay: inDays(1) })).body;
    app.clock.forward({ days: 1 });
    expect((await open(tokenOf(link))).status).toBe(200);
    app.clock.forward({ days: 1 });
    expect((await open(tokenOf(link))).status).toBe(404);
  });
});

test('making a share gives its consent, and taking back the last one takes the consent back', async () => {
  const standing = () =>
    app.deps.db
      .select()
      .from(consents)
      .all()
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ purpose, companyName }) => [purpose, companyName]);
  const [one, two] = [await make({ forWhom: ' Påhittade Verken ' }), await make()];
  expect(standing()).toEqual([['company-share', 'Påhittade Verken']]);
  await me.ask(`POST /api/shares/${one.body.share.shareId}/end`, {});
  expect(standing()).toEqual([['company-share', 'Påhittade Verken']]);
  await me.ask(`POST /api/shares/${two.body.share.shareId}/end`, {});
  expect(standing()).toEqual([]);
});

test('the candidate sees on which days a link was opened, and how often: no time, and not by whom (calm 2, 42)', async () => {
  const { link } = (await make()).body;
  const staff = await app.signInStaff('pedagogue');
  await open(tokenOf(link));
  await app.app.inject({
    method: 'POST',
    url: '/api/shares/open',
    headers: { cookie: staff.cookie },
    payload: { token: tokenOf(link) },
  });
  app.clock.forward({ days: 1 });
  await open(tokenOf(link));
  expect((await list()).shares[0]?.openings).toEqual([
    { day: inDays(0), times: 1 },
    { day: inDays(-1), times: 2 },
  ]);
  const opened = app.deps.db
    .select()
    .from(auditEntries)
    .all()
    .filter(({ act }) => act === 'share.open');
  expect(opened.map(({ actorRole, actorKey }) => [actorRole, actorKey])).toEqual([
    ['anonymous', null],
    ['anonymous', null],
  ]);
});

test('the own view of a share is what its link shows, and is no opening', async () => {
  const { link, share } = (await make({ withCode: true })).body;
  const own = (await me.ask<Shared>(`GET /api/shares/${share.shareId}/shown`)).body;
  expect(app.deps.db.select().from(shareOpenings).all()).toEqual([]);
  expect((await open(tokenOf(link))).body).toEqual(own);
});

test('the secret is stored as a hash alone, and is in the link’s fragment', async () => {
  const { link } = (await make()).body;
  expect(link).toMatch(/\/visat#[\w-]{43}$/);
  expect(JSON.stringify(app.deps.db.select().from(shares).all())).not.toContain(tokenOf(link));
  expect(JSON.stringify(await list())).not.toContain(tokenOf(link));
});

test.each([
  ['a skill that is not shown', { skillIds: ['lists', 'python'] }, 409, 'share-empty'],
  ['no skill', { skillIds: [] }, 400, 'body-malformed'],
  ['nobody to show it to', { forWhom: '  ' }, 400, 'body-malformed'],
  ['a day that has been', { lastDay: '2020-01-01' }, 422, 'share-day-refused'],
  ['a day that no calendar has', { lastDay: '2026-11-31' }, 422, 'share-day-refused'],
  ['a day more than a year away', { lastDay: '2028-01-01' }, 422, 'share-day-refused'],
  ['an answer to older words', { textVersion: 1 }, 409, 'consent-text-changed'],
])('%s is not shared', async (_, asked, status, code) => {
  expect(await make(asked)).toMatchObject({ status, body: { code } });
  expect(app.deps.db.select().from(shares).all()).toEqual([]);
});

test('somebody else’s share cannot be read or ended', async () => {
  const { link, share } = (await make()).body;
  const other = await candidateOf(app);
  const answers = await Promise.all([
    other.ask(`GET /api/shares/${share.shareId}/shown`),
    other.ask(`POST /api/shares/${share.shareId}/end`, {}),
  ]);
  expect(answers).toMatchObject(answers.map(() => ({ status: 404, body: { code: 'share-not-found' } })));
  expect((await open(tokenOf(link))).status).toBe(200);
});

test('what is erased is shown no more, and the link then opens nothing', async () => {
  const { link } = (await make({ withCode: true })).body;
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  expect((await open(tokenOf(link))).status).toBe(404);
  expect(app.deps.db.select().from(shares).all()).toEqual([]);
});
