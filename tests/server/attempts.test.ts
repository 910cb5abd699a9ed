import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AttemptForCandidate, MyPath } from '#server/attempts/attempts.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  const challenges = smallLibrary(
    [smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })],
    ['broken'],
  );
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
});
afterEach(() => app.close());

const list = async () => (await me.ask<MyPath>('GET /api/paths/mine')).body;

test('a challenge opened twice is one attempt', async () => {
  const opened = await me.open('first');
  app.clock.forward({ days: 3 });
  expect(await me.open('first')).toEqual(opened);
});

test('two people who open the same challenge have an attempt each', async () => {
  const mine = await me.open('first');
  const theirs = await (await candidateOf(app)).open('first');
  expect(theirs.attemptId).not.toBe(mine.attemptId);
});

test.each([
  ['nowhere', 404, 'challenge-not-found'],
  ['broken', 503, 'challenge-withheld'],
])('opening %s answers %i %s', async (slug, status, code) => {
  const answer = await me.ask('POST /api/attempts', { slug });
  expect(answer).toMatchObject({ status, body: { code } });
});

test("somebody else's attempt is answered as one that does not exist, whatever is asked of it", async () => {
  const { attemptId } = await (await candidateOf(app)).open('first');
  const at = `/api/attempts/${attemptId}` as const;
  const work = js('theirs');
  const id = '00000000-0000-4000-8000-000000000001';
  const answers = [
    await me.ask(`GET ${at}`),
    await me.ask(`PUT ${at}/draft`, { baseRevision: 0, writerId: id, ...work }),
    await me.ask(`POST ${at}/drafts/${id}/choose`, {}),
    await me.ask(`POST ${at}/runs`, { purpose: 'examples', ...work }),
    await me.ask(`POST ${at}/submissions`, { submissionId: id, ...work }),
    await me.ask(`PUT ${at}/pause`, { note: '', contactWish: null }),
    await me.ask(`DELETE ${at}/pause`),
    await me.ask(`PUT ${at}/how-made`, { language: 'javascript', ways: [], words: '' }),
    await me.ask(`PUT ${at}/clarity`, { clear: 'yes', words: '' }),
  ];
  expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(
    answers.map(() => [404, 'attempt-not-found']),
  );
});

test('the list begins with the first challenge and leaves out what is withheld', async () => {
  expect(await list()).toMatchObject({
    entries: [
      { challenge: { slug: 'first' }, state: 'not-opened', attemptId: null, openedVersion: null },
      { challenge: { slug: 'second' }, state: 'not-opened', attemptId: null, openedVersion: null },
    ],
    currentSlug: null,
    suggestion: { slug: 'first', kind: 'begin', pause: null },
  });
});

test('the list offers what was worked on last, with its note', async () => {
  const first = await me.open('first');
  app.clock.forward({ minutes: 1 });
  await me.open('second');
  app.clock.forward({ minutes: 1 });
  await me.ask(`PUT /api/attempts/${first.attemptId}/draft`, {
    ...js('more'),
    baseRevision: 0,
    writerId: first.attemptId,
  });
  await me.ask(`PUT /api/attempts/${first.attemptId}/pause`, { note: 'regel 2', contactWish: null });
  expect(await list()).toMatchObject({
    currentSlug: 'first',
    suggestion: { slug: 'first', kind: 'continue', pause: { note: 'regel 2' } },
  });
});

test('when everything holds, nothing is offered', async () => {
  for (const slug of ['first', 'second']) await me.handIn((await me.open(slug)).attemptId, js('good'));
  expect(await list()).toMatchObject({
    entries: [{ state: 'holds' }, { state: 'holds' }],
    currentSlug: null,
    suggestion: null,
  });
});

