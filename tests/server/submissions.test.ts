import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { finishCutRuns } from '#server/attempts/finish-cut-runs.ts';
import type { Export } from '#server/privacy/export-everything.ts';
import { ActiveRuns } from '#server/runs/active-runs.ts';
import { candidateOf, js, type TestCandidate, ts } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type ScriptedSandbox, sandboxBusy, scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let sandbox: ScriptedSandbox;
let attemptId: string;
const logLines: string[] = [];
beforeEach(async () => {
  sandbox = scriptedSandbox();
  logLines.length = 0;
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox, logLines });
  me = await candidateOf(app);
  attemptId = (await me.open('first')).attemptId;
});
afterEach(() => app.close());

const read = async (submissionId: string, wait = '') =>
  (await me.ask<SubmissionForCandidate>(`GET /api/submissions/${submissionId}${wait}`)).body;

/** A run that starts and does not end before `end` is called. */
function holdBackRun(): { end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  sandbox.next.push(promise);
  return { end: resolve };
}

/** As when the process dies after the hand-in was stored: this one forgets its runs, the next one finds them. */
async function dieAndStartAgain(): Promise<void> {
  const old = app.deps.activeRuns;
  app.deps.activeRuns = new ActiveRuns();
  const closed = old.close();
  for (const waiting of heldBack.splice(0)) waiting.end();
  await closed;
}
const heldBack: { end: () => void }[] = [];

test('a hand-in is answered with its result, what does not hold first (calm 18)', async () => {
  const { run } = await me.handIn(attemptId, js('// holds: empty, many'));
  expect(run).toEqual({
    state: 'done',
    result: {
      outcome: 'finished',
      verdict: 'partly',
      problem: null,
      groups: ['one', 'empty', 'many'].map((id) => ({
        groupId: id,
        sentence: { sv: `claim ${id} (sv)`, en: `claim ${id} (en)` },
        state: id === 'one' ? 'other-value' : 'holds',
        limit: null,
        changedArguments: false,
        hasSibling: true,
      })),
    },
  });
});

test('once something held, the attempt holds for good, also after a later hand-in that does not', async () => {
  await me.handIn(attemptId, js('good'));
  app.clock.forward({ minutes: 1 });
  await me.handIn(attemptId, ts('// holds: none'));
  expect((await me.ask(`GET /api/attempts/${attemptId}`)).body).toMatchObject({
    state: 'holds',
    submissions: [
      { language: 'typescript', verdict: 'does-not-hold', claims: { holds: 0 } },
      { language: 'javascript', verdict: 'holds' },
    ],
  });
});

test('the same hand-in sent twice is stored and run once', async () => {
  const id = randomUUID();
  const first = await me.handIn(attemptId, js('good'), id);
  const jobs = sandbox.jobs.length;
  app.clock.forward({ minutes: 1 });
  expect(await me.handIn(attemptId, js('good'), id)).toEqual(first);
  expect(sandbox.jobs).toHaveLength(jobs);
});

test('the same hand-in sent twice at once is stored and run once', async () => {
  const id = randomUUID();
  const waiting = holdBackRun();
  const both = Promise.all([me.handIn(attemptId, js('good'), id), me.handIn(attemptId, js('good'), id)]);
  waiting.end();
  const [one, two] = await both;
  expect(one).toEqual(two);
  expect(sandbox.jobs).toHaveLength(1);
});

test('an id that stands for other code is refused, and the first hand-in stays as it was', async () => {
  const id = randomUUID();
  const first = await me.handIn(attemptId, js('good'), id);
  const payload = { submissionId: id, ...js('other') };
  const answer = await me.ask(`POST /api/attempts/${attemptId}/submissions`, payload);
  expect(answer).toMatchObject({ status: 409, body: { code: 'submission-id-taken' } });
  expect(await read(id)).toEqual(first);
});

test("somebody else's hand-in can neither be read nor sent again", async () => {
  const id = randomUUID();
  await me.handIn(attemptId, js('good'), id);
  const other = await candidateOf(app);
  const theirs = await other.open('first');
  expect(await other.ask(`GET /api/submissions/${id}`)).toMatchObject({
    status: 404,
    body: { code: 'submission-not-found' },
  });
  const payload = { submissionId: id, ...js('good') };
  expect(await other.ask(`POST /api/attempts/${theirs.attemptId}/submissions`, payload)).toMatchObject({
    status: 409,
    body: { code: 'submission-id-taken' },
  });
});

