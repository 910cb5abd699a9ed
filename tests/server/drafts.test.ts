import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { AttemptForCandidate, DraftSaved, Work } from '#server/attempts/attempts.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let attemptId: string;
beforeEach(async () => {
  app = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
  me = await candidateOf(app);
  attemptId = (await me.open('first')).attemptId;
});
afterEach(() => app.close());

const [desk, phone] = [randomUUID(), randomUUID()];

async function save(writerId: string, baseRevision: number, work: Work, writerStep?: number) {
  const body = { writerId, baseRevision, ...work, ...(writerStep !== undefined && { writerStep }) };
  return (await me.ask<DraftSaved>(`PUT /api/attempts/${attemptId}/draft`, body)).body;
}
async function read() {
  const { body } = await me.ask<AttemptForCandidate>(`GET /api/attempts/${attemptId}`);
  const text = (draft: { files: Record<string, string> } | null) => draft?.files['sum.js'];
  return { current: text(body.draft), kept: body.keptDrafts.map(text) };
}

test('the first save is revision 1, and each text that grew from it one more', async () => {
  expect(await save(desk, 0, js('a'))).toMatchObject({ result: 'saved', draft: { revision: 1 } });
  expect(await save(desk, 1, js('ab'))).toMatchObject({ result: 'saved', draft: { revision: 2 } });
  expect(await read()).toEqual({ current: 'ab', kept: [] });
});

test('whoever writes in a language, or comes back to it, finds a runner of it started', async () => {
  const prepare = vi.spyOn(app.deps.sandbox, 'prepare');
  onTestFinished(() => prepare.mockRestore());
  await read();
  expect(prepare).not.toHaveBeenCalled();
  await save(desk, 0, js('a'));
  expect(prepare.mock.calls).toEqual([['javascript']]);
  prepare.mockClear();
  await read();
  await me.open('first');
  expect(prepare.mock.calls).toEqual([['javascript'], ['javascript']]);
});

test('the same text again changes nothing', async () => {
  await save(desk, 0, js('a'));
  app.clock.forward({ minutes: 5 });
  const again = await save(phone, 0, js('a'));
  expect(again).toMatchObject({
    result: 'unchanged',
    draft: { revision: 1, savedAt: '2026-11-21T19:30:00.000Z' },
  });
});

test('a text that grew from an older draft is kept beside it, once per writer', async () => {
  await save(desk, 0, js('a'));
  await save(phone, 1, js('a phone'));
  const beside = await save(desk, 1, js('a desk'));
  expect(beside).toMatchObject({ result: 'kept-beside', draft: { files: { 'sum.js': 'a phone' } } });
  const more = await save(desk, 1, js('a desk, more'));
  expect(more.keptDraftId).toBe(beside.keptDraftId);
  expect(await read()).toEqual({ current: 'a phone', kept: ['a desk, more'] });
});

test('a writer whose last answer got lost goes on, and nothing is set aside', async () => {
  await save(desk, 0, js('a'));
  await save(desk, 1, js('ab'));
  expect(await save(desk, 1, js('abc'))).toMatchObject({ result: 'saved', draft: { revision: 3 } });
  expect(await read()).toEqual({ current: 'abc', kept: [] });
});

test('a save that was overtaken on its way replaces nothing', async () => {
  await save(desk, 0, js('a'), 1);
  await save(desk, 1, js('abc'), 3);
  expect(await save(desk, 1, js('ab'), 2)).toMatchObject({ result: 'unchanged', draft: { revision: 2 } });
  expect(await read()).toEqual({ current: 'abc', kept: [] });
});

test('an overtaken save replaces nothing that was kept beside either', async () => {
  await save(desk, 0, js('a'), 1);
  await save(phone, 1, js('phone'), 1);
  const later = await save(desk, 1, js('desk 3'), 3);
  const overtaken = await save(desk, 1, js('desk 2'), 2);
  expect(overtaken).toMatchObject({ result: 'kept-beside', keptDraftId: later.keptDraftId });
  expect(await read()).toEqual({ current: 'phone', kept: ['desk 3'] });
});

