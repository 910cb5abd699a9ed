/** What a person took back of reviews, and of the report, after a backup stays so when the backup is put back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '#server/db/open.ts';
import { questionSheets } from '#server/db/tables/questions.ts';
import { reportWords } from '#server/db/tables/reports.ts';
import { reviewAnswers, reviewedWorks, reviews, reviewVersions } from '#server/db/tables/reviews.ts';
import { connectionOffers } from '#server/db/tables/sessions.ts';
import { talks } from '#server/db/tables/talks.ts';
import { buildTestApp, type SignedInForTest, type TestApp } from '#tests/support/app.ts';
import { makeObjectsOf } from '#tests/support/objects.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import { putWorkReviewOf } from '#tests/support/reviews.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let person: SignedInForTest;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  person = await app.signIn();
});
afterEach(() => app.close());

test('the reader reads no more, and what was not released is gone', async () => {
  const { reviewId } = await makeObjectsOf(app, person);
  const file = await backUp(app);
  app.clock.forward({ minutes: 10 });
  const url = `/api/reviews/${reviewId}/end`;
  const headers = { cookie: person.cookie };
  expect((await app.app.inject({ method: 'POST', url, headers, payload: {} })).statusCode).toBe(200);
  const { endedAt, draft } = reviews;
  const found = afterRestore(app, file, (db) => db.select({ endedAt, draft }).from(reviews).all());
  expect(found).toEqual([
    { endedAt: app.clock.now().toISOString(), draft: { notes: [], skills: [], words: '' } },
  ]);
});

test('the reader’s copy of an own work is gone with its question, unless something was released about it', async () => {
  const { db } = app.deps;
  const headers = { cookie: person.cookie };
  const said = { language: '', what: '', myPart: '', satisfied: '', files: [{ name: 'a.txt', text: 'a' }] };
  const payload = { title: 'Ett spel', ...said, isShown: false, inReport: false };
  const brought = await app.app.inject({ method: 'POST', url: '/api/works', headers, payload });
  const { workId } = brought.json<{ workId: string }>();
  for (const title of ['Taget tillbaka', 'Läst och taget tillbaka', 'Väntar'])
    putWorkReviewOf(app, person.account.accountId, { workId, title, ...said });
  const asked = db.select().from(reviewedWorks).all();
  const [ofUnread = '', ofRead = ''] = asked.map(({ reviewId }) => reviewId);
  const text = { notes: [], skills: [], words: 'Det går att följa.' };
  const release = { version: 1, revision: 1, rubricVersion: 0, text, releasedAt: '2026-01-01T00:00:00.000Z' };
  db.insert(reviewVersions)
    .values({ reviewId: ofRead, ...release })
    .run();
  const file = await backUp(app);
  for (const reviewId of [ofUnread, ofRead]) {
    const url = `/api/reviews/${reviewId}/end`;
    expect((await app.app.inject({ method: 'POST', url, headers, payload: {} })).statusCode).toBe(200);
  }
  const copiesIn = (from: Db) =>
    from
      .select()
      .from(reviewedWorks)
      .all()
      .map(({ title }) => title);
  const left = ['Läst och taget tillbaka', 'Väntar'];
  expect(copiesIn(db)).toEqual(left);
  expect(afterRestore(app, file, copiesIn)).toEqual(left);
});

/** What a person lets be in the report, and what was answered. */
function choicesIn(db: Db) {
  return {
    reviews: db
      .select()
      .from(reviews)
      .all()
      .map(({ inReport }) => inReport),
    hidden: db
      .select()
      .from(reviewAnswers)
      .all()
      .map(({ text, isHidden }) => ({ text, isHidden })),
    talks: db
      .select()
      .from(talks)
      .all()
      .map(({ inReport }) => inReport),
    sheets: db
      .select()
      .from(questionSheets)
      .all()
      .map(({ inReport }) => inReport),
    words: db
      .select()
      .from(reportWords)
      .all()
      .map(({ inReport }) => inReport),
    offers: db
      .select()
      .from(connectionOffers)
      .all()
      .map(({ answer }) => answer),
  };
}

/** Everything that can be let is let, and nobody has said no. */
async function letAll(): Promise<void> {
  const { db } = app.deps;
  const { reviewId, noteId } = await makeObjectsOf(app, person);
  const { accountId } = person.account;
  db.update(reviews).set({ inReport: 1 }).run();
  db.update(talks).set({ inReport: true }).run();
  db.update(questionSheets).set({ inReport: true }).run();
  const day = app.clock.now().toISOString();
  db.insert(reviewAnswers).values({ reviewId, noteId, text: 'Ja.', isHidden: false, answeredAt: day }).run();
  const { staff } = await app.signInStaff('pedagogue');
  const ids = { accountId, staffId: staff.accountId };
  db.insert(reportWords)
    .values({ ...ids, text: 'Ord.', writtenAt: day, inReport: true })
    .run();
  db.insert(connectionOffers)
    .values({ offerId: 'offer', ...ids, offeredBy: staff.accountId, offeredOn: day.slice(0, 10) })
    .run();
}

test('what was taken out of the report stays out, a hidden note hidden, and a no is a no', async () => {
  const { db } = app.deps;
  await letAll();
  const file = await backUp(app);
  db.update(reviews).set({ inReport: null }).run();
  db.update(reviewAnswers).set({ isHidden: true }).run();
  db.update(talks).set({ inReport: false }).run();
  db.update(questionSheets).set({ inReport: false }).run();
  db.update(reportWords).set({ inReport: false }).run();
  db.update(connectionOffers).set({ answer: 'no' }).run();
  expect(afterRestore(app, file, choicesIn)).toEqual({
    reviews: [null],
    hidden: [{ text: 'Ja.', isHidden: true }],
    talks: [false],
    sheets: [false],
    words: [false],
    offers: ['no'],
  });
});

test('what is still let is still in the report', async () => {
  await letAll();
  const file = await backUp(app);
  expect(afterRestore(app, file, choicesIn)).toEqual({
    reviews: [1],
    hidden: [{ text: 'Ja.', isHidden: false }],
    talks: [true],
    sheets: [true],
    words: [true],
    offers: [null],
  });
});
