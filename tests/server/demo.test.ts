/** With the real sandbox and the real challenges: what the demo shows has really happened. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import type { StaffRole } from '#server/access.ts';
import type { CandidateForStaff } from '#server/accounts/accounts.contract.ts';
import type { AttemptForCandidate, MyPath } from '#server/attempts/attempts.contract.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { inviteDemoStaff } from '#server/demo/demo-staff.ts';
import { fillDemo } from '#server/demo/fill-demo.ts';
import type { FeedForCandidate } from '#server/feed/feed.contract.ts';
import type { PlacementsForMatcher } from '#server/placements/placement-views.contract.ts';
import type { MatcherList } from '#server/proposals/matcher-list.contract.ts';
import type { ProposalsForMatcher } from '#server/proposals/proposals.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import type { ReviewQueue, ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import type { TalkForCandidate } from '#server/talks/talks.contract.ts';
import type { ThreadInList } from '#server/threads/threads.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { matcherOf } from '#tests/support/companies.ts';

let app: TestApp;
let codes: { who: string; code: string }[];
beforeAll(async () => {
  const challenges = await loadChallenges([join(import.meta.dirname, '../../challenges')]);
  app = await buildTestApp({ challenges, sandbox: createSandbox() });
  codes = (await fillDemo(app.deps)).codes;
}, 300_000);
afterAll(() => app.close());

/** Enters with the code of the demo person, and reads what the web would read. */
async function enter(who: RegExp) {
  const code = codes.find((one) => who.test(one.who))?.code;
  const entered = await app.app.inject({ method: 'POST', url: '/api/sign-ins', payload: { code } });
  const [cookie] = entered.cookies;
  const get = async <T>(url: string) =>
    (await app.app.inject({ url, headers: { cookie: `${cookie?.name}=${cookie?.value}` } })).json<T>();
  const list = await get<MyPath>('/api/paths/mine');
  const attempt = async (place: number) =>
    get<AttemptForCandidate>(`/api/attempts/${list.entries[place]?.attemptId}`);
  return {
    status: entered.statusCode,
    list,
    attempt,
    report: () => get<ReportForCandidate>('/api/reports/mine'),
    threads: () => get<{ threads: ThreadInList[] }>('/api/threads'),
    talks: () => get<{ talks: TalkForCandidate[] }>('/api/talks'),
    reviews: () => get<ReviewsForCandidate>('/api/reviews/mine'),
    shares: () => get<SharesForCandidate>('/api/shares'),
    feed: () => get<FeedForCandidate>('/api/feed/mine'),
  };
}

