/** What a report says of a challenge that holds in part: which claims held, which were left, which were not tried. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Work } from '#server/attempts/attempts.contract.ts';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

/** Any group can carry evidence. */
function withoutLazyGroups(challenge: Challenge): Challenge {
  return { ...challenge, check: { contentHash: 'hash', strength: null, lazyGroups: [] } };
}

let app: TestApp;
beforeEach(async () => {
  const challenges = smallLibrary([withoutLazyGroups(smallChallenge({ slug: 'careful' }))]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
});
afterEach(() => app.close());

const reportOf = async (me: TestCandidate) =>
  (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body;
const solve = async (me: TestCandidate, slug: string, work: Work) =>
  me.handIn((await me.open(slug)).attemptId, work);
const claimOf = (id: string) => ({ sv: `claim ${id} (sv)`, en: `claim ${id} (en)` });

test('of a challenge that holds in part it is told which claims held, also those that count for nothing, and which were left', async () => {
  const me = await candidateOf(app);
  await solve(me, 'careful', js('// holds: empty'));
  await solve(me, 'careful', js('// holds: empty, one'));
  const [skill] = (await reportOf(me)).skills;
  expect(skill).toMatchObject({
    skillId: 'limits',
    pieces: [
      {
        sentences: [claimOf('empty')],
        isWhole: false,
        others: { held: [claimOf('one')], left: [claimOf('many')], notTried: [] },
      },
    ],
  });
  // Handed in anew, whole: nothing is left of what was left.
  await solve(me, 'careful', js('good'));
  const pieces = (await reportOf(me)).skills.flatMap((one) => one.pieces);
  expect(pieces.map(({ others }) => others)).toEqual(
    pieces.map(() => ({ held: [], left: [], notTried: [] })),
  );
});

/** Questions about given code, each the only one of its claim. */
function reading(version: number, skillOf: Record<string, string>): Challenge {
  const made = smallChallenge({ slug: 'careful', kind: 'read' });
  const groups = Object.entries(skillOf).map(([id, skillId]) => ({
    ...{ id, skill: skillId, sentence: { sv: `claim ${id} (sv)`, en: `claim ${id} (en)` } },
    cases: [{ question: id, value: 3 }],
  }));
  return {
    ...withoutLazyGroups(made),
    manifest: { ...made.manifest, version, skills: [...new Set(Object.values(skillOf))] },
    hidden: { ...made.hidden, groups },
  };
}
const answered = (...ids: string[]): Work => ({
  ...{ language: 'javascript', files: {} },
  answers: Object.fromEntries(ids.map((id) => [id, '3'])),
});

test('held whole in one version and in part in the next, a challenge is told of once, as whole', async () => {
  const me = await candidateOf(app);
  app.deps.challenges = smallLibrary([reading(1, { one: 'lists' })]);
  await solve(me, 'careful', answered('one'));
  const before = await reportOf(me);
  expect(before.summary.map(({ rule }) => rule)).toEqual(['challenges-hold', 'kinds', 'tried', 'known']);
  app.deps.challenges = smallLibrary([reading(2, { one: 'lists', many: 'limits' })]);
  await solve(me, 'careful', answered('one'));
  const { skills, summary, challengesThatHold } = await reportOf(me);
  expect(skills.map(({ pieces }) => pieces.map(({ version, isWhole }) => ({ version, isWhole })))).toEqual([
    [{ version: 1, isWhole: true }],
  ]);
  expect({ summary, challengesThatHold }).toEqual({
    summary: before.summary,
    challengesThatHold: before.challengesThatHold,
  });
});

const othersOf = (report: ReportForCandidate) =>
  report.skills.flatMap(({ pieces }) => pieces.map(({ others }) => others));

test('a question that was answered otherwise is left; one without an answer was not tried', async () => {
  const me = await candidateOf(app);
  const skillOf = { one: 'lists', many: 'limits', empty: 'limits' };
  app.deps.challenges = smallLibrary([reading(1, skillOf)]);
  const { answers } = answered('one');
  await solve(me, 'careful', { ...answered(), answers: { ...answers, many: '4', empty: ' ' } });
  expect(othersOf(await reportOf(me))).toEqual([
    { held: [], left: [claimOf('many')], notTried: [claimOf('empty')] },
  ]);
});

test('claims that a run did not reach were not tried, and are not told as left', async () => {
  const { sandbox } = app.deps;
  app.deps.sandbox = {
    ...sandbox,
    async run(job, options) {
      const { groups, ...ended } = await sandbox.run(job, options);
      const reached = groups.map((group) =>
        group.id === 'many' ? { ...group, state: 'not-run' as const } : group,
      );
      return { ...ended, groups: reached };
    },
  };
  const me = await candidateOf(app);
  await solve(me, 'careful', js('// holds: empty'));
  expect(othersOf(await reportOf(me))).toEqual([
    { held: [], left: [claimOf('one')], notTried: [claimOf('many')] },
  ]);
});
