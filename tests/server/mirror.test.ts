/** What the team says of itself: half-years and quarters by the calendar, two who write at once, and what is kept. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import { mirrorAnswers, mirrorGoals } from '#server/db/tables/mirror.ts';
import { fillMirror } from '#server/demo/demo-mirror.ts';
import { keepDemoStaff } from '#server/demo/demo-staff.ts';
import { type AnswerToKeep, type MirrorForTeam, questions } from '#server/mirror/mirror.contract.ts';
import { monthsBefore } from '#server/mirror/mirror-periods.ts';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { fakeClock } from '#tests/support/clock.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import { asker } from '#tests/support/sessions.ts';

let app: TestApp;
let ask: ReturnType<typeof asker>;
beforeEach(async () => {
  app = await buildTestApp({ clock: fakeClock('2026-11-26T09:00:00.000Z') });
  ask = asker(app, (await app.signInStaff('pedagogue')).cookie);
});
afterEach(() => app.close());

const said: AnswerToKeep = { answer: 'partly', words: 'Vi väntar ännu på några svar.', revision: 0 };
const read = async () => (await ask<MirrorForTeam>('GET /api/mirror')).body;
const answer = (halfYear: string, change: Partial<AnswerToKeep> = {}, by = ask) =>
  by<MirrorForTeam>(`PUT /api/mirror/${halfYear}/answers/early`, { ...said, ...change });
const early = ({ mirrors }: MirrorForTeam, halfYear: string) =>
  mirrors.find((one) => one.halfYear === halfYear)?.answers.find(({ question }) => question === 'early');
const goal = async (words = 'Fråga tre företag om en plats') => {
  const goalId = randomUUID();
  await ask('POST /api/mirror/goals', { goalId, words });
  return goalId;
};

/** Comes in anew when the sign-in has ended meanwhile. */
async function moveTo(moment: string): Promise<void> {
  app.clock.moveTo(moment);
  ask = asker(app, (await app.signInStaff('owner')).cookie);
}

test('a half-year begins with eight questions that nobody has answered, and a quarter without goals', async () => {
  const blank = questions.map((question) => ({ question, answer: null, words: '', revision: 0 }));
  expect(await read()).toEqual({
    halfYear: '2026-2',
    quarter: '2026-q4',
    mirrors: [{ halfYear: '2026-2', answers: blank }],
    quarters: [{ quarter: '2026-q4', goals: [] }],
  });
});

test('an answer stands beside the one of the half-year before', async () => {
  await answer('2026-2');
  await moveTo('2027-01-02T09:00:00.000Z');
  await answer('2027-1', { answer: 'so', words: 'Nu börjar vi genast.' });
  const mirror = await read();
  expect(mirror.mirrors.map(({ halfYear }) => halfYear)).toEqual(['2027-1', '2026-2']);
  expect([early(mirror, '2027-1'), early(mirror, '2026-2')]).toMatchObject([
    { answer: 'so', words: 'Nu börjar vi genast.', revision: 1 },
    { answer: 'partly', words: said.words, revision: 1 },
  ]);
});

test('a page that stood open when the year turned can save, and what was long ago stays as it was', async () => {
  await answer('2026-2');
  await moveTo('2027-06-30T23:00:00.000Z');
  expect((await answer('2026-2', { words: 'Sent svar.', revision: 1 })).status).toBe(200);
  await moveTo('2027-07-01T00:00:00.000Z');
  const late = await answer('2026-2', { words: 'För sent.', revision: 2 });
  expect([late.body.code, early(await read(), '2026-2')?.words]).toEqual(['mirror-past', 'Sent svar.']);
  expect((await answer('2028-1')).body.code).toBe('mirror-past');
});

test('of two who answer at once, the later is refused and the first words stay', async () => {
  const other = asker(app, (await app.signInStaff('matcher')).cookie);
  await answer('2026-2', { words: 'De första orden.' });
  const refused = await answer('2026-2', { words: 'De andra orden.' }, other);
  expect([refused.status, refused.body.code]).toEqual([409, 'mirror-changed']);
  const over = await answer('2026-2', { words: 'De första orden. De andra.', revision: 1 }, other);
  expect(early(over.body, '2026-2')).toMatchObject({ words: 'De första orden. De andra.', revision: 2 });
});

test('an answer that is sent twice is one answer', async () => {
  await answer('2026-2');
  const again = await answer('2026-2', { words: ` ${said.words} ` });
  expect([again.status, early(again.body, '2026-2')?.revision]).toEqual([200, 1]);
});

