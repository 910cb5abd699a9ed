/** What a browser keeps of a trial: every text that was written, and the newest results. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import type { Tried } from '#web/attempts/tried.ts';
import { type TrialRoutes, trialCalls } from '#web/trials/trial-calls.ts';
import { createTrialRecord } from '#web/trials/trial-record.ts';

const now = () => new Date('2026-11-25T21:00:00.000Z');
const js = (text: string): Work => ({ language: 'javascript', files: { 'sum.js': text }, answers: {} });

function recordOf() {
  let kept: Tried | undefined;
  let number = 0;
  const store = {
    find: () => kept,
    keep: (tried: Tried) => {
      kept = structuredClone(tried);
    },
  };
  const record = createTrialRecord({ slug: 'first', version: 2 }, store, {
    now,
    newId: () => `id-${++number}`,
  });
  return { record, store };
}

const save = (text: string, writerId: string, baseRevision: number) => ({
  ...js(text),
  writerId,
  baseRevision,
  writerStep: 1,
});

describe('a trial', () => {
  test('keeps the newest text as its draft, as the server would', () => {
    const { record } = recordOf();
    expect(record.saveDraft(save('one', 'a', 0))).toMatchObject({ result: 'saved', draft: { revision: 1 } });
    expect(record.saveDraft(save('two', 'a', 1))).toMatchObject({ result: 'saved', draft: { revision: 2 } });
    expect(record.saveDraft(save('two', 'a', 2))).toMatchObject({ result: 'unchanged' });
    expect(record.read().attempt.draft?.files).toEqual({ 'sum.js': 'two' });
  });

  test('keeps both texts of two tabs, and lets the person choose', () => {
    const { record } = recordOf();
    record.saveDraft(save('mine', 'a', 0));
    const { keptDraftId } = record.saveDraft(save('theirs', 'b', 0));
    const chosen = record.chooseDraft(keptDraftId ?? '');
    expect(chosen.draft?.files).toEqual({ 'sum.js': 'theirs' });
    expect(chosen.keptDrafts.map(({ files, isDecided }) => ({ files, isDecided }))).toEqual([
      { files: { 'sum.js': 'mine' }, isDecided: true },
    ]);
  });

  test('a version that one goes on without stays, and is decided', () => {
    const { record } = recordOf();
    record.saveDraft(save('mine', 'a', 0));
    const { keptDraftId } = record.saveDraft(save('theirs', 'b', 0));
    record.setDraftAside(keptDraftId ?? '');
    const { draft, keptDrafts } = record.read().attempt;
    expect([draft?.files, keptDrafts.map(({ files, isDecided }) => ({ files, isDecided }))]).toEqual([
      { 'sum.js': 'mine' },
      [{ files: { 'sum.js': 'theirs' }, isDecided: true }],
    ]);
  });

  test('for all writers: what was saved last by somebody is there, as the draft or beside it', () => {
    const saves = fc.array(
      fc.record({ writer: fc.constantFrom('a', 'b'), text: fc.string(), base: fc.nat({ max: 5 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(saves, (all) => {
        const { record } = recordOf();
        for (const { writer, text, base } of all) record.saveDraft(save(text, writer, base));
        const { draft, keptDrafts } = record.read().attempt;
        const there = [draft, ...keptDrafts].map((one) => one?.files['sum.js']);
        expect(there).toContain(all.at(-1)?.text);
      }),
    );
  });
});

const holds: SubmissionResult = { outcome: 'finished', verdict: 'holds', problem: null, groups: [] };

function callsOf(routes: Partial<TrialRoutes>) {
  const { record } = recordOf();
  const never = () => Promise.reject(new Error('not asked for in this test'));
  const all = { startRun: never, readRun: never, startClaims: never, readClaims: never, ...routes };
  return { record, calls: trialCalls(record, all, now) };
}
const { signal } = new AbortController();
const notFound = () => Promise.reject(Object.assign(new Error('gone'), { code: 'run-not-found' }));

describe('what a trial asks the server', () => {
  test('sends the code that is tried, and keeps the result on the device', async () => {
    const sent: Work[] = [];
    const { record, calls } = callsOf({
      startClaims: async (body) => {
        sent.push(body);
        return { trialRunId: 'run-1', run: { state: 'done', result: holds } };
      },
    });
    const submission = await calls.submit({ submissionId: 'one', ...js('good') }, signal);
    expect(sent).toEqual([js('good')]);
    expect(submission.run).toEqual({ state: 'done', result: holds });
    expect(record.read().attempt.submissions).toEqual([
      {
        submissionId: 'one',
        submittedAt: now().toISOString(),
        language: 'javascript',
        verdict: 'holds',
        claims: { holds: 0, of: 0 },
      },
    ]);
    expect(await calls.readSubmission('one', signal)).toEqual(submission);
  });

  test('asks anew about the same code when the one answer was lost', async () => {
    const sent: Work[] = [];
    const { calls } = callsOf({
      startClaims: async (body) => {
        sent.push(body);
        const run: SubmissionForCandidate['run'] =
          sent.length > 1 ? { state: 'done', result: holds } : { state: 'running' };
        return { trialRunId: 'run-1', run };
      },
      readClaims: notFound,
    });
    await calls.submit({ submissionId: 'one', ...js('good') }, signal);
    expect((await calls.readSubmission('one', signal)).run).toEqual({ state: 'done', result: holds });
    expect(sent).toEqual([js('good'), js('good')]);
  });

  test('says that a text is nowhere when the browser keeps nothing', async () => {
    const record = createTrialRecord(
      { slug: 'first', version: 1 },
      {
        find: () => undefined,
        keep: () => {
          throw new Error('no room');
        },
      },
      { now, newId: () => 'id' },
    );
    const calls = trialCalls(record, {} as TrialRoutes, now);
    await expect(calls.saveDraft(save('one', 'a', 0), { keepalive: false })).rejects.toMatchObject({
      code: 'offline',
    });
  });
});
