/** What a candidate does about a review: takes it back, answers, keeps out, lets in; and what of it goes where. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reviews, reviewVersions } from '#server/db/tables/reviews.ts';
import type { Export } from '#server/privacy/export-everything.ts';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { ownRubric } from '#server/reviews/own-rubric.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import {
  askedFor,
  askFor,
  handInLines,
  inviteReader,
  letRead,
  ownReviews,
  queueOf,
  readReview,
  releaseText,
  reviewText,
  saveText,
} from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
let reader: TestStaff;
let submissionId: string;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  reader = await staffWith(app, 'reader');
  connectThem(app, me, pedagogue);
  submissionId = await handInLines(me);
});
afterEach(() => app.close());

const asked = () => askedFor({ pedagogue, reader, who: me }, submissionId);
const released = async (text = reviewText()) => {
  const reviewId = await asked();
  await saveText(reader, reviewId, 0, text);
  await releaseText(reader, reviewId, 1);
  return reviewId;
};
const inReport = (reviewId: string, version: number | null, who = me) =>
  who.ask<{ code?: string }>(`PUT /api/reviews/${reviewId}/in-report`, { version });
const answerNote = (reviewId: string, noteId: string | undefined, text: string, isHidden = false) =>
  me.ask<{ code?: string }>(`PUT /api/reviews/${reviewId}/notes/${noteId}`, { text, isHidden });
const inOwnReport = async () => {
  const { skills } = (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body;
  return skills[0]?.pieces[0]?.reviews;
};

test('the candidate takes the question back and asks another reader; what was released stays', async () => {
  const reviewId = await released();
  await saveText(reader, reviewId, 1, reviewText({ words: 'nästan klart' }));
  await me.ask(`POST /api/reviews/${reviewId}/end`, {});
  expect((await readReview(reader, reviewId)).status).toBe(404);
  expect(app.deps.db.select({ draft: reviews.draft }).from(reviews).all()).toEqual([
    { draft: { notes: [], skills: [], words: '' } },
  ]);
  const other = await staffWith(app, 'reader');
  await askedFor({ pedagogue, reader: other, who: me }, submissionId);
  const own = (await ownReviews(me)).reviews;
  expect(own.map(({ state, versions }) => `${state} ${versions.length}`).toSorted()).toEqual([
    'ended 1',
    'waits 0',
  ]);
});

describe('the candidate', () => {
  test('answers any note that is released, and the reader sees it', async () => {
    const reviewId = await asked();
    const text = reviewText();
    const noteId = text.notes[0]?.noteId;
    await saveText(reader, reviewId, 0, text);
    expect((await answerNote(reviewId, noteId, 'för tidigt')).body.code).toBe('note-not-found');
    await releaseText(reader, reviewId, 1);
    await answerNote(reviewId, noteId, 'Jag bytte namnet.');
    expect((await readReview(reader, reviewId)).body.noteAnswers).toEqual([
      { noteId, text: 'Jag bytte namnet.' },
    ]);
    expect((await queueOf(reader)).reviews[0]?.hasAnswer).toBe(true);
    await answerNote(reviewId, noteId, '');
    expect((await readReview(reader, reviewId)).body.noteAnswers).toEqual([]);
  });

  test('lets a version be in the report; until then, and with a later version, it is not there (calm 42)', async () => {
    const reviewId = await released();
    expect(await inOwnReport()).toEqual([]);
    await inReport(reviewId, 1);
    await saveText(reader, reviewId, 1, reviewText({ words: 'Nya ord.' }));
    await releaseText(reader, reviewId, 2);
    expect(await inOwnReport()).toEqual([
      {
        readBy: 'reader',
        readIn: app.clock.now().toISOString().slice(0, 7),
        words: 'Koden går att följa.',
        skills: [{ name: expect.anything(), word: ownRubric.words[0]?.name, text: 'Rad 2.' }],
        notes: [{ file: 'sum.js', line: 2, text: 'Tydligt namn.', answer: '' }],
      },
    ]);
    await inReport(reviewId, null);
    expect(await inOwnReport()).toEqual([]);
  });

  test('keeps a note out of the report, and nobody else sees it there', async () => {
    const text = reviewText();
    const reviewId = await released(text);
    await inReport(reviewId, 1);
    await answerNote(reviewId, text.notes[0]?.noteId, '', true);
    expect(await inOwnReport()).toMatchObject([{ words: 'Koden går att följa.', notes: [] }]);
    expect((await readReview(reader, reviewId)).body.noteAnswers).toEqual([]);
  });

  test('lets no version be there that is not released, or that is somebody else’s', async () => {
    const reviewId = await asked();
    await saveText(reader, reviewId, 0, reviewText());
    expect((await inReport(reviewId, 1)).body.code).toBe('review-changed');
    expect((await inReport(reviewId, null, await candidateOf(app))).body.code).toBe('review-not-found');
  });

  test('reads on which day a reader looked and released', async () => {
    await released();
    const { views } = (await me.ask<{ views: ViewForCandidate[] }>('GET /api/privacy/views')).body;
    expect(views.map(({ act }) => act)).toEqual([
      'review.release-connected',
      'review.write-connected',
      'reader.invite-connected',
    ]);
  });
});

test('text that nobody released in a year is in the download of whom it is about', async () => {
  const reviewId = await asked();
  await saveText(reader, reviewId, 0, reviewText());
  const download = async () => JSON.stringify((await me.ask<Export>('GET /api/privacy/export')).body);
  expect(await download()).not.toContain('Tydligt namn.');
  const askedAt = '2024-01-01T00:00:00.000Z';
  app.deps.db.update(reviews).set({ askedAt }).run();
  expect(await download()).toContain('Tydligt namn.');
});

test('many reviews, released and let in, are told in as many statements as one', async () => {
  const letIn = async () => {
    const other = await staffWith(app, 'reader');
    const reviewId = await askedFor({ pedagogue, reader: other, who: me }, submissionId);
    await saveText(other, reviewId, 0, reviewText());
    await releaseText(other, reviewId, 1);
    await inReport(reviewId, 1);
  };
  const counted = async () => [
    (await statementsOf(app.deps.db, () => me.ask('GET /api/reviews/mine'))).length,
    (await statementsOf(app.deps.db, () => me.ask('GET /api/reports/mine'))).length,
  ];
  await letIn();
  const one = await counted();
  for (let more = 0; more < 4; more += 1) await letIn();
  expect((await ownReviews(me)).reviews.map(({ reader: name }) => name)).toEqual(Array(5).fill('reader'));
  expect(await counted()).toEqual(one);
});

/** As many more rows as there may be, each like the one that was made. */
function fill<Row extends object>(
  table: typeof reviews | typeof reviewVersions,
  row: Row | undefined,
  count: number,
  own: (n: number) => object,
): void {
  const rows = Array.from({ length: count }, (_, n) => ({ ...row, ...own(n) }));
  app.deps.db
    .insert(table)
    .values(rows as never)
    .run();
}

