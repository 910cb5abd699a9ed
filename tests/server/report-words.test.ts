/** A pedagogue's own words in a report: seen first by the person whom they are about, who chooses. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import type { WordsForCandidate, WordsForPedagogue } from '#server/reports/report-words.contract.ts';
import type { ReportForCandidate, ReportForPedagogue } from '#server/reports/reports.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
beforeEach(async () => {
  app = await buildTestApp();
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

const letRead = (by = pedagogue) =>
  me.ask<{ consents: { consentId: string; state: string }[] }>('POST /api/consents', {
    purpose: 'pedagogue-reads',
    staffId: by.staff.accountId,
    textVersion: purposes['pedagogue-reads'].textVersion,
  });
async function write(text: string, by = pedagogue) {
  const url = `/api/candidates/${me.accountId}/report/words`;
  const headers = { cookie: by.cookie };
  const reply = await app.app.inject({ method: 'PUT', url, headers, payload: { text } });
  return { status: reply.statusCode, body: reply.json<WordsForPedagogue & { code?: string }>() };
}
const choose = (inReport: boolean, staffId = pedagogue.staff.accountId) =>
  me.ask<{ words: WordsForCandidate[] }>(`PUT /api/reports/mine/words/${staffId}`, { inReport });
const offered = async () =>
  (await me.ask<{ words: WordsForCandidate[] }>('GET /api/reports/mine/words')).body.words;
const inOwnReport = async () => (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body.words;
const inReadReport = async () =>
  (await pedagogue.get<ReportForPedagogue>(`/api/candidates/${me.accountId}/report`)).body.report.words;
const actsOf = (act: string) =>
  app.deps.db
    .select()
    .from(auditEntries)
    .all()
    .filter((one) => one.act === act);

test('what is written waits for the person, who sees it first, and is in no report until they say so', async () => {
  await letRead();
  expect(await write('  Hen förklarade sin kod lugnt.  ')).toEqual({
    status: 200,
    body: { text: 'Hen förklarade sin kod lugnt.', inReport: null },
  });
  expect(await offered()).toEqual([
    {
      staffId: pedagogue.staff.accountId,
      by: 'pedagogue',
      text: 'Hen förklarade sin kod lugnt.',
      writtenOn: '2026-11-21',
      inReport: null,
    },
  ]);
  expect([await inOwnReport(), await inReadReport()]).toEqual([[], []]);
  expect((await choose(true)).body.words.map(({ inReport }) => inReport)).toEqual([true]);
  const words = [{ by: 'pedagogue', text: 'Hen förklarade sin kod lugnt.' }];
  expect([await inOwnReport(), await inReadReport()]).toEqual([words, words]);
});

test('a choice can be changed for ever', async () => {
  await letRead();
  await write('En mening.');
  await choose(true);
  await choose(false);
  expect([await inOwnReport(), (await offered())[0]?.inReport]).toEqual([[], false]);
});

test('written anew, it waits anew: the yes was to other words; written alike, the choice stands', async () => {
  await letRead();
  await write('En mening.');
  await choose(true);
  expect((await write('En mening.')).body.inReport).toBe(true);
  expect((await write('En annan mening.')).body.inReport).toBeNull();
  expect(await inOwnReport()).toEqual([]);
});

test('empty takes it away', async () => {
  await letRead();
  await write('En mening.');
  await choose(true);
  expect((await write(' ')).body).toEqual({ text: '', inReport: null });
  expect([await offered(), await inOwnReport()]).toEqual([[], []]);
});

test('without a consent, or after it, nothing is written; what stands in the report stays the person’s to choose', async () => {
  expect(await write('En mening.')).toMatchObject({ status: 403, body: { code: 'consent-missing' } });
  const given = (await letRead()).body.consents.find(({ state }) => state === 'given');
  await write('En mening.');
  await choose(true);
  await me.ask(`POST /api/consents/${given?.consentId}/withdraw`, {});
  expect(await write('En annan.')).toMatchObject({ status: 403, body: { code: 'consent-missing' } });
  expect((await inOwnReport()).length).toBe(1);
});

test('somebody who does not meet the candidate learns not even that they exist', async () => {
  const stranger = await staffWith(app, 'pedagogue');
  expect(await write('En mening.', stranger)).toMatchObject({
    status: 404,
    body: { code: 'candidate-not-found' },
  });
});

test.each(['host', 'reader', 'matcher', 'owner'] as const)('a connected %s writes nothing', async (role) => {
  const other = await staffWith(app, role);
  connectThem(app, me, other);
  expect((await write('En mening.', other)).status).toBe(403);
});

test('each pedagogue has words of their own', async () => {
  const other = await staffWith(app, 'pedagogue');
  connectThem(app, me, other);
  await letRead();
  await letRead(other);
  await write('Ett.');
  await write('Två.', other);
  await choose(true, other.staff.accountId);
  expect(await inOwnReport()).toEqual([{ by: 'pedagogue', text: 'Två.' }]);
});

test('nobody chooses about words that nobody wrote', async () => {
  expect(await choose(true)).toMatchObject({ status: 404, body: { code: 'report-words-not-found' } });
});

test('more than a sentence or two is refused', async () => {
  await letRead();
  expect((await write('a'.repeat(301))).status).toBe(400);
});

test('writing and choosing stand in the audit, and the person sees that somebody wrote', async () => {
  await letRead();
  await write('En mening.');
  await choose(true);
  expect([actsOf('report.write-connected').length, actsOf('report.choose-words').length]).toEqual([1, 1]);
  const { views } = (await me.ask<{ views: { act: string }[] }>('GET /api/privacy/views')).body;
  expect(views.map(({ act }) => act)).toContain('report.write-connected');
});
