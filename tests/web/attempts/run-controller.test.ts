import { describe, expect, test } from 'vitest';
import { workKey } from '#web/attempts/work.ts';
import { failure, workOf } from './flaky-server.ts';
import { createRunScene, runDone, visibleResult } from './run-scene.ts';

const work = workOf('code');

describe('running examples', () => {
  test('the result is shown, and that all examples hold is known of this very text', async () => {
    const result = visibleResult('holds', 'holds');
    const { runs, move } = createRunScene({ startRun: [runDone(result)] });
    void runs.runExamples(work);
    await move(100);
    expect([runs.get().shown, runs.get().examplesHoldFor]).toEqual([
      { kind: 'visible', purpose: 'examples', result, files: work.files },
      workKey(work),
    ]);
  });

  test('an example that does not hold leaves the examples as the offered step', async () => {
    const { runs, move } = createRunScene({ startRun: [runDone(visibleResult('holds', 'other-value'))] });
    void runs.runExamples(work);
    await move(100);
    expect(runs.get().examplesHoldFor).toBe(null);
  });

  test('a program that cannot be started holds no example, although no case failed', async () => {
    const result = {
      ...visibleResult(),
      problem: { kind: 'syntax' as const, detail: '', error: null },
    };
    const { runs, move } = createRunScene({ startRun: [runDone(result)] });
    void runs.runExamples(work);
    await move(100);
    expect(runs.get().examplesHoldFor).toBe(null);
  });

  test('the place in the queue is told as the server tells it', async () => {
    const queued = { runId: 'run-1', purpose: 'examples' as const, state: 'queued' as const, place: 3 };
    const { runs, move, settle } = createRunScene({
      startRun: [queued],
      readRun: [{ runId: 'run-1', purpose: 'examples', state: 'running' }, runDone(visibleResult('holds'))],
    });
    void runs.runExamples(work);
    await settle();
    const first = runs.get().shown;
    await move(1_000);
    expect([first, runs.get().shown.kind]).toEqual([
      { kind: 'waiting', waiting: { what: 'examples', reason: 'runs', place: 3 } },
      'visible',
    ]);
  });

  test('a run that a restart took is asked for again by itself', async () => {
    const { runs, asked, move } = createRunScene({
      startRun: [{ runId: 'run-1', purpose: 'examples', state: 'running' }, runDone(visibleResult('holds'))],
      readRun: [failure('run-not-found')],
    });
    void runs.runExamples(work);
    await move(5_000);
    expect([asked.startRun.length, runs.get().shown.kind]).toEqual([2, 'visible']);
  });

  test('a fault of ours is said to be ours and the run is repeated by itself (calm 43)', async () => {
    const fault = { ...visibleResult(), outcome: 'platform-fault' as const };
    const { runs, move, settle } = createRunScene({
      startRun: [runDone(fault), runDone(visibleResult('holds'))],
    });
    void runs.runExamples(work);
    await settle();
    const during = runs.get().shown;
    await move(5_000);
    expect([during, runs.get().shown.kind]).toEqual([
      { kind: 'waiting', waiting: { what: 'examples', reason: 'ours', place: null } },
      'visible',
    ]);
  });

  test('a fault of ours that stays leaves the examples as the offered step', async () => {
    const fault = { ...visibleResult(), outcome: 'platform-fault' as const };
    const { runs, move } = createRunScene({ startRun: [runDone(fault)] });
    void runs.runExamples(work);
    await move(60_000);
    expect([runs.get().shown.kind, runs.get().examplesHoldFor]).toEqual(['visible', null]);
  });

  test('without contact it waits, says so, and goes on when contact is back', async () => {
    const { runs, move, settle } = createRunScene({
      startRun: [failure('offline'), failure('offline'), runDone(visibleResult('holds'))],
    });
    void runs.runExamples(work);
    await settle();
    const during = runs.get().shown;
    await move(10_000);
    expect([during, runs.get().shown.kind]).toEqual([
      { kind: 'waiting', waiting: { what: 'examples', reason: 'offline', place: null } },
      'visible',
    ]);
  });

  test('what the server refuses is shown with its code', async () => {
    const { runs, move } = createRunScene({ startRun: [failure('source-too-large')] });
    void runs.runExamples(work);
    await move(100);
    expect(runs.get().shown).toEqual({
      kind: 'refused',
      what: 'examples',
      refusal: { code: 'source-too-large', params: {} },
    });
  });

  test('a newer run takes the place of one that waits', async () => {
    const { runs, asked, move } = createRunScene({
      startRun: [failure('offline'), runDone(visibleResult('other-value'))],
    });
    void runs.runExamples(work);
    await move(10);
    void runs.runInput(work, { call: 'overlaps', argsText: '[]' });
    await move(60_000);
    expect([asked.startRun.map(({ purpose }) => purpose), runs.get().shown]).toMatchObject([
      ['examples', 'input'],
      { kind: 'visible', purpose: 'input' },
    ]);
  });
});

describe('a sibling case', () => {
  test('stands beside the result that is shown', async () => {
    const { runs, move } = createRunScene({ startRun: [runDone(visibleResult('other-value'))] });
    void runs.showSibling(work, 'touching');
    await move(100);
    expect(runs.get().siblings).toEqual({
      touching: { kind: 'visible', result: visibleResult('other-value') },
    });
  });

  test('is put away by the next run', async () => {
    const { runs, move } = createRunScene({ startRun: [runDone(visibleResult('holds'))] });
    void runs.showSibling(work, 'touching');
    await move(100);
    void runs.runExamples(work);
    await move(100);
    expect(runs.get().siblings).toEqual({});
  });
});
