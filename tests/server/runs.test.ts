import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Run } from '#server/runs/runs.contract.ts';
import { tenantOf } from '#server/runs/tenant.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type ScriptedSandbox, sandboxBusy, scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let sandbox: ScriptedSandbox;
let attemptId: string;
beforeEach(async () => {
  sandbox = scriptedSandbox();
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox });
  me = await candidateOf(app);
  attemptId = (await me.open('first')).attemptId;
});
afterEach(() => app.close());

const start = (what: object) =>
  me.ask<Run>(`POST /api/attempts/${attemptId}/runs`, { ...js('good'), ...what });

test('the examples come back in their order, each with its id', async () => {
  const { status, body } = await start({ purpose: 'examples', ...js('// holds: two') });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    state: 'done',
    purpose: 'examples',
    result: {
      cases: [
        { exampleId: 'one', state: 'other-value' },
        { exampleId: 'two', state: 'holds' },
      ],
    },
  });
});

test('the last run of the examples is there, in counts, when one pauses', async () => {
  await start({ purpose: 'examples', ...js('// holds: two') });
  const { body } = await me.ask(`PUT /api/attempts/${attemptId}/pause`, { note: '', contactWish: null });
  expect(body).toMatchObject({ pause: { lastRun: { kind: 'examples', holds: 1, of: 2 }, atGroup: null } });
});

test('a run with our own fault leaves the counts as they were', async () => {
  await start({ purpose: 'examples', ...js('// holds: two') });
  sandbox.next.push({ outcome: 'platform-fault', groups: [] });
  await start({ purpose: 'examples' });
  const { body } = await me.ask(`PUT /api/attempts/${attemptId}/pause`, { note: '', contactWish: null });
  expect(body).toMatchObject({ pause: { lastRun: { holds: 1, of: 2 } } });
});

test('a fresh case of one claim is shown, and of a claim that is not there it is said', async () => {
  const shown = await start({ purpose: 'sibling', groupId: 'many' });
  expect(shown.body).toMatchObject({
    state: 'done',
    result: { cases: [{ exampleId: null, state: 'holds' }] },
  });
  expect(await start({ purpose: 'sibling', groupId: 'none' })).toMatchObject({
    status: 404,
    body: { code: 'group-not-found' },
  });
});

test('a full queue is answered with the next step, and the next run works', async () => {
  sandbox.next.push(sandboxBusy());
  expect(await start({ purpose: 'examples' })).toMatchObject({ status: 503, body: { code: 'queue-full' } });
  expect((await start({ purpose: 'examples' })).body).toMatchObject({ state: 'done' });
});

test('a slow run is answered as running, and the long poll brings its result', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  sandbox.next.push(promise);
  const { body } = await start({ purpose: 'examples' });
  expect(body).toEqual({ runId: body.runId, purpose: 'examples', state: 'running' });
  const asked = me.ask<Run>(`GET /api/runs/${body.runId}?wait=1`);
  resolve();
  expect((await asked).body).toMatchObject({ state: 'done' });
});

test("somebody else's run, and one from before a restart, are not found", async () => {
  const { body } = await start({ purpose: 'examples' });
  const other = await candidateOf(app);
  const notFound = { status: 404, body: { code: 'run-not-found' } };
  expect(await other.ask(`GET /api/runs/${body.runId}`)).toMatchObject(notFound);
  expect(await me.ask('GET /api/runs/00000000-0000-4000-8000-000000000000')).toMatchObject(notFound);
});

test('runs of one person share a tenant that neither names the account nor is shared with others', async () => {
  const other = await candidateOf(app);
  const theirs = await other.open('first');
  await start({ purpose: 'examples' });
  await me.handIn(attemptId, js('good'));
  await other.handIn(theirs.attemptId, js('good'));
  const { config } = app.deps;
  expect(new Set(sandbox.jobs.map(({ tenant }) => tenant))).toEqual(
    new Set([tenantOf(config, me.accountId), tenantOf(config, other.accountId)]),
  );
  expect(tenantOf(config, me.accountId)).not.toContain(me.accountId);
  expect(tenantOf({ secret: new Uint8Array(32) }, me.accountId)).not.toBe(tenantOf(config, me.accountId));
});
