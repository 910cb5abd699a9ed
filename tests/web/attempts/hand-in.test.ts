import { expect, test } from 'vitest';
import { failure, workOf } from './flaky-server.ts';
import { createRunScene, runDone, submissionResult, visibleResult } from './run-scene.ts';

const work = workOf('code');
const done = (...states: Parameters<typeof submissionResult>) =>
  ({ state: 'done', result: submissionResult(...states) }) as const;

test('a hand-in is shown when its result is there; lists learn of it, and then of its result', async () => {
  const { runs, move, submitted } = createRunScene({
    submit: [{ state: 'running' }],
    readSubmission: [{ state: 'running' }, done('holds', 'other-value')],
  });
  void runs.submit(work);
  await move(2_000);
  expect([runs.get().shown, submitted]).toMatchObject([
    { kind: 'submission', isEarlier: false, result: { verdict: 'partly' } },
    ['hand-in-1', 'hand-in-1'],
  ]);
});

test('a lost answer is asked for again with the same id', async () => {
  const { runs, asked, handIns, move } = createRunScene({ submit: [failure('offline'), done('holds')] });
  void runs.submit(work);
  await move(10_000);
  expect([
    asked.submit.map(({ submissionId }) => submissionId),
    runs.get().shown,
    handIns.all.size,
  ]).toMatchObject([['hand-in-1', 'hand-in-1'], { kind: 'submission', result: { verdict: 'holds' } }, 0]);
});

test('pressed twice for the same text it is one hand-in', async () => {
  const { runs, asked, move } = createRunScene({ submit: [done('holds')] });
  void runs.submit(work);
  void runs.submit(work);
  await move(1_000);
  expect(asked.submit.length).toBe(1);
});

test('after a result the same text can be handed in again', async () => {
  const { runs, submitted, move } = createRunScene({ submit: [done('other-value')] });
  void runs.submit(work);
  await move(1_000);
  void runs.submit(work);
  await move(1_000);
  expect(submitted).toEqual(['hand-in-1', 'hand-in-2']);
});

test('a hand-in that waits for contact lies on the device until the server has it', async () => {
  const { runs, handIns, move } = createRunScene({ submit: [failure('offline')] });
  void runs.submit(work);
  await move(10_000);
  expect([runs.get().shown, [...handIns.all.keys()]]).toEqual([
    { kind: 'waiting', waiting: { what: 'submission', reason: 'offline', place: null, isOnDevice: true } },
    ['hand-in-1'],
  ]);
});

test('a hand-in that waits is told of beside what is run meanwhile, until it is taken back or sent', async () => {
  const { runs, handIns, move } = createRunScene({
    submit: [failure('offline')],
    startRun: [runDone(visibleResult('holds'))],
  });
  void runs.submit(work);
  await move(10_000);
  const waits = () => [runs.get().shown.kind, runs.get().handInWaits];
  const alone = waits();
  void runs.runExamples(work);
  await move(1_000);
  const beside = waits();
  await runs.takeBack();
  expect([alone, beside, waits(), handIns.all.size]).toEqual([
    ['waiting', false],
    ['visible', true],
    ['visible', false],
    0,
  ]);
});

test('running examples meanwhile does not stop a hand-in on its way', async () => {
  const { runs, submitted, handIns, move } = createRunScene({
    submit: [failure('offline'), done('holds')],
    startRun: [runDone(visibleResult('other-value'))],
  });
  void runs.submit(work);
  await move(10);
  void runs.runExamples(work);
  await move(10_000);
  expect([submitted, handIns.all.size, runs.get().shown]).toMatchObject([
    ['hand-in-1'],
    0,
    { kind: 'visible', purpose: 'examples' },
  ]);
});

test('after a reload a hand-in without an answer goes on its way with its own id', async () => {
  const { runs, asked, handIns, move } = createRunScene({ submit: [done('holds')] });
  await handIns.put({ submissionId: 'from-before', work, writtenAt: 1 });
  void runs.resume({ submissionId: 'an-older-one', verdict: 'partly' });
  await move(1_000);
  expect([
    asked.submit.map(({ submissionId }) => submissionId),
    runs.get().shown,
    handIns.all.size,
  ]).toMatchObject([['from-before'], { kind: 'submission', isEarlier: false }, 0]);
});

test('a refused hand-in is not sent again', async () => {
  const { runs, asked, handIns, move } = createRunScene({ submit: [failure('source-too-large')] });
  void runs.submit(work);
  await move(60_000);
  expect([asked.submit.length, handIns.all.size, runs.get().shown]).toMatchObject([
    1,
    0,
    { kind: 'refused', what: 'submission', refusal: { code: 'source-too-large' } },
  ]);
});

test('where the browser keeps nothing it is not said to be kept, and goes on its way', async () => {
  const { runs, handIns, submitted, move } = createRunScene({ submit: [failure('offline'), done('holds')] });
  const full = new DOMException('There is no room.', 'QuotaExceededError');
  const fails = () => Promise.reject(full);
  Object.assign(handIns, { put: fails, list: fails, has: fails, remove: fails });
  void runs.submit(work);
  await move(500);
  const { shown } = runs.get();
  await move(10_000);
  expect([shown, submitted]).toEqual([
    { kind: 'waiting', waiting: { what: 'submission', reason: 'offline', place: null } },
    ['hand-in-1'],
  ]);
});