test('a goal is written once, changed, told how it went after its quarter, and removed', async () => {
  const goalId = await goal();
  await ask('POST /api/mirror/goals', { goalId, words: 'Fråga tre företag om en plats' });
  await moveTo('2027-01-02T09:00:00.000Z');
  const change = { words: 'Fråga två företag', outcome: 'Båda vill höra mer.', revision: 1 };
  const { body } = await ask<MirrorForTeam>(`PUT /api/mirror/goals/${goalId}`, change);
  expect(body.quarters).toEqual([
    { quarter: '2027-q1', goals: [] },
    { quarter: '2026-q4', goals: [{ goalId, ...change, revision: 2 }] },
  ]);
  expect((await ask(`PUT /api/mirror/goals/${goalId}`, change)).body.code).toBe('goal-changed');
  await ask(`DELETE /api/mirror/goals/${goalId}`);
  expect((await ask(`DELETE /api/mirror/goals/${goalId}`)).body.code).toBe('goal-not-found');
  expect((await ask(`PUT /api/mirror/goals/${goalId}`, change)).body.code).toBe('goal-not-found');
  expect((await read()).quarters).toEqual([{ quarter: '2027-q1', goals: [] }]);
});

test('a quarter has five goals at most, in the order in which they were written', async () => {
  const words = ['ett', 'två', 'tre', 'fyra', 'fem'];
  const ids: string[] = [];
  for (const one of words) ids.push(await goal(one));
  const sixth = await ask('POST /api/mirror/goals', { goalId: randomUUID(), words: 'sex' });
  expect(sixth.body).toMatchObject({ code: 'goals-full', params: { most: 5 } });
  await ask(`DELETE /api/mirror/goals/${ids[1]}`);
  await goal('sju');
  expect((await read()).quarters[0]?.goals.map((one) => one.words)).toEqual([
    ...['ett', 'tre', 'fyra', 'fem', 'sju'],
  ]);
});

test('what was written stands in the audit, and beside the words nobody does', async () => {
  await answer('2026-2');
  await goal();
  const { db } = app.deps;
  const acts = db.select().from(auditEntries).all();
  expect(acts.filter(({ act }) => act === 'mirror.write').map(({ objectId }) => objectId)).toEqual([
    '2026-2',
    '2026-q4',
  ]);
  expect(Object.keys(db.select().from(mirrorAnswers).get() ?? {}).toSorted()).toEqual([
    ...['answer', 'halfYear', 'question', 'revision', 'words'],
  ]);
});

test('after five years it goes by itself, and not before', async () => {
  await answer('2026-2');
  await goal();
  const kept = () =>
    [mirrorAnswers, mirrorGoals].map((table) => app.deps.db.select().from(table).all().length);
  app.clock.moveTo('2031-12-31T12:00:00.000Z');
  purgeOld(app.deps, { isDry: false });
  expect(kept()).toEqual([1, 1]);
  app.clock.moveTo('2032-01-01T12:00:00.000Z');
  purgeOld(app.deps, { isDry: false });
  expect(kept()).toEqual([0, 0]);
});

test('what the team took away stays away when a backup is put back, and all else comes back', async () => {
  await answer('2026-2', { words: 'Ett namn som inte skulle stå här.' });
  await ask('PUT /api/mirror/2026-2/answers/companies', said);
  const removed = await goal();
  await goal('Stannar');
  const file = await backUp(app);
  await answer('2026-2', { words: '', revision: 1 });
  await ask(`DELETE /api/mirror/goals/${removed}`);
  const after = afterRestore(app, file, (db) => ({
    words: db
      .select()
      .from(mirrorAnswers)
      .all()
      .map(({ words }) => words),
    goals: db
      .select()
      .from(mirrorGoals)
      .all()
      .map(({ words }) => words),
  }));
  expect(after).toEqual({ words: ['', said.words], goals: ['Stannar'] });
});

test('months before a day are counted by the calendar, and end with shorter months', () => {
  const before = (day: string, months: number) =>
    monthsBefore(new Date(day), months).toISOString().slice(0, 10);
  expect([before('2026-08-31', 6), before('2026-03-31', 1), before('2026-01-15', 60)]).toEqual([
    ...['2026-02-28', '2026-02-28', '2021-01-15'],
  ]);
});

test.each([
  ['2026-11-26T09:00:00.000Z', ['2026-2', '2026-1'], ['2026-q4', '2026-q3']],
  ['2027-01-01T09:00:00.000Z', ['2027-1', '2026-2'], ['2027-q1', '2026-q4']],
])(
  'on %s the demo has this half-year and the one before, and a second start changes nothing',
  async (at, halves, of) => {
    await moveTo(at);
    const staff = keepDemoStaff(app.deps, 'pedagogue');
    fillMirror(app.deps, staff);
    const filled = await read();
    fillMirror(app.deps, staff);
    expect(await read()).toEqual(filled);
    expect([
      filled.mirrors.map(({ halfYear }) => halfYear),
      filled.quarters.map(({ quarter }) => quarter),
    ]).toEqual([halves, of]);
  },
);