test('a kept draft that is chosen changes places with the draft', async () => {
  await save(desk, 0, js('a'));
  await save(phone, 1, js('phone'));
  const { keptDraftId } = await save(desk, 1, js('desk'));
  const chosen = await me.ask<AttemptForCandidate>(
    `POST /api/attempts/${attemptId}/drafts/${keptDraftId}/choose`,
    {},
  );
  expect(chosen).toMatchObject({ status: 200, body: { draft: { revision: 3 } } });
  expect(await read()).toEqual({ current: 'desk', kept: ['phone'] });
});

test('text kept long ago is not overwritten by a writer that has taken up another text since', async () => {
  await save(desk, 0, js('a'));
  await save(phone, 1, js('phone'));
  await save(desk, 1, js('desk, old idea'));
  await save(desk, 2, js('phone, changed at the desk'));
  await save(phone, 2, js('phone, changed on the phone'));
  await save(phone, 3, js('both'));
  await save(desk, 3, js('desk, new idea'));
  expect((await read()).kept).toEqual(
    expect.arrayContaining(['desk, old idea', 'phone, changed on the phone', 'desk, new idea']),
  );
});

test('a kept draft that is not there cannot be chosen', async () => {
  const answer = await me.ask(`POST /api/attempts/${attemptId}/drafts/${desk}/choose`, {});
  expect(answer).toMatchObject({ status: 404, body: { code: 'draft-not-found' } });
});

test('a draft may hold the files of every language; a hand-in may not', async () => {
  const files = { 'sum.js': 'a', 'sum.ts': 'b' };
  expect(await save(desk, 0, { language: 'typescript', files, answers: {} })).toMatchObject({
    result: 'saved',
    draft: { language: 'typescript', files },
  });
  const handIn = { submissionId: desk, language: 'typescript', files, answers: {} };
  const answer = await me.ask(`POST /api/attempts/${attemptId}/submissions`, handIn);
  expect(answer).toMatchObject({ status: 422, body: { code: 'file-unknown' } });
});

test.each([
  ['NUL', js('a\0'), 'source-has-nul'],
  ['a file over 64 KiB', js('a'.repeat(64 * 1024 + 1)), 'source-too-large'],
  ['a file nobody may change', { ...js('a'), files: { '.env': 'a' } }, 'file-unknown'],
  ['an endless name of an answer', { ...js('a'), answers: { ['a'.repeat(61)]: '' } }, 'body-malformed'],
])('a draft with %s is refused, and the draft before it stays', async (_, work, code) => {
  await save(desk, 0, js('before'));
  expect(await save(desk, 1, work)).toMatchObject({ code });
  expect(await read()).toEqual({ current: 'before', kept: [] });
});

test('a character that cannot be run is told with its file and line', async () => {
  expect(await save(desk, 0, js('let a;\nlet b;\0'))).toMatchObject({
    code: 'source-has-nul',
    params: { file: Object.keys(js('').files)[0], line: 2 },
  });
});

test('saving all day leaves one line in the audit', async () => {
  for (const [revision, text] of ['a', 'ab', 'abc'].entries()) await save(desk, revision, js(text));
  const { body } = await me.ask<{ data: { auditEntries: { act: string }[] } }>('GET /api/privacy/export');
  expect(body.data.auditEntries.filter(({ act }) => act === 'attempt.write')).toHaveLength(1);
});

test('a draft of a challenge that is withheld now is kept all the same', async () => {
  app.deps.challenges = smallLibrary([], ['first']);
  expect(await save(desk, 0, js('before it comes back'))).toMatchObject({ result: 'saved' });
  expect(await save(desk, 1, js('a\0'))).toMatchObject({ code: 'source-has-nul' });
});