test('a paused attempt keeps its draft, and greets with the last run and the claim that is left (calm 32)', async () => {
  const { attemptId } = await me.open('first');
  const draft = js('// holds: empty, one');
  await me.ask(`PUT /api/attempts/${attemptId}/draft`, { ...draft, baseRevision: 0, writerId: attemptId });
  await me.handIn(attemptId, draft);
  await me.ask(`PUT /api/attempts/${attemptId}/pause`, {
    note: 'listor kvar',
    contactWish: { when: 'two-weeks', how: 'sms' },
  });
  app.clock.forward({ days: 21 });
  const back = await me.ask<AttemptForCandidate>(`GET /api/attempts/${attemptId}`);
  expect(back.body).toMatchObject({
    draft: { files: draft.files },
    pause: {
      note: 'listor kvar',
      lastRun: { kind: 'submission', holds: 2, of: 3 },
      atGroup: { sv: 'claim many (sv)' },
    },
    contactWish: { when: 'two-weeks', how: 'sms' },
  });
});

test('going on puts the note away and keeps the wish for contact', async () => {
  const { attemptId } = await me.open('first');
  const at = `/api/attempts/${attemptId}` as const;
  await me.ask(`PUT ${at}/pause`, { note: 'sedan', contactWish: { when: 'one-month', how: 'brev' } });
  await me.ask(`PUT ${at}/pause`, { note: 'sedan igen', contactWish: null });
  expect((await me.ask(`DELETE ${at}/pause`)).body).toMatchObject({
    pause: null,
    contactWish: { when: 'one-month', how: 'brev' },
  });
});

test('no wish for contact keeps no words about how', async () => {
  const { attemptId } = await me.open('first');
  const contactWish = { when: 'no', how: 'ring mig' };
  const answer = await me.ask(`PUT /api/attempts/${attemptId}/pause`, { note: '', contactWish });
  expect(answer.body).toMatchObject({ contactWish: { when: 'no', how: '' } });
});

test('what is told about the work is kept as it was told, and can be told anew (calm 27, 46)', async () => {
  const { attemptId } = await me.open('first');
  const at = `/api/attempts/${attemptId}` as const;
  await me.ask(`PUT ${at}/how-made`, { language: 'javascript', ways: ['ai'], words: 'frågade' });
  await me.ask(`PUT ${at}/how-made`, { language: 'typescript', ways: [], words: 'översatte' });
  await me.ask(`PUT ${at}/how-made`, { language: 'javascript', ways: ['alone', 'searched'], words: '' });
  const { body } = await me.ask(`PUT ${at}/clarity`, { clear: 'partly', words: 'regel 3' });
  expect(body).toMatchObject({
    howMade: {
      javascript: { ways: ['alone', 'searched'], words: '' },
      typescript: { ways: [], words: 'översatte' },
    },
    clarity: { clear: 'partly', words: 'regel 3' },
  });
});

const surrogate = String.fromCharCode(0xd800);
test.each([
  ['a language the challenge does not have', { ...js('x'), language: 'python' }, 'language-unknown'],
  ['a file that may not be changed', { ...js('x'), files: { 'other.js': 'x' } }, 'file-unknown'],
  ['a file of another language', { ...js('x'), files: { 'sum.ts': 'x' } }, 'file-unknown'],
  ['a name from the prototype', { ...js('x'), files: { constructor: 'x' } }, 'file-unknown'],
  ['a NUL character', js('a\0b'), 'source-has-nul'],
  ['half a character pair', js(surrogate), 'source-not-text'],
  ['far more than a program', js('a'.repeat(1024 * 1024)), 'source-too-large'],
  ['one byte over 64 KiB', js('å'.repeat(32 * 1024).concat('a')), 'source-too-large'],
  [
    'two files that are over 64 KiB together',
    { ...js('x'), files: { 'sum.js': 'a'.repeat(40_000), 'helper.js': 'b'.repeat(40_000) } },
    'source-too-large',
  ],
])('%s is refused at hand-in, and nothing of it is stored', async (_, work, code) => {
  const { attemptId } = await me.open('first');
  const submissionId = '00000000-0000-4000-8000-000000000002';
  const answer = await me.ask(`POST /api/attempts/${attemptId}/submissions`, { submissionId, ...work });
  expect(answer.body).toMatchObject({ code });
  expect(await me.ask(`GET /api/submissions/${submissionId}`)).toMatchObject({ status: 404 });
});

test('exactly 64 KiB is taken', async () => {
  const { attemptId } = await me.open('first');
  const { run } = await me.handIn(attemptId, js('a'.repeat(64 * 1024)));
  expect(run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
});
