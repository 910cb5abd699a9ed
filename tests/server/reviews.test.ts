/**
 * Reviews: who may read what, and who sees what is written and when. Who is invited: invite-reader.test.ts. What the candidate
 * does: own-reviews.test.ts.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connections } from '#server/db/tables/accounts.ts';
import type { Export } from '#server/privacy/export-everything.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { ownRubric } from '#server/reviews/own-rubric.ts';
import type { ReviewText } from '#server/reviews/review-text.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
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
  const challenges = smallLibrary([
    smallChallenge({ slug: 'first' }),
    smallChallenge({ slug: 'second' }),
    smallChallenge({ slug: 'reading', kind: 'read' }),
  ]);
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
const inOwnReport = async () => {
  const { skills } = (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body;
  return skills[0]?.pieces[0]?.reviews;
};

describe('before anything is read', () => {
  test('a reader is invited, let and asked: each of the three is needed', async () => {
    expect((await askFor(me, reader, submissionId)).body.code).toBe('audience-not-found');
    expect(await letRead(me, reader)).toBeUndefined();
    expect((await inviteReader(pedagogue, reader, me)).status).toBe(201);
    expect((await askFor(me, reader, submissionId)).body.code).toBe('audience-not-found');
    expect(await letRead(me, reader)).toBeDefined();
    expect(await queueOf(reader)).toEqual({ reviews: [], next: null, page: 1, pages: 1 });
    const { body } = await askFor(me, reader, submissionId);
    expect((await readReview(reader, body.reviews[0]?.reviewId ?? '')).body).toMatchObject({
      subject: {
        form: 'hand-in',
        title: { sv: 'first (sv)' },
        claims: [{ holds: true }, { holds: true }, { holds: true }],
      },
      files: [{ name: 'sum.js', text: 'rad ett\nrad två' }],
      skills: expect.arrayContaining(
        ['lists', 'javascript'].map((skillId) => expect.objectContaining({ skillId })),
      ),
      rubric: ownRubric,
      ...{ revision: 0, versions: [], next: null },
    });
  });

  test('a yes from before is asked anew when somebody is invited again', async () => {
    const reviewId = await asked();
    app.deps.db.update(connections).set({ endedAt: app.clock.now().toISOString() }).run();
    expect((await readReview(reader, reviewId)).status).toBe(404);
    connectThemAgain();
    await inviteReader(pedagogue, reader, me);
    expect((await readReview(reader, reviewId)).body.code).toBe('consent-missing');
  });

  test('code that shows something can be read, and no other', async () => {
    await inviteReader(pedagogue, reader, me);
    await letRead(me, reader);
    const { attemptId } = await me.open('second');
    const shownNot = (await me.handIn(attemptId, js('// holds: empty'))).submissionId;
    const reading = (await me.handIn((await me.open('reading')).attemptId, js('good'))).submissionId;
    const foreign = await handInLines(await candidateOf(app));
    const refused = await Promise.all(
      [shownNot, reading, foreign, crypto.randomUUID()].map((id) => askFor(me, reader, id)),
    );
    expect(refused.map(({ body }) => body.code)).toEqual(Array(4).fill('submission-not-found'));
    expect((await ownReviews(me)).handIns).toMatchObject([{ submissionId, language: 'javascript' }]);
  });

  test('asked twice, the same reader reads once', async () => {
    await asked();
    expect((await askFor(me, reader, submissionId)).body.code).toBe('review-asked');
  });
});

/** The pedagogue meets the candidate still. */
function connectThemAgain(): void {
  const { accountId: staffId } = pedagogue.staff;
  const since = app.clock.now().toISOString();
  app.deps.db
    .insert(connections)
    .values({ candidateId: me.accountId, staffId, since })
    .onConflictDoUpdate({
      target: [connections.candidateId, connections.staffId],
      set: { since, endedAt: null },
    })
    .run();
}

