/** Whom somebody can invite to read a candidate's code, and who may invite. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import type { ReadersOf } from '#server/reviews/reviews.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { askFor, handInLines, inviteReader, letRead, readReview } from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
let reader: TestStaff;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  reader = await staffWith(app, 'reader');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

test('a reader is invited by who meets the candidate, and by nobody else', async () => {
  const stranger = await staffWith(app, 'pedagogue');
  const host = await staffWith(app, 'host');
  connectThem(app, me, host);
  const answers = await Promise.all([stranger, host].map((one) => inviteReader(one, reader, me)));
  expect(answers.map(({ body }) => body.code)).toEqual(['candidate-not-found', 'not-allowed']);
});

test('an invitation opens no more than reading: whoever can make cards is not invited', async () => {
  const both = await staffWith(app, 'reader', 'pedagogue');
  expect((await inviteReader(pedagogue, both, me)).body.code).toBe('staff-not-found');
  expect((await inviteReader(pedagogue, pedagogue, me)).body.code).toBe('staff-not-found');
  expect((await pedagogue.get(`/api/candidates/${me.accountId}/readers`)).body).toEqual({
    readers: [
      { staffId: reader.staff.accountId, name: 'reader', state: 'not-invited' },
      { staffId: both.staff.accountId, name: 'reader pedagogue', state: 'meets-by-card' },
    ],
  });
});

test('a pedagogue who is a reader too reads for whom they meet, when the candidate says yes', async () => {
  const both = await staffWith(app, 'reader', 'pedagogue');
  connectThem(app, me, both);
  const submissionId = await handInLines(me);
  const { readers } = (await both.get<ReadersOf>(`/api/candidates/${me.accountId}/readers`)).body;
  expect(readers.map(({ state }) => state)).toEqual(['not-invited', 'invited']);
  expect((await askFor(me, both, submissionId)).body.code).toBe('audience-not-found');
  await letRead(me, both);
  const { body } = await askFor(me, both, submissionId);
  expect((await readReview(both, body.reviews[0]?.reviewId ?? '')).body.name).toBeNull();
});

test.each(['host', 'pedagogue', 'owner'] as const)(
  'an invited reader who becomes %s too makes no card for whom an invitation let them read',
  async (role) => {
    const owner = await staffWith(app, 'owner');
    await inviteReader(pedagogue, reader, me);
    const { status } = await owner.send(`PUT /api/staff/${reader.staff.accountId}/roles`, {
      roles: ['reader', role],
    });
    const card = await reader.send(`POST /api/candidates/${me.accountId}/cards`, {});
    expect([status, card.status, (card.body as { code: string }).code]).toEqual([
      200,
      404,
      'candidate-not-found',
    ]);
  },
);

test('whoever meets by card goes on meeting them with one role more', async () => {
  const owner = await staffWith(app, 'owner');
  await owner.send(`PUT /api/staff/${pedagogue.staff.accountId}/roles`, { roles: ['pedagogue', 'host'] });
  expect((await pedagogue.send(`POST /api/candidates/${me.accountId}/cards`, {})).status).toBe(201);
});

test('invited again, a reader is asked about anew: the old yes ends, and that stands in the audit', async () => {
  await inviteReader(pedagogue, reader, me);
  const consentId = await letRead(me, reader);
  await me.ask(`DELETE /api/connections/${reader.staff.accountId}`);
  await inviteReader(pedagogue, reader, me);
  expect((await askFor(me, reader, await handInLines(me))).body.code).toBe('audience-not-found');
  const entries = app.deps.db.select().from(auditEntries).all();
  const anew = entries.filter(({ act }) => act === 'consent.ask-anew');
  expect(anew.map(({ actorRole, objectId }) => [actorRole, objectId])).toEqual([['system', consentId]]);
});
