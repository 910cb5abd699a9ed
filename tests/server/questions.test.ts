/** Questions on one's own code, with real runners and a real challenge. */
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { questionSheets, questions } from '#server/db/tables/questions.ts';
import type { QuestionSheet } from '#server/questions/questions.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { askAboutCode, askAnew, findQuestions } from '#server/runs/ask-about-code.ts';
import type { RunDeps } from '#server/runs/plan-generated.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
beforeAll(async () => {
  const challenges = await loadChallenges([join(import.meta.dirname, '../../challenges')]);
  app = await buildTestApp({ challenges, sandbox: createSandbox() });
  me = await candidateOf(app);
});
afterAll(() => app.close());

const solution = (slug: string, language: Work['language']): Work => ({
  language,
  files: app.deps.challenges.find(slug)?.hidden.solutions[language] ?? {},
  answers: {},
});

async function handIn(slug: string, work: Work, who = me): Promise<string> {
  const { attemptId } = await who.open(slug);
  let { submissionId, run } = await who.handIn(attemptId, work);
  while (run.state !== 'done')
    run = (await who.ask<SubmissionForCandidate>(`GET /api/submissions/${submissionId}?wait=1`)).body.run;
  return submissionId;
}

const ask = async (submissionId: string, who = me) =>
  (await who.ask<QuestionSheet>(`POST /api/submissions/${submissionId}/questions`, {})).body;
const read = async (submissionId: string) =>
  (await me.ask<QuestionSheet>(`GET /api/submissions/${submissionId}/questions`)).body;
const expectedOf = (questionId: string) =>
  app.deps.db
    .select()
    .from(questions)
    .all()
    .find((one) => one.questionId === questionId)?.expectedText ?? '';
const answer = (questionId: string, text: string) =>
  me.ask<QuestionSheet>(`POST /api/questions/${questionId}/answer`, { answer: text });
