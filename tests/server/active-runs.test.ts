import { expect, test } from 'vitest';
import { ActiveRuns, type VisibleRun, waitForRun } from '#server/runs/active-runs.ts';

const result = { outcome: 'finished' as const, problem: null, cases: [], consoleCut: false };
function visibleRun(runId: string, isEnded: boolean): VisibleRun {
  const run: VisibleRun = {
    ...{ runId, ownerId: 'me', purpose: 'examples', at: { state: 'running' }, finished: Promise.resolve() },
  };
  return isEnded ? { ...run, ended: { result } } : run;
}

test('ended visible runs are forgotten, the oldest first; one that still runs never is', () => {
  const runs = new ActiveRuns();
  runs.addVisible(visibleRun('running', false));
  for (let number = 0; number < 600; number++) runs.addVisible(visibleRun(`ended-${number}`, true));
  const kept = ['running', 'ended-0', 'ended-100', 'ended-101', 'ended-599'].filter((id) =>
    runs.findVisible(id),
  );
  expect(kept).toEqual(['running', 'ended-101', 'ended-599']);
});

test('a hand-in is here for as long as it runs', async () => {
  const runs = new ActiveRuns();
  const { promise, resolve } = Promise.withResolvers<void>();
  runs.addSubmission('mine', { at: { state: 'running' }, finished: promise });
  expect(runs.findSubmission('mine')).toBeDefined();
  resolve();
  await promise;
  expect(runs.findSubmission('mine')).toBeUndefined();
});

test('closing tells every run and waits for the last of them', async () => {
  const runs = new ActiveRuns();
  const order: string[] = [];
  const finished = new Promise<void>((resolve) => {
    runs.closing.addEventListener('abort', () => {
      order.push('told');
      setImmediate(() => {
        order.push('ended');
        resolve();
      });
    });
  });
  runs.addSubmission('mine', { at: { state: 'running' }, finished });
  await runs.close();
  expect([...order, 'closed']).toEqual(['told', 'ended', 'closed']);
});

test('nobody waits longer than the browser stays, nor for a run that is not here', async () => {
  const endless = { at: { state: 'running' as const }, finished: new Promise<void>(() => {}) };
  const gone = new AbortController();
  const waiting = waitForRun(endless, 60_000, gone.signal);
  gone.abort();
  const ends = [
    waiting,
    waitForRun(endless, 60_000, gone.signal),
    waitForRun(undefined, 60_000),
    waitForRun(endless, 1),
  ];
  const late = new Promise((resolve) => setTimeout(() => resolve('late'), 4_000).unref());
  expect(await Promise.race([Promise.all(ends), late])).toHaveLength(4);
});
