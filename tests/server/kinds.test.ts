/** Every kind over HTTP, with real runners: opened, written, handed in, read again, and told in the report. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import type { Run } from '#server/runs/runs.contract.ts';
import { addChallenge, type Changes, json, lists, writeFiles } from '#tests/challenges/content.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let app: TestApp;
let me: TestCandidate;
let dir: string;
beforeAll(async () => {
  const pythonNames: Changes = {
    'challenge.json': json((it) => Object.assign(it.languages.python, { names: { total: 'sum_of' } })),
    'public/hints.sv.md': 'Anropa `total`.',
    'public/hints.en.md': 'Call `total`.',
  };
  dir = await mkdtemp(join(tmpdir(), 'kodlugn-kinds-'));
  await writeFiles(dir, lists);
  await addChallenge(dir, 'cafe-write', pythonNames, { languages: ['javascript', 'python'] });
  await addChallenge(dir, 'cafe-query', {}, { kind: 'query' });
  await addChallenge(dir, 'cafe-read', {}, { kind: 'read' });
  await addChallenge(dir, 'cafe-test', {}, { kind: 'test', languages: ['javascript'] });
  app = await buildTestApp({ challenges: await loadChallenges([dir]), sandbox: createSandbox() });
  me = await candidateOf(app);
});
afterAll(async () => {
  await app.close();
  await rm(dir, { recursive: true, force: true });
});

async function handIn(slug: string, work: Work) {
  const { attemptId } = await me.open(slug);
  let submission = await me.handIn(attemptId, work);
  const address = `GET /api/submissions/${submission.submissionId}?wait=1` as const;
  while (submission.run.state !== 'done') submission = (await me.ask<SubmissionForCandidate>(address)).body;
  return { ...submission, result: submission.run.result };
}

const answers = { none: '0', three: '42', two: '17', discount: '35', below: '-2', again: '12' };
const sheet: Work = { language: 'javascript', files: {}, answers };
const query: Work = {
  language: 'sql',
  files: {
    'query.sql': 'SELECT order_id, TOTAL(price) AS cost FROM items GROUP BY 1 ORDER BY 2 DESC, 1',
  },
  answers: {},
};
const tests: Work = {
  language: 'javascript',
  files: {
    'total.test.js': `import { equal, test } from './testing.js';
import { total } from './total.js';
test('discount last', () => equal(total([10, -4]), 6));`,
  },
  answers: {},
};

test.each([
  ['cafe-read', sheet],
  ['cafe-query', query],
  ['cafe-test', tests],
])('%s is handed in, holds, and is read again as it was handed in', async (slug, work) => {
  const { result, ...submission } = await handIn(slug, work);
  expect(result.verdict).toBe('holds');
  const { body } = await me.ask<Work>(`GET /api/submissions/${submission.submissionId}`);
  expect(body).toMatchObject(work);
});

test('a draft keeps its answers', async () => {
  const { attemptId } = await me.open('cafe-read');
  const writerId = '00000000-0000-4000-8000-000000000001';
  const draft = { ...sheet, answers: { none: 'inte klar' }, baseRevision: 0, writerId };
  const saved = await me.ask(`PUT /api/attempts/${attemptId}/draft`, draft);
  expect(saved).toMatchObject({ status: 200, body: { draft: { answers: { none: 'inte klar' } } } });
});

test('answers that cannot be read lose nothing: the hand-in keeps them, and says which', async () => {
  const { result, ...submission } = await handIn('cafe-read', { ...sheet, answers: { none: 'noll' } });
  expect([submission.answers, result.verdict]).toEqual([{ none: 'noll' }, 'does-not-hold']);
  expect(result.groups.find(({ groupId }) => groupId === 'empty')).toMatchObject({
    state: 'no-answer',
    answers: { unreadable: ['none'], missing: [] },
  });
});

test('shown code cannot be sent back changed', async () => {
  const { attemptId } = await me.open('cafe-read');
  const work = { ...sheet, files: { 'total.js': 'export const total = () => 0;' } };
  const answer = await me.ask(`POST /api/attempts/${attemptId}/submissions`, {
    submissionId: '00000000-0000-4000-8000-000000000002',
    ...work,
  });
  expect(answer).toMatchObject({ status: 422, body: { code: 'file-unknown' } });
});

test('own input changes the tables of a query, and what is amiss in it is told', async () => {
  const { attemptId } = await me.open('cafe-query');
  const run = async (changes: string) => {
    let answer = await me.ask<Run>(`POST /api/attempts/${attemptId}/runs`, {
      purpose: 'input',
      ...query,
      changes,
    });
    while (answer.status < 400 && answer.body.state !== 'done')
      answer = await me.ask<Run>(`GET /api/runs/${answer.body.runId}?wait=1`);
    return answer;
  };
  expect(await run('DELETE FROM items;')).toMatchObject({
    body: { result: { cases: [{ query: { actual: { rows: [] } } }] } },
  });
  expect(await run('DELETE FROM guests;')).toMatchObject({
    status: 422,
    body: { code: 'input-not-readable' },
  });
});

test('a hint has the names of the language that is asked for', async () => {
  const hint = async (query: string) =>
    (await me.ask<{ html: { sv: string } }>(`GET /api/challenges/cafe-write/hints/1${query}`)).body.html.sv;
  expect([await hint(''), await hint('?language=python')]).toEqual([
    '<p>Anropa <code>total</code>.</p>',
    '<p>Anropa <code>sum_of</code>.</p>',
  ]);
});

test.each(['cafe-query', 'cafe-read', 'cafe-test'])('nothing hidden of %s comes with it', async (slug) => {
  const { body } = await me.ask<ChallengeForCandidate>(`GET /api/challenges/${slug}`);
  const text = JSON.stringify(body);
  const hidden = ['COALESCE', 'wrong-skips', 'right-other-way', '.reduce(', '"value"'];
  expect(hidden.filter((word) => text.includes(word))).toEqual([]);
});

test('the report tells what each kind showed, with strength where it says something', async () => {
  const { body } = await me.ask<ReportForCandidate>('GET /api/reports/mine');
  const pieces = body.skills.flatMap((skill) => skill.pieces);
  expect(
    pieces
      .map(({ slug, kind, language, strength, isWhole }) => [slug, kind, language, strength, isWhole])
      .sort(),
  ).toEqual([
    ['cafe-query', 'query', 'sql', null, true],
    ['cafe-read', 'read', 'javascript', null, true],
    ['cafe-test', 'test', 'javascript', null, true],
  ]);
});
