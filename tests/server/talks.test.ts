/** Talks about somebody's code: who may prepare them, who sees what is noted, and when it counts. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { connections } from '#server/db/tables/accounts.ts';
import { talkQuestions, talks } from '#server/db/tables/talks.ts';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import { listTalksForReport } from '#server/talks/list-talks-for-report.ts';
import type {
  TalkForCandidate,
  TalkForPedagogue,
  TalkNotes,
  TalksWithCandidate,
} from '#server/talks/talks.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
let submissionId: string;
beforeEach(async () => {
  const challenges = smallLibrary([
    smallChallenge({ slug: 'first' }),
    smallChallenge({ slug: 'reading', kind: 'read' }),
  ]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
  const { attemptId } = await me.open('first');
  ({ submissionId } = await me.handIn(attemptId, js('min kod')));
});
afterEach(() => app.close());

const letTalk = async (by = pedagogue, purpose: keyof typeof purposes = 'pedagogue-talks') => {
  const { textVersion } = purposes[purpose];
  const asked = { purpose, staffId: by.staff.accountId, textVersion };
  const { body } = await me.ask<{ consents: { consentId: string; state: string; purpose: string }[] }>(
    'POST /api/consents',
    asked,
  );
  return body.consents.find((one) => one.state === 'given' && one.purpose === purpose)?.consentId;
};
type MaybeRefused<T> = T & { code?: string };
const at = (of = me) => `/api/candidates/${of.accountId}/talks` as const;
const list = (by = pedagogue, of = me) => by.get<MaybeRefused<TalksWithCandidate>>(at(of));
const prepare = (by = pedagogue, id = submissionId) =>
  by.send<MaybeRefused<TalkForPedagogue>>(`POST ${at()}`, { submissionId: id });
const read = (talkId: string, by = pedagogue) => by.get<MaybeRefused<TalkForPedagogue>>(`${at()}/${talkId}`);
const note = (talkId: string, notes: TalkNotes, by = pedagogue) =>
  by.send<{ code?: string }>(`PUT ${at()}/${talkId}/notes`, notes);
const tell = (talkId: string) => pedagogue.send<TalkForPedagogue>(`POST ${at()}/${talkId}/tell`, {});
const takeBack = (talkId: string) => pedagogue.send<TalkForPedagogue>(`POST ${at()}/${talkId}/take-back`, {});
const own = async (who = me) => (await who.ask<{ talks: TalkForCandidate[] }>('GET /api/talks')).body.talks;
const answer = (talkId: string, telling: number, inReport = true, who = me) =>
  who.ask<{ code?: string }>(`POST /api/talks/${talkId}/answer`, { telling, inReport, answer: 'mina ord' });
const views = async () => (await me.ask<{ views: ViewForCandidate[] }>('GET /api/privacy/views')).body.views;
const inReport = () => listTalksForReport(app.deps, [submissionId]).get(submissionId);

const first = { place: 0, marks: ['showed' as const, 'talked' as const], words: 'pekade' };
const noted = {
  notes: [{ ...first, was: { marks: [], words: '' } }],
  whole: { words: 'ett gott samtal', was: '' },
} satisfies TalkNotes;

describe('without a yes to talks', () => {
  test('nothing of the code is seen, also by who may read the report', async () => {
    await letTalk(pedagogue, 'pedagogue-reads');
    const answers = [await list(), await prepare()];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [403, 'consent-missing'],
      [403, 'consent-missing'],
    ]);
    expect((await pedagogue.get('/api/talks/connected')).body).toEqual({ candidateIds: [] });
    expect(await views()).toEqual([]);
  });

  test('taken back during a talk, nothing more is read or noted', async () => {
    const consentId = await letTalk();
    const { talkId } = (await prepare()).body;
    await me.ask(`POST /api/consents/${consentId}/withdraw`, {});
    const answers = [await read(talkId), await note(talkId, noted), await list()];
    expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('consent-missing'));
  });

  test('a yes to one pedagogue is no yes to another', async () => {
    await letTalk();
    const other = await staffWith(app, 'pedagogue');
    connectThem(app, me, other);
    expect((await prepare(other)).body.code).toBe('consent-missing');
  });
});

test('whose code one may talk about is told to the one who was answered', async () => {
  await letTalk();
  expect((await pedagogue.get('/api/talks/connected')).body).toEqual({ candidateIds: [me.accountId] });
});

test('somebody who does not meet the candidate learns not even that they exist', async () => {
  await letTalk();
  const stranger = await staffWith(app, 'pedagogue');
  const answered = await list(stranger);
  expect(answered).toMatchObject({ status: 404, body: { code: 'candidate-not-found' } });
  expect(answered).toEqual(await list(stranger, { ...me, accountId: crypto.randomUUID() }));
  app.deps.db.update(connections).set({ endedAt: app.clock.now().toISOString() }).run();
  expect((await list()).status).toBe(404);
});

test('one talks about code that shows something in the report, and about no other', async () => {
  await letTalk();
  const { attemptId } = await me.open('first');
  const shownNot = (await me.handIn(attemptId, js('// holds: empty'))).submissionId;
  const reading = (await me.handIn((await me.open('reading')).attemptId, js('good'))).submissionId;
  const other = await candidateOf(app);
  const foreign = (await other.handIn((await other.open('first')).attemptId, js('good'))).submissionId;
  expect((await list()).body).toMatchObject({
    handIns: [{ submissionId, language: 'javascript' }],
    talks: [],
  });
  const refused = await Promise.all(
    [shownNot, reading, foreign, crypto.randomUUID()].map((id) => prepare(pedagogue, id)),
  );
  expect(refused.map(({ body }) => body.code)).toEqual(Array(4).fill('submission-not-found'));
});

test('code that nothing can be asked about has the open question alone', async () => {
  await letTalk();
  expect((await prepare()).body).toMatchObject({
    state: 'prepared',
    files: { 'sum.js': 'min kod' },
    questions: [{ place: 0, form: 'open', code: null, gave: null, marks: [], words: '' }],
  });
});

test('prepared twice, it is the same talk; once it is shown, the next is a new one', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  expect((await prepare()).body.talkId).toBe(talkId);
  await tell(talkId);
  const second = (await prepare()).body.talkId;
  expect(second).not.toBe(talkId);
  expect((await list()).body.talks.map((one) => one.talkId).toSorted()).toEqual([talkId, second].toSorted());
});

test('the candidate reads what is asked from the start, and what is noted when it is shown (calm 42)', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await note(talkId, noted);
  const [before] = await own();
  expect(before).toMatchObject({
    staffName: 'pedagogue',
    state: 'prepared',
    words: '',
    questions: [{ form: 'open', marks: [], words: '' }],
  });
  await tell(talkId);
  const [after] = await own();
  expect(after).toMatchObject({ state: 'told', words: noted.whole.words, questions: [first] });
});

test('a note that is sent twice is kept once, and the others stay as they are', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await note(talkId, noted);
  await note(talkId, { notes: noted.notes });
  await note(talkId, { notes: [], whole: { words: 'ändrat', was: noted.whole.words } });
  expect((await read(talkId)).body).toMatchObject({ words: 'ändrat', questions: [first] });
});

test('what is shown is not written in until it is taken back, and counts no more from then', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await note(talkId, noted);
  await tell(talkId);
  await answer(talkId, 1);
  expect(await note(talkId, { notes: [], whole: { words: 'mer', was: noted.whole.words } })).toMatchObject({
    status: 409,
    body: { code: 'talk-told' },
  });
  expect(inReport()).toHaveLength(1);
  expect((await takeBack(talkId)).body).toMatchObject({ state: 'prepared', inReport: false });
  expect(inReport()).toBe(undefined);
  expect((await note(talkId, { notes: [], whole: { words: 'mer', was: noted.whole.words } })).status).toBe(
    200,
  );
});

test('a talk counts when the candidate has seen it and says yes, with who held it', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await note(talkId, noted);
  expect((await answer(talkId, 1)).body.code).toBe('talk-changed');
  await tell(talkId);
  expect(inReport()).toBe(undefined);
  await answer(talkId, 1, false);
  expect(inReport()).toBe(undefined);
  await answer(talkId, 1);
  expect(inReport()).toEqual([
    { heldBy: 'pedagogue', marks: ['talked', 'showed'], words: noted.whole.words, answer: 'mina ord' },
  ]);
});

test('notes written on two devices are both there: the later is refused until its writer has seen the earlier', async () => {
  await letTalk(pedagogue);
  const { talkId } = (await prepare()).body;
  await note(talkId, noted);
  const elsewhere = { ...first, words: 'från telefonen' };
  const other = { place: 1, marks: [], words: 'om något annat', was: { marks: [], words: '' } };
  const unseen = { notes: [{ ...elsewhere, was: { marks: [], words: '' } }, other] };
  expect(await note(talkId, unseen)).toMatchObject({ status: 409, body: { code: 'talk-notes-changed' } });
  const whole = { words: 'ett annat samtal', was: '' };
  expect((await note(talkId, { notes: [], whole })).status).toBe(409);
  // Nothing of what was refused is there, and nothing of the earlier is gone.
  const { questions, words } = (await read(talkId)).body;
  expect({ words, questions }).toMatchObject({ words: noted.whole.words, questions: [first] });
  const { place: _, ...was } = first;
  expect((await note(talkId, { notes: [{ ...elsewhere, was }, other] })).status).toBe(200);
  expect((await read(talkId)).body.questions[0]).toMatchObject(elsewhere);
});

test('a talk of which nothing was noted is no source', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await tell(talkId);
  await answer(talkId, 1);
  expect(inReport()).toBe(undefined);
});

test('an answer is to what was on the page: what was changed since has to be seen first', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await tell(talkId);
  await takeBack(talkId);
  await note(talkId, noted);
  await tell(talkId);
  expect(await answer(talkId, 1)).toMatchObject({ status: 409, body: { code: 'talk-changed' } });
  expect((await answer(talkId, 2)).status).toBe(200);
});

test('another pedagogue does not see what this one noted, though let', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  const other = await staffWith(app, 'pedagogue');
  connectThem(app, me, other);
  await letTalk(other);
  const answers = [await read(talkId, other), await note(talkId, noted, other)];
  expect(answers.map(({ body }) => body.code)).toEqual(['talk-not-found', 'talk-not-found']);
  expect((await list(other)).body.talks).toEqual([]);
});

test('the candidate sees who looked at the code for a talk, and on which day', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await read(talkId);
  await note(talkId, noted);
  await note(talkId, noted);
  await tell(talkId);
  const acts = (await views()).map(({ day, name, role, act }) => [day, name, role, act]);
  expect(acts.toReversed()).toEqual(
    ['talk.prepare', 'talk.read-connected', 'talk.note', 'talk.tell'].map((act) => [
      '2026-11-21',
      'pedagogue',
      'pedagogue',
      act,
    ]),
  );
});

test('a talk outlives its challenge, under the title that it had', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  app.deps.challenges = smallLibrary([]);
  expect((await read(talkId)).body).toMatchObject({ title: { sv: 'first (sv)' }, file: 'sum.js' });
  expect((await own())[0]).toMatchObject({ title: { sv: 'first (sv)' } });
});

test('everything of it is exported, also what is not shown yet, and goes with the work', async () => {
  await letTalk();
  const { talkId } = (await prepare()).body;
  await note(talkId, noted);
  const { data } = (await me.ask<{ data: Record<string, object[]> }>('GET /api/privacy/export')).body;
  expect(data.talks).toMatchObject([{ talkId, words: noted.whole.words }]);
  expect(data.talkQuestions).toMatchObject([{ talkId, words: 'pekade' }]);
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  const { db } = app.deps;
  expect([db.select().from(talks).all(), db.select().from(talkQuestions).all()]).toEqual([[], []]);
});
