/** A share says which programmers have read the code where that was chosen by itself, and the report says so too. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ruleOf } from '#server/consents/consent-purposes.ts';
import type { Shared, SharesForCandidate } from '#server/shares/shares.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { askedFor, handInLines, releaseText, reviewText, saveText } from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let reader: TestStaff;
let reviewId: string;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  reader = await staffWith(app, 'reader');
  const pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
  reviewId = await askedFor({ pedagogue, reader, who: me }, await handInLines(me));
});
afterEach(() => app.close());

async function make(asked: { withNotes?: boolean; withReaders?: boolean }): Promise<string> {
  const { body } = await me.ask<{ link: string }>('POST /api/shares', {
    ...{ forWhom: 'Påhittade Verken', skillIds: ['lists'], withCode: false, withNotes: false },
    textVersion: ruleOf('company-share').textVersion,
    lastDay: new Date(app.clock.now().getTime() + 7 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10),
    ...asked,
  });
  return new URL(body.link).hash.slice(1);
}
async function open(token: string) {
  const reply = await app.app.inject({ method: 'POST', url: '/api/shares/open', payload: { token } });
  return { text: reply.body, readBy: reply.json<Shared>().pieces.map(({ readBy }) => readBy) };
}
const release = async () => {
  await saveText(reader, reviewId, 0, reviewText());
  await releaseText(reader, reviewId, 1);
};
const letIn = (version: number | null) => me.ask(`PUT /api/reviews/${reviewId}/in-report`, { version });
const canBeChosen = async () => (await me.ask<SharesForCandidate>('GET /api/shares')).body.hasReaders;

test('a reader is named, with the month, once the reading is released and let into the report', async () => {
  const token = await make({ withReaders: true });
  expect((await open(token)).readBy).toEqual([[]]);
  await release();
  expect([(await open(token)).readBy, await canBeChosen()]).toEqual([[[]], false]);
  await letIn(1);
  const month = app.clock.now().toISOString().slice(0, 7);
  expect([(await open(token)).readBy, await canBeChosen()]).toEqual([[[{ name: 'reader', month }]], true]);
});

test('taken out of the report, the reading is in no link any more', async () => {
  const token = await make({ withReaders: true });
  await release();
  await letIn(1);
  await letIn(null);
  expect((await open(token)).readBy).toEqual([[]]);
});

test('a share that was made without it names nobody, and none has what the reader wrote', async () => {
  const notes = await make({ withNotes: true });
  const readers = await make({ withReaders: true });
  await release();
  await letIn(1);
  expect((await open(notes)).readBy).toEqual([[]]);
  expect((await open(notes)).text).not.toContain(reader.staff.accountId);
  expect((await open(readers)).text).not.toContain('Koden går att följa.');
});
