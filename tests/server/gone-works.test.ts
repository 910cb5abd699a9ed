/** What goes with an own work, or with a question about one: never unknowingly, and nothing is left that nobody needs. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import { reviewedWorks, reviews, reviewVersions } from '#server/db/tables/reviews.ts';
import { works } from '#server/db/tables/works.ts';
import type { Export } from '#server/privacy/export-everything.ts';
import { purgeOld } from '#server/privacy/purge-old.ts';
import type { ReviewText } from '#server/reviews/review-text.contract.ts';
import type { ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import type { ReadByReader } from '#server/reviews/subjects.contract.ts';
import type { WorkForCandidate, WorkToKeep } from '#server/works/works.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import {
  askedForWork,
  askForWork,
  ownReviews,
  queueOf,
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
  title: 'Ett spel',
  language: 'Lua',
  what: 'Ett spel med banor.',
  myPart: 'Allt utom bilderna.',
  satisfied: 'Banorna är filer.',
  files: [{ name: 'main.lua', text: 'ett\ntvå\ntre' }],
  isShown: false,
  inReport: true,
};
const { title, language, what, myPart, satisfied, files } = game;
const asItWas = { subject: { form: 'work', title, language, what, myPart, satisfied }, files };
type Asked = ReviewsForCandidate & { code?: string; params?: object };
const bring = async () => (await me.ask<WorkForCandidate>('POST /api/works', game)).body;
const change = async (to: Partial<WorkToKeep>) => {
  const { revision } = (await me.ask<WorkForCandidate>(`GET /api/works/${workId}`)).body;
  return me.ask(`PUT /api/works/${workId}`, { ...game, ...to, revision });
};
const remove = (known?: number) =>
  me.ask<Asked>(`DELETE /api/works/${workId}${known === undefined ? '' : `?readings=${known}`}`);
const ask = (by = reader) => askForWork(me, by, workId);
const asked = (by = reader) => askedForWork({ pedagogue, reader: by, who: me }, workId);
const note = { noteId: crypto.randomUUID(), file: 'main.lua', line: 3, text: 'Tydlig rad.' };
const text: ReviewText = { notes: [note], skills: [], words: 'Det går att följa.' };
const released = async () => {
  const reviewId = await asked();
  await saveText(reader, reviewId, 0, text);
  await releaseText(reader, reviewId, 1);
  return reviewId;
};

describe('a work is not taken away unknowingly', () => {
  const isThere = async () => (await me.ask(`GET /api/works/${workId}`)).status === 200;

  test('while a reading is under way or released: it is refused, as many times as it is asked', async () => {
    const first = await asked();
    expect(await remove()).toMatchObject({
      status: 409,
      body: { code: 'work-is-read', params: { readings: 1 } },
    });
    await saveText(reader, first, 0, text);
    await releaseText(reader, first, 1);
    await me.ask(`POST /api/reviews/${first}/end`, {});
    expect(await remove()).toMatchObject({ status: 409, body: { params: { readings: 1 } } });
    expect((await ownReviews(me)).reviews).toMatchObject([{ reviewId: first, versions: [{ text }] }]);
    await asked(await staffWith(app, 'reader'));
    // One more came after the page was drawn.
    expect(await remove(1)).toMatchObject({ status: 409, body: { params: { readings: 2 } } });
    expect(await isThere()).toBe(true);
    expect((await remove(2)).body).toEqual({ works: [] });
    expect(await isThere()).toBe(false);
  });

  test.each(['0', '-1', '1.5', 'all', '99999'])(
    'with a number of readings that is none: %s',
    async (known) => {
      await asked();
      const { status, body } = await me.ask<Asked>(`DELETE /api/works/${workId}?readings=${known}`);
      expect([status, body.code]).toEqual([400, 'body-malformed']);
      expect(await isThere()).toBe(true);
    },
  );

  test('and goes by one press when nobody reads it, also after a question that was taken back', async () => {
    const reviewId = await asked();
    await me.ask(`POST /api/reviews/${reviewId}/end`, {});
    expect((await remove()).status).toBe(200);
    expect(await isThere()).toBe(false);
  });

  test('and the readings of another work, or of somebody else, do not keep it', async () => {
    await asked();
    workId = (await bring()).workId;
    expect((await remove()).status).toBe(200);
  });
});

describe('a question that is taken back before anything is released', () => {
  const end = (reviewId: string) => me.ask(`POST /api/reviews/${reviewId}/end`, {});
  const copies = () => app.deps.db.select().from(reviewedWorks).all();

  test('leaves no copy of the work: not in the database, not to open, and not in the download', async () => {
    const reviewId = await asked();
    await saveText(reader, reviewId, 0, text);
    expect(copies()).toHaveLength(1);
    await end(reviewId);
    expect(copies()).toEqual([]);
    expect((await me.ask<Asked>(`GET /api/reviews/${reviewId}/subject`)).body.code).toBe('review-not-found');
    const { data } = (await me.ask<Export>('GET /api/privacy/export')).body;
    expect([data.reviewedWorks, data.reviews]).toMatchObject([[], [{ workId }]]);
  });

  test('is still in the own list, by the name that the work has now, and can be asked again', async () => {
    const reviewId = await asked();
    await end(reviewId);
    await change({ title: 'Ett annat' });
    const subject = { form: 'work', title: 'Ett annat', language: game.language, workId, hasChanged: false };
    expect((await ownReviews(me)).reviews).toMatchObject([{ reviewId, state: 'ended', subject }]);
    expect((await ask()).status).toBe(201);
    expect(copies()).toMatchObject([{ title: 'Ett annat' }]);
  });

  test('keeps the copy when something is released: it is what the words are about', async () => {
    const reviewId = await released();
    await end(reviewId);
    expect((await me.ask<ReadByReader>(`GET /api/reviews/${reviewId}/subject`)).body).toEqual(asItWas);
  });

  test('is none of those that there is room for', async () => {
    await end(await asked());
    for (let times = 0; times < 50; times += 1) {
      const { reviews: now } = (await ask()).body;
      await end(now.find(({ state }) => state === 'waits')?.reviewId ?? '');
    }
    expect((await ask()).status).toBe(201);
  });
});

describe('what is older than the organisation keeps it', () => {
  const days = (work: number) => ({
    ...app.deps,
    config: { ...app.deps.config, privacy: { eraseByDecision: [], keepDays: { work } } },
  });
  const longAgo = () => new Date(app.clock.now().getTime() - 31 * 86_400_000).toISOString();
  const makeOld = () => app.deps.db.update(works).set({ changedAt: longAgo() }).run();
  const purge = (isDry = false) => purgeOld(days(30), { isDry }).work;

  test('goes with the works that nobody asks about or reads, and they are counted', async () => {
    await released();
    app.clock.forward({ days: 31 });
    await bring();
    expect([purge(true), purge(), purge()]).toEqual([1, 1, 0]);
    expect((await me.ask(`GET /api/works/${workId}`)).status).toBe(404);
    const acts = app.deps.db.select().from(auditEntries).all();
    expect(acts.filter(({ act }) => act === 'privacy.purge')).toMatchObject([{ objectKind: 'work' }]);
  });

  test('spares a work that a reader was asked about since', async () => {
    const reviewId = await asked();
    makeOld();
    expect([purge(true), purge()]).toEqual([0, 0]);
    expect((await queueOf(reader)).reviews).toMatchObject([{ reviewId }]);
    app.clock.forward({ days: 31 });
    expect(purge()).toBe(1);
  });

  test('spares a work about which something was released since', async () => {
    await released();
    makeOld();
    app.deps.db.update(reviews).set({ askedAt: longAgo() }).run();
    expect(purge()).toBe(0);
    expect((await ownReviews(me)).reviews).toMatchObject([{ versions: [{ text }] }]);
    app.deps.db.update(reviewVersions).set({ releasedAt: longAgo() }).run();
    expect(purge()).toBe(1);
  });
});