const inReport = async (submissionId: string) =>
  (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body.skills
    .flatMap(({ pieces }) => pieces)
    .find((piece) => piece.submissionId === submissionId)?.questions;

test('two or three questions of different forms are made once, and their answers are not told', async () => {
  const submissionId = await handIn('booking-clashes', solution('booking-clashes', 'typescript'));
  expect(await read(submissionId)).toMatchObject({ state: 'not-made', questions: [], inReport: false });
  const made = await ask(submissionId);
  expect(made).toMatchObject({ state: 'made', files: ['overlaps.ts'], ownWords: '' });
  expect([2, 3]).toContain(made.questions.length);
  expect(new Set(made.questions.map(({ form }) => form)).size).toBe(made.questions.length);
  expect(made.questions.map(({ answer: said, gave, isRight }) => [said, gave, isRight])).toEqual(
    made.questions.map(() => [null, null, null]),
  );
  expect(await ask(submissionId)).toEqual(made);
});

test('the same code of somebody else is asked the same', async () => {
  const work = solution('booking-clashes', 'typescript');
  const other = await candidateOf(app);
  const bare = ({ questions: all }: QuestionSheet) => all.map(({ questionId: _, ...one }) => one);
  const first = await ask(await handIn('booking-clashes', work));
  expect(bare(await ask(await handIn('booking-clashes', work, other), other))).toEqual(bare(first));
});

test('a right answer is in the report once the person lets it, and one that was not right is nowhere', async () => {
  const submissionId = await handIn('booking-clashes', solution('booking-clashes', 'javascript'));
  const [first, second] = (await ask(submissionId)).questions;
  const wrong = await answer(first!.questionId, '"något helt annat"');
  expect(wrong.body.questions[0]).toMatchObject({ isRight: false, gave: expectedOf(first!.questionId) });
  const right = await answer(second!.questionId, expectedOf(second!.questionId));
  expect(right.body.questions[1]).toMatchObject({ isRight: true });
  expect(await inReport(submissionId)).toEqual({ forms: [], ownWords: '' });
  const choice = { ownWords: 'Jag jämför varje par.', inReport: true };
  await me.ask(`PUT /api/submissions/${submissionId}/questions`, choice);
  expect(await inReport(submissionId)).toEqual({ forms: [second!.form], ownWords: choice.ownWords });
  await me.ask(`PUT /api/submissions/${submissionId}/questions`, { ...choice, inReport: false });
  expect(await inReport(submissionId)).toEqual({ forms: [], ownWords: '' });
});

test('to answer again is to be asked with fresh input, and what was right stays right', async () => {
  const submissionId = await handIn('address-labels', solution('address-labels', 'javascript'));
  const [first] = (await ask(submissionId)).questions;
  await answer(first!.questionId, expectedOf(first!.questionId));
  expect(await answer(first!.questionId, '1')).toMatchObject({
    status: 409,
    body: { code: 'question-answered' },
  });
  await me.ask(`PUT /api/submissions/${submissionId}/questions`, { ownWords: '', inReport: true });
  const anew = await me.ask<QuestionSheet>(`POST /api/questions/${first!.questionId}/fresh`, {});
  expect(anew.body.questions[0]).toMatchObject({ form: first!.form, answer: null, gave: null });
  expect(anew.body.questions[0]?.code).not.toBe(first!.code);
  await answer(anew.body.questions[0]!.questionId, '"fel"');
  expect((await inReport(submissionId))?.forms).toEqual([first!.form]);
});

// With these secrets one draw of inputs has nothing that the form of a question can be asked of.
test.each([19, 26, 38, 54])(
  'who is asked anew gets another input, whatever is drawn first (%i)',
  async (byte) => {
    const { deps } = app;
    const asking = { ...deps, config: { ...deps.config, secret: new Uint8Array(32).fill(byte) } };
    const work = solution('booking-clashes', 'typescript');
    const shown = { challenge: deps.challenges.find('booking-clashes')!, work, tenant: 'one' };
    const first = await askAboutCode(asking, shown);
    const codes = first.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(1);
    for (const one of first) {
      const anew = await askAnew(asking, shown, { ...one, round: 2, codes });
      expect(anew?.form).toBe(one.form);
      expect(codes).not.toContain(anew?.code);
    }
  },
);

test('an answer that is no value is not counted as one', async () => {
  const submissionId = await handIn('booking-clashes', solution('booking-clashes', 'javascript'));
  const [first] = (await ask(submissionId)).questions;
  expect(await answer(first!.questionId, 'vet inte riktigt')).toMatchObject({
    status: 422,
    body: { code: 'answer-not-readable' },
  });
  expect((await read(submissionId)).questions[0]).toMatchObject({ answer: null, isRight: null });
});

test('code that shows nothing yet is not asked about', async () => {
  const submissionId = await handIn('price-tags', {
    language: 'javascript',
    files: { 'price-tags.js': 'export function priceTag() { return 1; }' },
    answers: {},
  });
  expect(await read(submissionId)).toMatchObject({ state: 'not-shown' });
  expect(await me.ask(`POST /api/submissions/${submissionId}/questions`, {})).toMatchObject({
    status: 409,
    body: { code: 'nothing-shown' },
  });
});

test('code too odd to ask about has the open question alone', async () => {
  const work = solution('booking-clashes', 'javascript');
  const [[name, source] = ['', '']] = Object.entries(work.files);
  const long = `${source}\n${'// one more line of words\n'.repeat(900)}`;
  const submissionId = await handIn('booking-clashes', { ...work, files: { [name]: long } });
  expect(await ask(submissionId)).toMatchObject({ state: 'made', questions: [] });
  const told = { ownWords: 'Så här löser den uppgiften.', inReport: true };
  await me.ask(`PUT /api/submissions/${submissionId}/questions`, told);
  expect(await read(submissionId)).toMatchObject(told);
});

test.each([
  ['tool-pool', 'javascript'],
  ['kitchen-order', 'typescript'],
  ['booking-clashes', 'python'],
] as const)('a right program for %s in %s can be asked about', async (slug, language) => {
  const made = await ask(await handIn(slug, solution(slug, language)));
  expect(made.questions.length).toBeGreaterThan(1);
});

test.each([
  ['kitchen-order', 'typescript', ['order.ts', 'stock.ts']],
  ['library-evening', 'javascript', ['sign-ups.js', 'sms.js']],
  // The other file is as the challenge gave it.
  ['room-series', 'javascript', ['room-calendar.js']],
] as const)(
  'a right program for %s in %s is asked about in each of the files that are its own',
  async (slug, language, own) => {
    const challenge = app.deps.challenges.find(slug);
    const { files } = solution(slug, language);
    if (!challenge) throw new Error(`${slug} is not there`);
    const shown = { challenge, work: { language, files }, tenant: 'one' };
    const { all } = await findQuestions(app.deps as RunDeps, shown, 'first', {});
    const placed = all.filter(({ form }) => form !== 'gives');
    expect([...new Set(placed.map(({ file }) => file))].toSorted()).toEqual(own);
    // The line that a question names is in its own file, and the part it quotes stands there.
    const astray = placed.filter(({ file, line, part, form }) => {
      const text = (files[file ?? ''] ?? '').split('\n')[(line ?? 1) - 1];
      return form === 'times' ? !text?.includes(part ?? '') : text === undefined;
    });
    expect(astray).toEqual([]);
  },
);

test('each question on a program of several files says which file it is about, also one made before files were told apart', async () => {
  const other = await candidateOf(app);
  const submissionId = await handIn('kitchen-order', solution('kitchen-order', 'javascript'), other);
  const made = await ask(submissionId, other);
  expect(made.files).toEqual(['order.js', 'stock.js']);
  const rows = app.deps.db.select().from(questions).where(eq(questions.submissionId, submissionId)).all();
  expect(made.questions.map(({ file }) => file)).toEqual(
    rows.toSorted((one, other) => one.place - other.place).map(({ file }) => file),
  );
  app.deps.db
    .update(questions)
    .set({ form: 'times', file: null })
    .where(eq(questions.submissionId, submissionId))
    .run();
  const { body } = await other.ask<QuestionSheet>(`GET /api/submissions/${submissionId}/questions`);
  expect(new Set(body.questions.map(({ file }) => file))).toEqual(new Set(['order.js']));
});

test('questions and answers outlive their challenge; they are not asked anew', async () => {
  const submissionId = await handIn('booking-clashes', solution('booking-clashes', 'javascript'));
  const [first] = (await ask(submissionId)).questions;
  await answer(first!.questionId, expectedOf(first!.questionId));
  const { challenges } = app.deps;
  app.deps.challenges = smallLibrary([]);
  const left = await read(submissionId);
  const anew = await me.ask(`POST /api/questions/${first!.questionId}/fresh`, {});
  app.deps.challenges = challenges;
  expect(left).toMatchObject({ state: 'made', files: ['overlaps.js'], change: null });
  expect(left.questions[0]).toMatchObject({ isRight: true });
  expect(anew.body).toMatchObject({ code: 'challenge-not-found' });
});

test('everything of it is exported, and goes with the work when that is erased', async () => {
  const other = await candidateOf(app);
  const submissionId = await handIn('booking-clashes', solution('booking-clashes', 'javascript'), other);
  const made = await ask(submissionId, other);
  const exported = await other.ask<{ data: Record<string, { submissionId: string }[]> }>(
    'GET /api/privacy/export',
  );
  expect(exported.body.data.questionSheets).toEqual([{ submissionId, ownWords: '', inReport: false }]);
  expect(exported.body.data.questions).toHaveLength(made.questions.length);
  await other.ask('POST /api/privacy/erasure', { ownCode: other.ownCode });
  const left = [questionSheets, questions].flatMap((table) =>
    app.deps.db
      .select()
      .from(table)
      .all()
      .filter((row) => row.submissionId === submissionId),
  );
  expect(left).toEqual([]);
});