test('a slow run is answered as running, and the long poll brings its end', async () => {
  const waiting = holdBackRun();
  const { submissionId, run } = await me.handIn(attemptId, js('good'));
  expect(run).toEqual({ state: 'running' });
  const asked = read(submissionId, '?wait=1');
  waiting.end();
  expect((await asked).run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
});

test('what broke on the server is said, repeated by itself, and held against nobody (calm 43)', async () => {
  sandbox.next.push({ outcome: 'platform-fault', groups: [] });
  const waiting = holdBackRun();
  const { submissionId, run } = await me.handIn(attemptId, js('good'));
  expect(run).toEqual({ state: 'running', ourFault: true });
  const asked = read(submissionId, '?wait=1');
  waiting.end();
  expect((await asked).run).toMatchObject({
    state: 'done',
    result: { outcome: 'finished', verdict: 'holds' },
  });
});

test('a full queue is waited out', async () => {
  sandbox.next.push(sandboxBusy());
  const { run } = await me.handIn(attemptId, js('good'));
  expect(run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
});

test('a sandbox that throws is our fault, and the run is repeated', async () => {
  sandbox.next.push(new Error('pipe closed'));
  const { run } = await me.handIn(attemptId, js('secret code of a person'));
  expect(run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
  expect(logLines.join()).toContain('run of a hand-in broke');
  expect(logLines.join()).not.toContain('secret code of a person');
});

test('a hand-in that crashes is run three times in all, then parked with an honest end', async () => {
  const crash = { outcome: 'crashed' as const, groups: [] };
  sandbox.next.push(crash, crash, crash);
  const { run } = await me.handIn(attemptId, js('good'));
  expect(run).toMatchObject({ state: 'done', result: { outcome: 'crashed', verdict: 'none' } });
  expect(sandbox.jobs).toHaveLength(3);
  expect((await me.ask(`GET /api/attempts/${attemptId}`)).body).toMatchObject({ state: 'in-progress' });
});

test('a run that the death of the server cut is finished after the next start', async () => {
  heldBack.push(holdBackRun());
  const { submissionId } = await me.handIn(attemptId, js('good'));
  await dieAndStartAgain();
  expect((await read(submissionId)).run).toEqual({ state: 'queued', place: 0 });
  await finishCutRuns(app.deps);
  expect((await read(submissionId)).run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
  expect(await finishCutRuns(app.deps)).toBe(0);
});

test('a cut run whose challenge is gone ends as the fault of the challenge', async () => {
  heldBack.push(holdBackRun());
  const { submissionId } = await me.handIn(attemptId, js('good'));
  await dieAndStartAgain();
  app.deps.challenges = smallLibrary([], ['first']);
  await finishCutRuns(app.deps);
  expect((await read(submissionId)).run).toMatchObject({
    state: 'done',
    result: { outcome: 'challenge-fault', verdict: 'none' },
  });
  const { body } = await me.ask<Export>('GET /api/privacy/export');
  expect(body.data.auditEntries).toContainEqual(
    expect.objectContaining({ actorRole: 'system', act: 'submission.run', objectId: submissionId }),
  );
});

test('a run that two servers on the same data finish has one end', async () => {
  const slow = holdBackRun();
  const { submissionId } = await me.handIn(attemptId, js('good'));
  const first = app.deps.activeRuns;
  app.deps.activeRuns = new ActiveRuns();
  await finishCutRuns(app.deps);
  slow.end();
  await first.findSubmission(submissionId)?.finished;
  expect(logLines.join('')).not.toContain('broke');
  expect((await read(submissionId)).run).toMatchObject({ state: 'done', result: { verdict: 'holds' } });
});

test('a hand-in to a challenge that has been withheld since is refused with the reason', async () => {
  app.deps.challenges = smallLibrary([], ['first']);
  const payload = { submissionId: randomUUID(), ...js('good') };
  const answer = await me.ask(`POST /api/attempts/${attemptId}/submissions`, payload);
  expect(answer).toMatchObject({ status: 503, body: { code: 'challenge-withheld' } });
});
