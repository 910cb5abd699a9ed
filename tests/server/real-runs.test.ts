/** The whole server with real runners and a real challenge: only the browser is missing. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import type { SubmissionForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import type { Run } from '#server/runs/runs.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let app: TestApp;
let me: TestCandidate;
let challenge: Challenge;
let attemptId: string;
beforeAll(async () => {
  const challenges = await loadChallenges([join(import.meta.dirname, '../../challenges')]);
  app = await buildTestApp({ challenges, sandbox: createSandbox() });
  me = await candidateOf(app);
  challenge = challenges.find('booking-clashes')!;
  attemptId = (await me.open('booking-clashes')).attemptId;
});
afterAll(() => app.close());

const solution = (): Work => ({
  language: 'typescript',
  files: challenge.hidden.solutions.typescript ?? {},
  answers: {},
});
const probe = (name: string): Work => {
  const found = challenge.hidden.probes.find((one) => one.name.includes(name))!;
  return { language: found.language, files: onlyEditable(found.language, found.files), answers: {} };
};
const onlyEditable = (language: Work['language'], files: Work['files']) =>
  Object.fromEntries(
    (challenge.manifest.languages[language]?.editable ?? []).flatMap((name) =>
      files[name] === undefined ? [] : [[name, files[name]]],
    ),
  );

/** As the web does: start, then ask until it is done. */
async function run(what: object): Promise<Extract<Run, { state: 'done' }>> {
  let { body } = await me.ask<Run>(`POST /api/attempts/${attemptId}/runs`, what);
  while (body.state !== 'done') body = (await me.ask<Run>(`GET /api/runs/${body.runId}?wait=1`)).body;
  return body;
}
async function handIn(work: Work) {
  let { submissionId, run } = await me.handIn(attemptId, work);
  while (run.state !== 'done')
    run = (await me.ask<SubmissionForCandidate>(`GET /api/submissions/${submissionId}?wait=1`)).body.run;
  return run.result;
}

test('the examples hold for the reference', async () => {
  const { result } = await run({ purpose: 'examples', ...solution() });
  expect(result.cases.map(({ state }) => state)).toEqual(challenge.examples.map(() => 'holds'));
});

test('a claim that did not hold is shown by a fresh case with what came and what was expected (calm 17)', async () => {
  const work = probe('neighbours-only');
  const { verdict, groups } = await handIn(work);
  expect(verdict).toBe('partly');
  const { result } = await run({ purpose: 'sibling', groupId: groups[0]?.groupId, ...work });
  expect(result.cases[0]).toMatchObject({ state: 'other-value', expected: expect.any(String) });
  expect(result.cases[0]?.actual).not.toBe(result.cases[0]?.expected);
});

test('own input runs, and what cannot be read is said before anything runs', async () => {
  const [{ languages: _languages, ...own } = {}] = challenge.forCandidate.ownInput;
  const ask = { purpose: 'input', ...solution(), ...own };
  expect((await run(ask)).result.cases).toHaveLength(1);
  const answer = await me.ask(`POST /api/attempts/${attemptId}/runs`, { ...ask, argsText: '[{ "id": ' });
  expect(answer).toMatchObject({ status: 422, body: { code: 'input-not-readable' } });
});

test("an error keeps the person's own line, and nothing of a hand-in tells the hidden input", async () => {
  const work: Work = {
    language: 'javascript',
    files: {
      'overlaps.js': 'export function overlaps(list) {\n  throw new Error(JSON.stringify(list));\n}\n',
    },
    answers: {},
  };
  const { result } = await run({ purpose: 'examples', ...work });
  expect(result.cases[0]).toMatchObject({ state: 'error', error: { file: 'overlaps.js', line: 2 } });
  const handedIn = await handIn(work);
  const { sentence: _, ...first } = handedIn.groups[0]!;
  expect(Object.keys(first).toSorted()).toEqual([
    'changedArguments',
    'groupId',
    'hasSibling',
    'limit',
    'state',
  ]);
  expect(handedIn.problem).toBeNull();
});

test('a program that never ends is stopped, and the next hand-in works', { timeout: 120_000 }, async () => {
  // In one claim only, so that the time of a run is met once; on a busy machine it is given four times.
  const reference = challenge.hidden.solutions.javascript?.['overlaps.js'] ?? '';
  const endless = `if (bookings.length === 0) for (;;) {}`;
  const files = { 'overlaps.js': reference.replace('(bookings) {', `(bookings) {\n  ${endless}`) };
  const result = await handIn({ language: 'javascript', files, answers: {} });
  expect(result).toMatchObject({ outcome: 'limit', verdict: 'partly' });
  expect(result.groups[0]).toMatchObject({ groupId: 'no-pairs', state: 'no-answer', limit: 'case-time' });
  expect(await handIn(solution())).toMatchObject({ outcome: 'finished', verdict: 'holds' });
});