describe('what is written', () => {
  test('is its writer’s alone until it is released, then the candidate reads it as it was (calm 42)', async () => {
    const reviewId = await asked();
    const text = reviewText();
    expect((await saveText(reader, reviewId, 0, text)).body).toEqual({ revision: 1 });
    const seen = JSON.stringify([
      await ownReviews(me),
      (await me.ask<Export>('GET /api/privacy/export')).body,
      await inOwnReport(),
    ]);
    expect(seen).not.toContain('Tydligt namn.');
    expect((await releaseText(reader, reviewId, 1)).status).toBe(201);
    expect((await ownReviews(me)).reviews).toMatchObject([
      { state: 'released', reader: 'reader', inReport: null, versions: [{ version: 1, text }] },
    ]);
  });

  test('stays as it was released, also when more is written and released', async () => {
    const reviewId = await released();
    await saveText(reader, reviewId, 1, reviewText({ words: 'Nya ord.' }));
    expect((await ownReviews(me)).reviews[0]?.versions.map(({ version }) => version)).toEqual([1]);
    await releaseText(reader, reviewId, 2);
    await releaseText(reader, reviewId, 2);
    expect(
      (await ownReviews(me)).reviews[0]?.versions.map(({ version, text }) => [version, text.words]),
    ).toEqual([
      [2, 'Nya ord.'],
      [1, 'Koden går att följa.'],
    ]);
  });

  test('from another window that did not know of the last save replaces nothing', async () => {
    const reviewId = await asked();
    await saveText(reader, reviewId, 0, reviewText());
    const other = await saveText(reader, reviewId, 0, reviewText({ words: 'från ett annat fönster' }));
    expect(other.body.code).toBe('review-changed');
    expect((await releaseText(reader, reviewId, 0)).body.code).toBe('review-changed');
    expect((await readReview(reader, reviewId)).body.text.words).toBe('Koden går att följa.');
  });

  test('sent again, because the answer never came, is kept once', async () => {
    const reviewId = await asked();
    const text = reviewText();
    await saveText(reader, reviewId, 0, text);
    expect((await saveText(reader, reviewId, 0, text)).body).toEqual({ revision: 1 });
    expect((await saveText(reader, reviewId, 1, text)).body).toEqual({ revision: 1 });
  });

  const noteOn = (file: string, line: number) => ({ noteId: crypto.randomUUID(), file, line, text: 'ord' });
  const twice = noteOn('sum.js', 1);
  test.each<[string, Partial<ReviewText>]>([
    ['a line that the file has not', { notes: [noteOn('sum.js', 3)] }],
    ['a file that is not there', { notes: [noteOn('other.js', 1)] }],
    ['two notes with one name', { notes: [twice, { ...twice, line: 2 }] }],
    ['a skill that the code does not show', { skills: [{ skillId: 'python', wordId: 'clear', text: '' }] }],
    ['a word that the organisation has not', { skills: [{ skillId: 'lists', wordId: 'best', text: '' }] }],
  ])('is refused with %s', async (_, change) => {
    const reviewId = await asked();
    expect((await saveText(reader, reviewId, 0, reviewText(change))).body.code).toBe('review-text-refused');
  });

  test('is not released when it says nothing, and a note without words is not in it', async () => {
    const reviewId = await asked();
    const silent = { ...reviewText().notes[0], text: ' ' } as ReviewText['notes'][number];
    const unchosen = { skillId: 'lists', wordId: null, text: '' };
    const text = { notes: [silent], skills: [unchosen], words: '  ' };
    await saveText(reader, reviewId, 0, text);
    expect((await releaseText(reader, reviewId, 1)).body.code).toBe('review-empty');
    await saveText(reader, reviewId, 1, { ...text, words: 'Ett ord.' });
    await releaseText(reader, reviewId, 2);
    expect((await ownReviews(me)).reviews[0]?.versions[0]?.text).toEqual({
      notes: [],
      skills: [],
      words: 'Ett ord.',
    });
  });
});

test('two readers read the same code at once, and neither sees what the other writes', async () => {
  const other = await staffWith(app, 'reader');
  const reviewId = await asked();
  const otherId = await askedFor({ pedagogue, reader: other, who: me }, submissionId);
  await Promise.all([
    saveText(reader, reviewId, 0, reviewText({ words: 'den första' })),
    saveText(other, otherId, 0, reviewText({ words: 'den andra' })),
  ]);
  const { reviews: both } = await ownReviews(me);
  expect(new Set(both.map((one) => one.reviewId))).toEqual(new Set([reviewId, otherId]));
  expect((await readReview(reader, reviewId)).body.text.words).toBe('den första');
  expect((await readReview(other, reviewId)).status).toBe(404);
  expect((await queueOf(other)).reviews.map((one) => one.reviewId)).toEqual([otherId]);
});

test('nobody else reads or writes it: not another reader, not the pedagogue, not the owner', async () => {
  const reviewId = await asked();
  const other = await staffWith(app, 'reader');
  connectThem(app, me, other);
  await letRead(me, other);
  const owner = await staffWith(app, 'owner');
  connectThem(app, me, owner);
  const tries = (by: TestStaff) =>
    Promise.all([
      readReview(by, reviewId),
      saveText(by, reviewId, 0, reviewText()),
      releaseText(by, reviewId, 0),
    ]);
  const statuses = await Promise.all([other, pedagogue, owner].map(tries));
  expect(statuses.map((all) => all.map(({ status }) => status))).toEqual([
    [404, 404, 404],
    [403, 403, 403],
    [403, 403, 403],
  ]);
});

test('from the moment the yes is taken back, nothing is read or written, and the queue is empty', async () => {
  await inviteReader(pedagogue, reader, me);
  const consentId = await letRead(me, reader);
  const reviewId = (await askFor(me, reader, submissionId)).body.reviews[0]?.reviewId ?? '';
  await me.ask(`POST /api/consents/${consentId}/withdraw`, {});
  const answers = [
    await readReview(reader, reviewId),
    await saveText(reader, reviewId, 0, reviewText()),
    await releaseText(reader, reviewId, 0),
  ];
  expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('consent-missing'));
  expect((await queueOf(reader)).reviews).toEqual([]);
});

test('a queue of 12 has what waits first, oldest first, and is read by as many queries as one of 1', async () => {
  const { $client } = app.deps.db;
  const countQueries = async () => {
    // What a sign-in notes of itself now and then is noted by this one.
    await queueOf(reader);
    const prepare = vi.spyOn($client, 'prepare');
    await queueOf(reader);
    const count = prepare.mock.calls.length;
    prepare.mockRestore();
    return count;
  };
  const first = await asked();
  const withOne = await countQueries();
  const others: string[] = [];
  for (let more = 1; more < 12; more += 1) {
    const one = await candidateOf(app);
    connectThem(app, one, pedagogue);
    app.clock.forward({ minutes: 1 });
    others.push(await askedFor({ pedagogue, reader, who: one }, await handInLines(one)));
  }
  await saveText(reader, first, 0, reviewText());
  await releaseText(reader, first, 1);
  const { reviews: all, next } = await queueOf(reader);
  expect(all.map(({ state }) => state)).toEqual([...Array(11).fill('unread'), 'released']);
  expect(all.map(({ reviewId }) => reviewId)).toEqual([...others, first]);
  expect(next).toBe(others[0]);
  expect(withOne).toBeGreaterThan(0);
  expect(await countQueries()).toBe(withOne);
});