test('everybody has a code of their own, and can enter with it', async () => {
  expect(new Set(codes.map(({ code }) => code)).size).toBe(5);
  const entered = await Promise.all(codes.map(({ who }) => enter(new RegExp(`^${who}$`))));
  expect(entered.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
});

test('the one in the middle is greeted with the note and the claim that is left', async () => {
  const { list } = await enter(/in the middle/);
  expect(list).toMatchObject({
    suggestion: {
      kind: 'continue',
      pause: { note: expect.stringContaining('gränsen'), lastRun: { kind: 'submission' } },
    },
  });
  expect(list.suggestion?.pause?.atGroup?.sv).toBeTruthy();
});

test('where everything holds, nothing is left on the list', async () => {
  const { list, report } = await enter(/everything on the list/);
  expect(list).toMatchObject({ currentSlug: null, suggestion: null });
  expect(await report()).toMatchObject({
    languages: ['javascript', 'sql'],
    challengesThatHold: list.entries.length,
  });
});

test('the report of two languages shows skills from real runs, and how they were told to be made', async () => {
  const { report } = await enter(/two languages/);
  const { skills, languages, summary, words } = await report();
  expect(summary.map(({ rule }) => rule)).toEqual([
    ...['challenges-hold', 'kinds', 'languages', 'tried', 'known'],
  ]);
  expect(words).toEqual([{ by: 'Pia Påhittad', text: expect.stringContaining('rad för rad') }]);
  expect(languages).toEqual(['javascript', 'typescript']);
  expect(skills.length).toBeGreaterThan(3);
  expect(skills.flatMap(({ pieces }) => pieces.map(({ howMade }) => howMade?.ways))).toContainEqual([
    'alone',
    'ai',
  ]);
});

test('the one in the middle has asked the pedagogue in text, and has an answer to read', async () => {
  const { threads } = await enter(/in the middle/);
  expect((await threads()).threads).toMatchObject([{ name: 'Pia Påhittad', isOpen: true, news: 1 }]);
});

test('what the code was asked is answered and changed on request, and the person lets it be in the report', async () => {
  const pieces = (await (await enter(/two languages/)).report()).skills.flatMap((skill) => skill.pieces);
  const answered = pieces.flatMap(({ questions }) => questions.forms);
  expect(new Set(answered).size).toBeGreaterThan(2);
  expect(answered).toContain('change');
});

test('a talk about code was held, and the person lets it be in the report', async () => {
  const { talks } = await enter(/two languages/);
  const [talk] = (await talks()).talks;
  expect(talk).toMatchObject({ state: 'answered', inReport: true, staffName: 'Pia Påhittad' });
  expect(talk?.questions.length).toBeGreaterThan(3);
});

test('a reader has read code and released it, and the person lets it be in the report', async () => {
  const { reviews, report } = await enter(/two languages/);
  const read = (await reviews()).reviews.find(({ state }) => state === 'released');
  expect(read).toMatchObject({ reader: 'Rut Påhittad', inReport: 1, noteAnswers: [{ isHidden: false }] });
  const pieces = (await report()).skills.flatMap((skill) => skill.pieces);
  expect(pieces.flatMap((piece) => piece.reviews)).toContainEqual(
    expect.objectContaining({ readBy: 'Rut Påhittad' }),
  );
});

test('the one of the two languages shares the report with a made-up company, and is in the matcher’s list', async () => {
  const { shares, feed } = await enter(/two languages/);
  expect((await shares()).shares).toMatchObject([{ forWhom: 'Påhittade Verken AB', state: 'open' }]);
  expect(await feed()).toMatchObject({ isListed: true, content: { wish: 'placement' } });
});

test('the one with two devices finds both versions', async () => {
  const { attempt } = await enter(/two devices/);
  const { draft, keptDrafts } = await attempt(0);
  expect([draft, ...keptDrafts]).toHaveLength(2);
});

/** Uses the link that this start prints. */
async function comeIn(as: StaffRole = 'pedagogue') {
  const link = inviteDemoStaff(app.deps).find(({ role }) => role === as)?.link ?? '';
  const payload = { token: new URL(link).hash.slice(1) };
  const reply = await app.app.inject({ method: 'POST', url: '/api/invitations/use', payload });
  const headers = { cookie: `${reply.cookies[0]?.name}=${reply.cookies[0]?.value}` };
  return async <T>(url: string) => (await app.app.inject({ url, headers })).json<T>();
}

test('the reader, come in by the printed link, has code to read, and what is read comes last', async () => {
  const get = await comeIn('reader');
  const { reviews, next } = await get<ReviewQueue>('/api/reviews');
  expect(reviews.length).toBeGreaterThan(5);
  expect(reviews.at(-1)?.state).toBe('released');
  expect(next).toBe(reviews[0]?.reviewId);
});

test('the matcher, come in by the printed link, finds a year: people, proposals in different states, placements', async () => {
  const get = await comeIn('matcher');
  const { proposals } = await get<ProposalsForMatcher>('/api/proposals');
  expect(new Set(proposals.map(({ state }) => state))).toEqual(
    new Set(['draft', 'asked', 'person-no', 'company-no', 'both-yes']),
  );
  const { placements, agreed } = await get<PlacementsForMatcher>('/api/placements');
  expect([placements.map(({ name, state }) => [name, state]), agreed.map(({ name }) => name)]).toEqual([
    [
      ['Kim Exempel', 'going'],
      ['Charlie Låtsas', 'ended'],
    ],
    ['Robin Provsson'],
  ]);
});

test('a caller who wants somebody for JavaScript, two half days a week, remote, can be given a name', async () => {
  const matcher = await matcherOf(app);
  const sought = { headline: 'JavaScript', remote: 'all', hoursFrom: '8' };
  const { people } = (await matcher.ask<MatcherList>('POST /api/matcher-list/searches', sought)).body;
  expect(people.filter(({ group }) => group === 'fits').map(({ name }) => name)).toEqual([
    ...['Kim Exempel', 'Lo Påhittad', 'Sam Testsson'],
  ]);
  expect(people).toHaveLength(6);
});

describe('the pedagogue, come in by the printed link,', () => {
  test('meets three people, may read two of their reports, and reads what the person sees', async () => {
    const get = await comeIn();
    const { candidates } = await get<{ candidates: CandidateForStaff[] }>('/api/candidates');
    // After them comes whoever has entered with the card.
    const filled = candidates.slice(0, 3);
    expect(filled.map(({ name, number }) => [name, number])).toEqual([
      [null, 1],
      ['Kim Exempel', 2],
      [null, 3],
    ]);
    const ids = filled.map(({ candidateId }) => candidateId);
    const readable = await get<{ candidateIds: string[] }>('/api/reports/connected');
    expect(readable.candidateIds).toEqual(ids.slice(1));
    const { report } = await enter(/two languages/);
    // The first that one can open shows both halves: what the programs did, and how we know who.
    const [first] = readable.candidateIds;
    expect(await get(`/api/candidates/${first}/report`)).toMatchObject({ report: await report() });
    const { summary } = await report();
    expect(summary.at(-1)).toMatchObject({
      ...{ told: [{}], talks: [{ heldBy: 'Pia Påhittad' }], readBy: [{}] },
    });
    expect(await get(`/api/candidates/${ids[0]}/report`)).toMatchObject({ code: 'consent-missing' });
  });

  test('sees who wished that somebody gets in touch', async () => {
    const get = await comeIn();
    expect(await get('/api/contact-wishes')).toMatchObject({
      wishes: [{ number: 1, how: expect.stringContaining('Skriv till mig') }],
    });
  });
});

test('filling again finds the same people by the same codes, as visitors have left them', async () => {
  const { list } = await enter(/two devices/);
  const attemptId = list.entries[0]?.attemptId ?? '';
  const dump = () => app.deps.db.$client.prepare('SELECT * FROM attempts ORDER BY attemptId').all();
  app.deps.db.$client
    .prepare('UPDATE attempts SET clearWords = ? WHERE attemptId = ?')
    .run('besök', attemptId);
  const before = dump();
  const peopleIn = (all: typeof codes) => all.filter(({ who }) => !who.startsWith('a card'));
  expect(peopleIn((await fillDemo(app.deps)).codes)).toEqual(peopleIn(codes));
  expect(dump()).toEqual(before);
});

test('another server has other codes', async () => {
  const secret = new Uint8Array(32).fill(8);
  const other = await buildTestApp({ config: { secret } });
  const otherCodes = (await fillDemo(other.deps)).codes.map(({ code }) => code);
  await other.close();
  expect(codes.map(({ code }) => code).filter((code) => otherCodes.includes(code))).toEqual([]);
});

test('the card stays the same until somebody has entered it; then there is another', async () => {
  const empty = await buildTestApp();
  const card = async () =>
    (await fillDemo(empty.deps)).codes.find(({ who }) => who === 'a card that nobody has used')?.code;
  const first = await card();
  expect(await card()).toBe(first);
  await empty.app.inject({ method: 'POST', url: '/api/sign-ins', payload: { code: first } });
  const second = await card();
  expect(second).not.toBe(first);
  expect(await card()).toBe(second);
  empty.clock.forward({ days: 200 });
  expect(await card()).not.toBe(second);
  await empty.close();
});
