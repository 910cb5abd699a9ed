/** A challenge that is renamed, or whose folder goes away, keeps the title that it had for what people did in it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepTitles } from '#server/attempts/keep-titles.ts';
import { ruleOf } from '#server/consents/consent-purposes.ts';
import { attempts } from '#server/db/tables/attempts.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import type { MyWay } from '#server/reports/way.contract.ts';
import type { Shared, SharesForCandidate } from '#server/shares/shares.contract.ts';
import type { TalkForPedagogue, TalksWithCandidate } from '#server/talks/talks.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { agree, makeKey, readFeedOf } from '#tests/support/feed.ts';
import { askedFor, handInLines, ownReviews, queueOf, readReview } from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

/** What the library finds: a folder that goes away is gone from here, and one that is renamed is here anew. */
const here = ['first', 'second'].map((slug) => smallChallenge({ slug }));
let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
let reader: TestStaff;
let reviewId: string;
let submissionId: string;
let talkId: string;
let token: string;
beforeEach(async () => {
  here.splice(0, here.length, ...['first', 'second'].map((slug) => smallChallenge({ slug })));
  app = await buildTestApp({ challenges: smallLibrary(here), sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  reader = await staffWith(app, 'reader');
  connectThem(app, me, pedagogue);
  submissionId = await handInLines(me);
  await tellHowMade();
  reviewId = await askedFor({ pedagogue, reader, who: me }, submissionId);
  await letTalk();
  ({ talkId } = (await pedagogue.send<TalkForPedagogue>(`POST ${talksAt()}`, { submissionId })).body);
  token = await share();
  await agree(me);
});
afterEach(() => app.close());

const titleBefore = { sv: 'first (sv)', en: 'first (en)' };
const titleNow = { sv: 'Något annat', en: 'Something else' };
const talksAt = () => `/api/candidates/${me.accountId}/talks` as const;

async function tellHowMade(): Promise<void> {
  const { attemptId } = await me.open('first');
  const told = { language: 'javascript', ways: ['alone'], words: 'Jag ritade först.' };
  await me.ask(`PUT /api/attempts/${attemptId}/how-made`, told);
}
function letTalk() {
  const { textVersion } = ruleOf('pedagogue-talks');
  const asked = { purpose: 'pedagogue-talks', staffId: pedagogue.staff.accountId, textVersion };
  return me.ask('POST /api/consents', asked);
}
async function share(): Promise<string> {
  const { body } = await me.ask<{ link: string }>('POST /api/shares', {
    ...{ forWhom: 'Påhittade Verken', skillIds: ['lists'], withCode: true, withNotes: true },
    lastDay: new Date(app.clock.now().getTime() + 7 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10),
    textVersion: ruleOf('company-share').textVersion,
  });
  return new URL(body.link).hash.slice(1);
}
const goesAway = () => here.splice(0, 1);
function isRenamed(): void {
  const first = smallChallenge({ slug: 'first' });
  here.splice(0, 1, { ...first, manifest: { ...first.manifest, title: titleNow } });
}

/** Everything that people meet which names the challenge, each as it names it. */
async function titles() {
  const { key } = await makeKey(app);
  const [report, way, shares, shared, talk, talks, reviews, reading, queue, conditions, feed] = [
    (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body,
    (await me.ask<MyWay>('GET /api/reports/way')).body,
    (await me.ask<SharesForCandidate>('GET /api/shares')).body,
    (await app.app.inject({ method: 'POST', url: '/api/shares/open', payload: { token } })).json<Shared>(),
    (await pedagogue.get<TalkForPedagogue>(`${talksAt()}/${talkId}`)).body,
    (await pedagogue.get<TalksWithCandidate>(talksAt())).body,
    await ownReviews(me),
    (await readReview(reader, reviewId)).body,
    await queueOf(reader),
    (await me.ask<{ observations: { title: unknown }[] }>('GET /api/conditions')).body,
    (await readFeedOf(app, key)).body,
  ];
  return {
    report: report.skills[0]?.pieces[0]?.title,
    talkAbout: report.talkAbout[0]?.title,
    held: way.months[0]?.held[0]?.title,
    words: way.months[0]?.words[0]?.title,
    toShare: shares.pieces[0]?.title,
    shared: shared.pieces[0]?.title,
    talk: talk.title,
    toTalkAbout: talks.handIns[0]?.title,
    talks: talks.talks[0]?.title,
    review: reviews.reviews[0]?.subject.title,
    toRead: reviews.handIns[0]?.title,
    reading: reading.subject.title,
    queue: queue.reviews[0]?.subject.title,
    observed: conditions.observations[0]?.title,
    feed: feed.items[0]?.profile?.skills?.[0]?.reasons?.[0]?.title,
  };
}
const everywhere = (title: object, names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, title]));

test('when its folder goes away, it is called as before wherever it is named', async () => {
  const before = await titles();
  expect(before).toEqual(everywhere(titleBefore, before));
  goesAway();
  expect(await titles()).toEqual(before);
});

test('when it is renamed, what was handed in has the title that it had then, until it is handed in anew', async () => {
  isRenamed();
  const renamed = await titles();
  expect(renamed).toEqual(everywhere(titleBefore, renamed));
  const { attemptId } = await me.open('first');
  await me.handIn(attemptId, js('en gång till'));
  // The link shows the hand-in that was chosen for it, and the feed follows on its next day.
  const { shared: _, feed: __, ...others } = await titles();
  expect(others).toEqual(everywhere(titleNow, others));
});

test('what was opened and never handed in keeps its title too', async () => {
  await me.open('second');
  here.splice(1, 1);
  const { months } = (await me.ask<MyWay>('GET /api/reports/way')).body;
  expect(months[0]?.opened).toContainEqual({
    slug: 'second',
    title: { sv: 'second (sv)', en: 'second (en)' },
  });
});

test('work from before titles were kept gets the title of today at start, and keeps it when the folder goes', async () => {
  app.deps.db.update(attempts).set({ title: null }).run();
  keepTitles(app.deps);
  goesAway();
  const names = await titles();
  expect(names).toEqual(everywhere(titleBefore, names));
});

test('a title that is kept is not written over at start', async () => {
  isRenamed();
  keepTitles(app.deps);
  const names = await titles();
  expect(names).toEqual(everywhere(titleBefore, names));
});

test('gone before titles were kept, it is named in plain words, and by no slug', async () => {
  app.deps.db.update(attempts).set({ title: null }).run();
  goesAway();
  keepTitles(app.deps);
  const plain = { sv: 'En uppgift som inte finns kvar här', en: 'A challenge that is no longer here' };
  const names = await titles();
  expect(names).toEqual(everywhere(plain, names));
});