test('a person asks for so many reviews and no more, and is told so', async () => {
  await asked();
  const [row] = app.deps.db.select().from(reviews).all();
  const endedAt = '2026-01-01T00:00:00.000Z';
  fill(reviews, row, 199, () => ({ reviewId: randomUUID(), endedAt }));
  const other = await staffWith(app, 'reader');
  await inviteReader(pedagogue, other, me);
  await letRead(me, other);
  const { status, body } = await askFor(me, other, submissionId);
  expect([status, body]).toMatchObject([409, { code: 'reviews-full', params: { most: 200 } }]);
  expect(app.deps.db.select().from(reviews).all()).toHaveLength(200);
});

test('a review has so many versions and no more; what is written stays', async () => {
  const reviewId = await released();
  const [row] = app.deps.db.select().from(reviewVersions).all();
  fill(reviewVersions, row, 49, (n) => ({ version: n + 2 }));
  await saveText(reader, reviewId, 1, reviewText({ words: 'Nya ord.' }));
  const { status, body } = await releaseText(reader, reviewId, 2);
  expect([status, body]).toMatchObject([409, { code: 'review-versions-full', params: { most: 50 } }]);
  expect((await readReview(reader, reviewId)).body.text.words).toBe('Nya ord.');
});

test('what is erased takes its reviews with it', async () => {
  await released();
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  expect(app.deps.db.select().from(reviews).all()).toEqual([]);
});