test('several that wait are sent one after the other, in the order they were handed in', async () => {
  const { runs, asked, submitted, move } = createRunScene({
    submit: [failure('offline'), done('other-value'), done('holds')],
  });
  void runs.submit(work);
  await move(10);
  void runs.submit(workOf('later code'));
  await move(20_000);
  expect([asked.submit.map(({ submissionId }) => submissionId), submitted, runs.get().shown]).toMatchObject([
    ['hand-in-1', 'hand-in-1', 'hand-in-2'],
    ['hand-in-1', 'hand-in-2'],
    { kind: 'submission', submission: { submissionId: 'hand-in-2' } },
  ]);
});

test('one that is handed in later lies after the others, although the clock was put back a year', async () => {
  const { runs, handIns, move } = createRunScene({ submit: [failure('offline')] });
  await handIns.put({ submissionId: 'before', work: workOf('other'), writtenAt: 9_999_999_999_999 });
  void runs.submit(work);
  await move(10);
  expect((await handIns.list()).map(({ submissionId }) => submissionId)).toEqual(['before', 'hand-in-1']);
});

test('one that waits can be taken back, and is not sent again', async () => {
  const { runs, asked, handIns, held, move } = createRunScene({
    submit: [failure('offline'), done('holds')],
  });
  void runs.submit(work);
  await move(100);
  const wasHeld = [...held];
  await runs.takeBack();
  await move(60_000);
  expect([asked.submit.length, handIns.all.size, runs.get().shown, wasHeld, held.size]).toEqual([
    1,
    0,
    { kind: 'taken-back' },
    ['hand-in-1'],
    0,
  ]);
});

test('one that another tab took back is not sent from here', async () => {
  const { runs, asked, handIns, move } = createRunScene({
    submit: [failure('offline'), done('holds')],
    readSubmission: [failure('submission-not-found')],
  });
  void runs.submit(work);
  await move(100);
  handIns.all.clear();
  await move(60_000);
  expect([asked.submit.length, runs.get().shown]).toEqual([1, { kind: 'taken-back' }]);
});

test('one that another tab has sent is followed to its result here', async () => {
  const { runs, asked, handIns, move } = createRunScene({
    submit: [failure('offline')],
    readSubmission: [done('holds')],
  });
  void runs.submit(work);
  await move(100);
  handIns.all.clear();
  await move(60_000);
  expect([asked.submit.length, runs.get().shown]).toMatchObject([1, { kind: 'submission' }]);
});

test('one that was refused while the workspace was closed is told of at return, and its work is handed over', async () => {
  const { runs, asked, handIns, refused, move } = createRunScene({ submit: [done('holds')] });
  const refusal = { code: 'challenge-withheld', params: {} };
  await handIns.put({ submissionId: 'from-before', work, writtenAt: 1, refusal });
  void runs.resume(undefined);
  await move(1_000);
  expect([asked.submit.length, handIns.all.size, refused, runs.get().shown]).toEqual([
    0,
    0,
    [work],
    { kind: 'refused', what: 'submission', refusal },
  ]);
});

test('at return the newest hand-in is shown as an earlier one', async () => {
  const { runs, move } = createRunScene({ readSubmission: [done('holds', 'error')] });
  void runs.resume({ submissionId: 'earlier', verdict: 'partly' });
  await move(1_000);
  expect(runs.get().shown).toMatchObject({ kind: 'submission', isEarlier: true });
});

test('a hand-in whose run a restart cut is followed to its end at return', async () => {
  const { runs, move } = createRunScene({
    readSubmission: [{ state: 'queued', place: 0 }, { state: 'running' }, done('holds')],
  });
  void runs.resume({ submissionId: 'cut', verdict: null });
  await move(10);
  const first = runs.get().shown;
  await move(2_000);
  expect([first, runs.get().shown]).toMatchObject([
    { kind: 'waiting', waiting: { what: 'submission', isOnServer: true } },
    { kind: 'submission', result: { verdict: 'holds' }, isEarlier: false },
  ]);
});

test('a hand-in that the server has is not said to wait on the device when contact is lost', async () => {
  const { runs, move } = createRunScene({ readSubmission: [failure('offline')] });
  void runs.resume({ submissionId: 'cut', verdict: null });
  await move(500);
  expect(runs.get().shown).toMatchObject({ waiting: { reason: 'offline', isOnServer: true } });
});

test('an earlier result never takes the place of a newer run', async () => {
  const { runs, move } = createRunScene({
    readSubmission: [failure('offline'), done('holds')],
    startRun: [runDone(visibleResult('holds'))],
  });
  void runs.resume({ submissionId: 'earlier', verdict: 'partly' });
  await move(10);
  void runs.runExamples(work);
  await move(10_000);
  expect(runs.get().shown).toMatchObject({ kind: 'visible' });
});
