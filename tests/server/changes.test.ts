/** Change requests: a small challenge on one's own code, which shows no skill and says something of who wrote it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import { changeFaults } from '#server/challenges/check-change.ts';
import { questionSheets } from '#server/db/tables/questions.ts';
import type { QuestionSheet } from '#server/questions/questions.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { candidateOf, js, type TestCandidate, ts } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let submissionId: string;
beforeEach(async () => {
  const challenges = smallLibrary([
    smallChallenge({ slug: 'first' }),
    smallChallenge({ slug: 'first-change', changeOf: 'first' }),
    smallChallenge({ slug: 'second' }),
  ]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  submissionId = await handIn('first', js('min kod'));
});
afterEach(() => app.close());

async function handIn(slug: string, work: ReturnType<typeof js>): Promise<string> {
  return (await me.handIn((await me.open(slug)).attemptId, work)).submissionId;
}
const openChange = (id = submissionId, who = me) =>
  who.ask<{ slug?: string; code?: string }>(`POST /api/submissions/${id}/change`, {});
const change = async () =>
  (await me.ask<AttemptForCandidate & { code?: string }>('POST /api/attempts', { slug: 'first-change' }))
    .body;
const report = async () => (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body;
const told = async (id = submissionId) =>
  (await report()).skills.flatMap(({ pieces }) => pieces).find((piece) => piece.submissionId === id)
    ?.questions.forms;
const letAnswersBeTold = (id = submissionId) =>
  app.deps.db.insert(questionSheets).values({ submissionId: id, ownWords: '', inReport: true }).run();
const state = async () =>
  (await me.ask<QuestionSheet>(`GET /api/submissions/${submissionId}/questions`)).body.change?.state;

test('it begins with the code that was handed in, and opening it again leaves what was written since', async () => {
  expect(await openChange()).toMatchObject({ status: 201, body: { slug: 'first-change' } });
  const { attemptId, draft } = await change();
  expect(draft).toMatchObject({ language: 'javascript', files: { 'sum.js': 'min kod' } });
  const save = { ...js('ändrad'), baseRevision: 1, writerId: crypto.randomUUID() };
  await me.ask(`PUT /api/attempts/${attemptId}/draft`, save);
  await openChange();
  expect((await change()).draft).toMatchObject({ files: { 'sum.js': 'ändrad' } });
});

test('nobody comes to it without code of their own', async () => {
  expect(await change()).toMatchObject({ code: 'change-needs-code' });
  const { challenges } = (await me.ask<{ challenges: { slug: string }[] }>('GET /api/challenges')).body;
  expect(challenges.map(({ slug }) => slug)).toEqual(['first', 'second']);
});

test('there is none for code that shows nothing, for another challenge, or for somebody else', async () => {
  const shownNot = await handIn('first', js('// holds: empty'));
  const second = await handIn('second', js('min kod'));
  const answers = [
    await openChange(shownNot),
    await openChange(second),
    await openChange(submissionId, await candidateOf(app)),
  ];
  expect(answers.map(({ body }) => body.code)).toEqual([
    'nothing-shown',
    'no-change-request',
    'submission-not-found',
  ]);
});

test('a changed program shows no skill and is no challenge more', async () => {
  const before = await report();
  await openChange();
  await me.handIn((await change()).attemptId, js('ändrad'));
  expect(await report()).toEqual(before);
});

test('that it was changed is told once it holds, and the person lets it', async () => {
  await openChange();
  const { attemptId } = await change();
  expect(await state()).toBe('in-progress');
  await me.handIn(attemptId, js('// holds: one'));
  letAnswersBeTold();
  expect([await state(), await told()]).toEqual(['in-progress', []]);
  await me.handIn(attemptId, js('ändrad'));
  expect([await state(), await told()]).toEqual(['holds', ['change']]);
  await me.handIn(attemptId, js('// holds: none'));
  expect(await told()).toEqual(['change']);
  const keep = { ownWords: '', inReport: false };
  await me.ask(`PUT /api/submissions/${submissionId}/questions`, keep);
  expect(await told()).toEqual([]);
});

test('a change in one language says nothing of code in another', async () => {
  const inTypeScript = await handIn('first', ts('min andra'));
  letAnswersBeTold();
  letAnswersBeTold(inTypeScript);
  await openChange();
  await me.handIn((await change()).attemptId, js('ändrad'));
  expect([await told(), await told(inTypeScript)]).toEqual([['change'], []]);
});

describe('a change request is withheld', () => {
  const first = smallChallenge({ slug: 'first' });
  const others = (...all: ReturnType<typeof smallChallenge>[]) => new Map(all.map((one) => [one.slug, one]));
  const request = smallChallenge({ slug: 'first-change', changeOf: 'first' });

  test('when its challenge is not there, or is one where no whole program is written', () => {
    const repair = smallChallenge({ slug: 'first', kind: 'repair' });
    expect([others(), others(repair), others(first)].map((all) => changeFaults(request, all).length)).toEqual(
      [1, 1, 0],
    );
  });

  test('when the files of the other challenge are not its own', () => {
    const { manifest } = request;
    const python = { entry: 'sum.py', editable: ['sum.py'] };
    const more = { manifest: { ...manifest, languages: { ...manifest.languages, python } } };
    expect(changeFaults(more, others(first))).toEqual([expect.stringMatching(/other languages or files/)]);
  });
});
