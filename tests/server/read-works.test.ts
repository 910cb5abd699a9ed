/** A reader reads an own work: as it was at the question, while it is there, and with nothing about what holds. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reviewedWorks, reviews, reviewVersions } from '#server/db/tables/reviews.ts';
import type { Export } from '#server/privacy/export-everything.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { distinctNames } from '#server/reviews/distinct-names.ts';
import type { ReviewText } from '#server/reviews/review-text.contract.ts';
import type { ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import type { ReadByReader } from '#server/reviews/subjects.contract.ts';
import type { WorkForCandidate, WorkToKeep } from '#server/works/works.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import {
  askedForWork,
  askForWork,
  inviteReader,
  letRead,
  ownReviews,
  queueOf,
  readReview,
  releaseText,
  saveText,
} from '#tests/support/reviews.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
let reader: TestStaff;
let workId: string;
beforeEach(async () => {
  app = await buildTestApp();
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  reader = await staffWith(app, 'reader');
  connectThem(app, me, pedagogue);
  workId = (await bring()).workId;
});
afterEach(() => app.close());

const game: WorkToKeep = {
  title: 'Ett <b>spel</b>',
  language: 'Lua & C',
  what: 'Ett spel <script>alert(1)</script>.',
  myPart: 'Allt utom bilderna.',
  satisfied: 'Banorna är filer.',
  files: [
    { name: '<img src=x onerror=alert(1)>.lua', text: 'print("å")\n-- slut' },
    { name: 'main.lua', text: 'ett' },
    { name: 'main.lua', text: 'ett\ntvå\ntre' },
  ],
  isShown: false,
  inReport: true,
};
type Asked = ReviewsForCandidate & { code?: string; params?: object };
const bring = async (who = me) => (await who.ask<WorkForCandidate>('POST /api/works', game)).body;
const change = async (to: Partial<WorkToKeep>) => {
  const { revision } = (await me.ask<WorkForCandidate>(`GET /api/works/${workId}`)).body;
  return me.ask(`PUT /api/works/${workId}`, { ...game, ...to, revision });
};
const ask = (by = reader, of = workId, who = me) => askForWork(who, by, of);
const asked = (by = reader) => askedForWork({ pedagogue, reader: by, who: me }, workId);
const note = { noteId: crypto.randomUUID(), file: 'main.lua (2)', line: 3, text: 'Tydlig rad.' };
const text: ReviewText = { notes: [note], skills: [], words: 'Det går att följa.' };
const released = async (by = reader) => {
  const reviewId = await asked(by);
  await saveText(by, reviewId, 0, text);
  await releaseText(by, reviewId, 1);
  return reviewId;
};
const letIn = (reviewId: string) => me.ask(`PUT /api/reviews/${reviewId}/in-report`, { version: 1 });
const worksInReport = async () => (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body.works;
const asItWas = {
  subject: {
    form: 'work',
    title: game.title,
    language: game.language,
    what: game.what,
    myPart: game.myPart,
    satisfied: game.satisfied,
  },
  files: [game.files[0], game.files[1], { name: 'main.lua (2)', text: 'ett\ntvå\ntre' }],
};

describe('an own work that a reader is asked to read', () => {
  test('is in the queue, and is read as its person brought it, markup and all, with no claims and no skills', async () => {
    const reviewId = await asked();
    const { reviews: queue, next } = await queueOf(reader);
    expect(queue).toMatchObject([
      { reviewId, subject: { form: 'work', title: game.title, language: game.language }, state: 'unread' },
    ]);
    expect(next).toBe(reviewId);
    const { body } = await readReview(reader, reviewId);
    expect({ subject: body.subject, files: body.files }).toEqual(asItWas);
    expect(body.skills).toEqual([]);
  });

  test('is read as it was when it was asked about, and the one who asked is told that it has changed', async () => {
    const reviewId = await asked();
    const isChanged = async () =>
      (await ownReviews(me)).reviews.map(({ subject }) => 'hasChanged' in subject && subject.hasChanged);
    await change({ isShown: true });
    expect(await isChanged()).toEqual([false]);
    await change({ title: 'Ett annat', files: [{ name: 'ny.lua', text: 'ny' }] });
    expect(await isChanged()).toEqual([true]);
    const { body } = await readReview(reader, reviewId);
    expect({ subject: body.subject, files: body.files }).toEqual(asItWas);
    const own = await me.ask<ReadByReader>(`GET /api/reviews/${reviewId}/subject`);
    expect(own.body).toEqual(asItWas);
  });

  test('has notes on lines that are there, and no word of a skill', async () => {
    const reviewId = await asked();
    const wrong: Partial<ReviewText>[] = [
      { notes: [{ ...note, line: 4 }] },
      { notes: [{ ...note, file: 'main.lua (3)' }] },
      { skills: [{ skillId: 'lists', wordId: 'clear', text: '' }] },
    ];
    for (const one of wrong)
      expect((await saveText(reader, reviewId, 0, { ...text, ...one })).body.code).toBe(
        'review-text-refused',
      );
    expect((await saveText(reader, reviewId, 0, text)).body).toEqual({ revision: 1 });
  });

  test('is answered, hidden and taken back as a hand-in is', async () => {
    const reviewId = await released();
    await me.ask(`PUT /api/reviews/${reviewId}/notes/${note.noteId}`, { text: 'Tack.', isHidden: false });
    expect((await readReview(reader, reviewId)).body.noteAnswers).toEqual([
      { noteId: note.noteId, text: 'Tack.' },
    ]);
    await me.ask(`POST /api/reviews/${reviewId}/end`, {});
    expect((await readReview(reader, reviewId)).status).toBe(404);
    expect((await ownReviews(me)).reviews).toMatchObject([{ state: 'ended', versions: [{ text }] }]);
  });

  test('is read by two readers at once, and neither sees what the other writes', async () => {
    const other = await staffWith(app, 'reader');
    const [first, second] = [await asked(), await asked(other)];
    await Promise.all([
      saveText(reader, first, 0, { ...text, words: 'den första' }),
      saveText(other, second, 0, { ...text, words: 'den andra' }),
    ]);
    expect((await readReview(reader, first)).body.text.words).toBe('den första');
    expect((await readReview(other, second)).body.text.words).toBe('den andra');
    expect((await readReview(other, first)).status).toBe(404);
  });
});

describe('nobody', () => {
  test('is asked without being invited and let, about somebody else’s work, or twice', async () => {
    expect((await ask()).body.code).toBe('audience-not-found');
    await inviteReader(pedagogue, reader, me);
    expect((await ask()).body.code).toBe('audience-not-found');
    await letRead(me, reader);
    const foreign = await bring(await candidateOf(app));
    expect((await ask(reader, foreign.workId)).body.code).toBe('work-not-found');
    expect((await ask(reader, crypto.randomUUID())).body.code).toBe('work-not-found');
    expect((await ask()).status).toBe(201);
    expect((await ask()).body.code).toBe('review-asked');
  });

  test('else reads it: not another reader, not the pedagogue, not another candidate', async () => {
    const reviewId = await asked();
    const other = await staffWith(app, 'reader');
    connectThem(app, me, other);
    await letRead(me, other);
    expect((await readReview(other, reviewId)).status).toBe(404);
    expect((await readReview(pedagogue, reviewId)).status).toBe(403);
    const stranger = await candidateOf(app);
    expect((await stranger.ask<Asked>(`GET /api/reviews/${reviewId}/subject`)).body.code).toBe(
      'review-not-found',
    );
  });

  test('reads it after it is taken away, also midway: what was written about it goes too', async () => {
    const reviewId = await released();
    await me.ask(`DELETE /api/works/${workId}?readings=1`);
    const answers = [
      await readReview(reader, reviewId),
      await saveText(reader, reviewId, 1, { ...text, words: 'mer' }),
      await releaseText(reader, reviewId, 1),
    ];
    expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('review-not-found'));
    expect((await queueOf(reader)).reviews).toEqual([]);
    expect((await ownReviews(me)).reviews).toEqual([]);
    for (const table of [reviews, reviewedWorks, reviewVersions])
      expect(app.deps.db.select().from(table).all()).toEqual([]);
  });

  test('reads it from a copy that is put back after it was taken away', async () => {
    await released();
    const file = await backUp(app);
    app.clock.forward({ minutes: 10 });
    await me.ask(`DELETE /api/works/${workId}?readings=1`);
    const found = afterRestore(app, file, (db) =>
      [reviews, reviewedWorks, reviewVersions].map((table) => db.select().from(table).all().length),
    );
    expect(found).toEqual([0, 0, 0]);
  });
});

describe('the report', () => {
  test('says that a programmer has read it and in which month, when both are let in', async () => {
    const reviewId = await released();
    expect(await worksInReport()).toMatchObject([{ title: game.title, reviews: [] }]);
    await letIn(reviewId);
    expect(await worksInReport()).toMatchObject([
      {
        title: game.title,
        reviews: [
          {
            readBy: 'reader',
            readIn: app.clock.now().toISOString().slice(0, 7),
            words: 'Det går att följa.',
            skills: [],
            notes: [{ file: 'main.lua (2)', line: 3, text: 'Tydlig rad.', answer: '' }],
            hasChanged: false,
          },
        ],
      },
    ]);
    await change({ what: 'Något annat.' });
    expect(await worksInReport()).toMatchObject([{ reviews: [{ hasChanged: true }] }]);
    await change({ inReport: false });
    expect(await worksInReport()).toEqual([]);
  });

  test('shows no skill by it, and its notes without those that are kept out', async () => {
    const reviewId = await released();
    await letIn(reviewId);
    await me.ask(`PUT /api/reviews/${reviewId}/notes/${note.noteId}`, { text: '', isHidden: true });
    const { body } = await me.ask<ReportForCandidate>('GET /api/reports/mine');
    expect([body.skills, body.summary]).toEqual([[], []]);
    expect(body.works).toMatchObject([{ reviews: [{ notes: [] }] }]);
  });

  test('of many readings takes as many statements as of one, and so does the own list', async () => {
    const counted = async () => [
      (await statementsOf(app.deps.db, () => me.ask('GET /api/reviews/mine'))).length,
      (await statementsOf(app.deps.db, () => me.ask('GET /api/reports/mine'))).length,
    ];
    await letIn(await released());
    const one = await counted();
    for (let more = 0; more < 3; more += 1) await letIn(await released(await staffWith(app, 'reader')));
    expect(await counted()).toEqual(one);
  });
});

test('the download has the work as the reader has it, and erasing takes all of it', async () => {
  await released();
  await change({ what: 'Något annat.' });
  const { data } = (await me.ask<Export>('GET /api/privacy/export')).body;
  expect(data.reviewedWorks).toMatchObject([{ what: game.what, files: game.files }]);
  expect(data.reviews).toMatchObject([{ workId, submissionId: null }]);
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  expect(app.deps.db.select().from(reviews).all()).toEqual([]);
});

test('a person asks about own works so many times and no more', async () => {
  const reviewId = await asked();
  const [row] = app.deps.db.select().from(reviews).all();
  const endedAt = '2026-01-01T00:00:00.000Z';
  const [work] = app.deps.db.select().from(reviewedWorks).all();
  for (let n = 1; n < 50; n += 1) {
    const own = { reviewId: `${reviewId} ${n}` };
    app.deps.db
      .insert(reviews)
      .values({ ...row, ...own, endedAt } as typeof reviews.$inferInsert)
      .run();
    app.deps.db
      .insert(reviewedWorks)
      .values({ ...work, ...own } as typeof reviewedWorks.$inferInsert)
      .run();
  }
  const other = await staffWith(app, 'reader');
  await inviteReader(pedagogue, other, me);
  await letRead(me, other);
  expect(await ask(other)).toMatchObject({
    status: 409,
    body: { code: 'work-reviews-full', params: { most: 50 } },
  });
});

test('whatever its files are called, each has a name of its own and keeps its text and place', () => {
  const name = fc.constantFrom('a', 'a (2)', 'a (2) (2)', '__proto__', '1', '<b>');
  fc.assert(
    fc.property(fc.array(fc.record({ name, text: fc.string() }), { maxLength: 10 }), (files) => {
      const named = distinctNames(files);
      expect(new Set(named.map((file) => file.name)).size).toBe(files.length);
      expect(named.map((file) => file.text)).toEqual(files.map((file) => file.text));
      expect(named.every((file, at) => file.name.startsWith(files[at]?.name ?? '-'))).toBe(true);
    }),
  );
});
