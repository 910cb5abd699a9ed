/** A server whose owner demands a layer that is not active: people can work, and nothing is held against them. */
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { findConfinement } from '#sandbox/confine/confinement.ts';
import { noCover } from '#sandbox/confine/covers.ts';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import type { Run } from '#server/runs/runs.contract.ts';
import { candidateOf, js } from '#tests/support/api-candidate.ts';
import { buildTestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const right = js('export const sum = (list) => list.reduce((a, b) => a + b, 0);');

async function attempting() {
  const app = await buildTestApp({
    challenges: smallLibrary([smallChallenge({ slug: 'first' })]),
    sandbox: createSandbox({ spares: 0, requireLayers: ['network'] }, findConfinement([noCover])),
  });
  onTestFinished(() => app.close());
  const me = await candidateOf(app);
  return { app, me, attemptId: (await me.open('first')).attemptId };
}

test('examples are told as our fault', async () => {
  const { me, attemptId } = await attempting();
  const { body } = await me.ask<Run>(`POST /api/attempts/${attemptId}/runs`, {
    purpose: 'examples',
    ...right,
  });
  expect(body).toMatchObject({ state: 'done', result: { outcome: 'platform-fault' } });
});

test('a hand-in is kept and waits, told as our fault, and shows nothing about anybody', async () => {
  const { app, me, attemptId } = await attempting();
  const { submissionId } = await me.handIn(attemptId, right);
  const { body } = await me.ask<SubmissionForCandidate>(`GET /api/submissions/${submissionId}`);
  expect(body).toMatchObject({ ...right, run: { ourFault: true } });
  const { body: report } = await me.ask<ReportForCandidate>('GET /api/reports/mine');
  expect(report).toMatchObject({ skills: [], challengesThatHold: 0 });
  expect((await app.app.inject('/healthz')).json()).toMatchObject({ status: 'runs-no-code' });
});
