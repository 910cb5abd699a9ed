/** Hand-ins are judged again after a case was mended: nothing is lost, nobody is told less than what happened. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { listHandInsToRejudge, rejudgeHandIns } from '#server/attempts/rejudge-hand-ins.ts';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { runs } from '#server/db/tables/runs.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { PlatformFault } from '#server/runs/plan-generated.ts';
import { candidateOf, js, type TestCandidate, ts } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type ScriptedSandbox, scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const slug = 'bookings';
const asItWas = smallChallenge({ slug });

/** The same challenge, with these groups and another content. */
function mended(groups: string[], change: Partial<Challenge> = {}): Challenge {
  const known = [...asItWas.hidden.groups, { ...asItWas.hidden.groups[2]!, id: 'extra' }];
  return {
    ...asItWas,
    hidden: { ...asItWas.hidden, groups: known.filter(({ id }) => groups.includes(id)) },
    contentHash: `mended ${groups.join(' ')}`,
    check: null,
    ...change,
  };
}
/** A claim that nobody could hold is taken out; a claim that was missing is put in. */
const milder = mended(['empty', 'one'], { check: { ...asItWas.check!, lazyGroups: ['empty'] } });
const stricter = mended(['empty', 'one', 'many', 'extra'], { check: asItWas.check });

let app: TestApp;
let sandbox: ScriptedSandbox;
let me: TestCandidate;
beforeEach(async () => {
  sandbox = scriptedSandbox();
  app = await buildTestApp({ challenges: smallLibrary([asItWas]), sandbox });
  me = await candidateOf(app);
});
afterEach(() => app.close());

async function handIn(work: ReturnType<typeof js>, by = me): Promise<SubmissionForCandidate> {
  const { attemptId } = await by.open(slug);
  app.clock.forward({ hours: 1 });
  return by.handIn(attemptId, work, randomUUID());
}
const rejudge = (challenge: Challenge, isDry = false) => {
  app.deps.challenges = smallLibrary([challenge]);
  return rejudgeHandIns(app.deps, challenge, { isDry });
};
const tally = (counts: Partial<Awaited<ReturnType<typeof rejudge>>>) => ({
  ...{ same: 0, more: 0, fewer: 0, left: 0, gone: 0 },
  ...counts,
});
const skills = async (by = me) => {
  const { body } = await by.ask<ReportForCandidate>('GET /api/reports/mine');
  return { skills: body.skills.map(({ skillId }) => skillId), whole: body.challengesThatHold };
};
const runOf = async (submissionId: string) =>
  (await me.ask<SubmissionForCandidate>(`GET /api/submissions/${submissionId}`)).body.run;
const stateOf = async () => (await me.ask<AttemptForCandidate>('POST /api/attempts', { slug })).body.state;
const stored = () => JSON.stringify(['runs', 'evidence', 'attempts', 'audit_entries'].map(rowsOf));
const rowsOf = (table: string) =>
  app.deps.db.$client.prepare(`select * from ${table} order by 1, 2, 3`).all();

test('a claim that could not hold is mended: what held all along shows its skills', async () => {
  const { submissionId } = await handIn(js('// holds: empty, one'));
  expect([await skills(), await stateOf()]).toEqual([{ skills: [], whole: 0 }, 'in-progress']);
  expect(await rejudge(milder)).toEqual(tally({ more: 1 }));
  expect([await skills(), await stateOf()]).toEqual([{ skills: ['lists', 'javascript'], whole: 1 }, 'holds']);
  expect(await runOf(submissionId)).toMatchObject({
    result: { verdict: 'holds' },
    judgedAgain: { day: '2026-11-21', holds: 2, of: 3 },
  });
});

test('a claim that was missing is put in: the report says no more than is so, and the person is told why', async () => {
  const { submissionId } = await handIn(js('// holds: empty, one, many'));
  expect(await skills()).toEqual({ skills: ['lists', 'javascript'], whole: 1 });
  expect(await rejudge(stricter)).toEqual(tally({ fewer: 1 }));
  expect([await skills(), await stateOf()]).toEqual([{ skills: [], whole: 0 }, 'in-progress']);
  expect(await runOf(submissionId)).toMatchObject({
    result: { verdict: 'partly' },
    judgedAgain: { day: '2026-11-21', holds: 3, of: 3 },
  });
});

test('an attempt stays whole as long as one of its hand-ins is', async () => {
  await handIn(js('good'));
  await handIn(js('// holds: empty, one, many'));
  expect(await rejudge(stricter)).toEqual(tally({ same: 0, more: 1, fewer: 1 }));
  expect([await skills(), await stateOf()]).toEqual([{ skills: ['lists', 'javascript'], whole: 1 }, 'holds']);
});

test('each judging stands in the audit by its day, and the run remembers what was said before', async () => {
  const { submissionId } = await handIn(js('// holds: empty, one'));
  await rejudge(milder);
  const [entry] = app.deps.db.select().from(auditEntries).all().slice(-1);
  expect(entry).toMatchObject({
    ...{ act: 'submission.rejudge', actorRole: 'system', objectId: submissionId, day: '2026-11-21' },
  });
  expect(app.deps.db.select().from(runs).all()).toMatchObject([
    {
      contentHash: milder.contentHash,
      earlier: [
        { day: '2026-11-21', verdict: 'partly', heldGroupIds: ['empty', 'one'], of: 3, skillIds: [] },
      ],
    },
  ]);
});

test('where the mend changes nothing for a hand-in, nothing is told of it', async () => {
  const { submissionId } = await handIn(js('good'));
  expect(await rejudge(mended(['empty', 'one', 'many'], { check: asItWas.check }))).toEqual(
    tally({ same: 1 }),
  );
  expect(await runOf(submissionId)).not.toHaveProperty('judgedAgain');
});

test('a dry run says what would come of it, and writes nothing', async () => {
  await handIn(js('// holds: empty, one'));
  const before = stored();
  expect(await rejudge(milder, true)).toEqual(tally({ more: 1 }));
  expect(stored()).toBe(before);
});

test('hand-ins to an earlier version were asked something else, and stay; unless it is said that they were not', async () => {
  await handIn(js('// holds: empty, one'));
  const next = { ...milder, manifest: { ...milder.manifest, version: 2 } };
  expect(listHandInsToRejudge(app.deps, next, {})).toEqual([]);
  expect(listHandInsToRejudge(app.deps, next, { fromVersion: 1 })).toHaveLength(1);
});

test('a hand-in in a language that the challenge has no more stays as it was', async () => {
  await handIn(ts('// holds: empty, one'));
  const { javascript } = milder.manifest.languages;
  const before = stored();
  const without = { ...milder, manifest: { ...milder.manifest, languages: { javascript: javascript! } } };
  expect([await rejudge(without), stored()]).toEqual([tally({ left: 1 }), before]);
});

test('a program whose runner crashes each time stays as it was', async () => {
  await handIn(js('good'));
  const before = stored();
  sandbox.next.push(...Array.from({ length: 3 }, () => ({ outcome: 'crashed' as const })));
  expect([await rejudge(stricter), stored()]).toEqual([tally({ left: 1 }), before]);
});

test('a hand-in that is erased while it is judged leaves nothing', async () => {
  await handIn(js('good'));
  sandbox.next.push(
    Promise.resolve().then(() => app.deps.db.$client.exec('DELETE FROM evidence; DELETE FROM runs')),
  );
  expect(await rejudge(stricter)).toEqual(tally({ gone: 1 }));
  expect([rowsOf('runs'), rowsOf('evidence')]).toEqual([[], []]);
});

const anyWork = fc.constantFrom(
  js('good'),
  ts('good'),
  js('// holds: empty, one'),
  ts('// holds: empty, one, many'),
  js('// holds: none'),
);

test('stopped anywhere and begun again, it ends as if it had not been stopped; once more changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWork, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(milder, stricter),
      fc.nat(3),
      async (works, challenge, jobs) => {
        me = await candidateOf(app);
        app.deps.challenges = smallLibrary([asItWas]);
        for (const work of works) await handIn(work);
        sandbox.next.push(...Array.from({ length: jobs }, () => ({})), { outcome: 'platform-fault' });
        const first = await rejudge(challenge).catch((error: unknown) => error);
        sandbox.next.length = 0;
        const isCut = first instanceof PlatformFault;
        expect(isCut).toBe(jobs < works.length);
        await rejudge(challenge);
        const fresh = await candidateOf(app);
        for (const work of works) await handIn(work, fresh);
        expect(await skills()).toEqual(await skills(fresh));
        const before = stored();
        expect([await rejudge(challenge), stored()]).toEqual([tally({}), before]);
        app.deps.db.$client.exec('DELETE FROM evidence; DELETE FROM runs; DELETE FROM submissions;');
      },
    ),
    { numRuns: 12 },
  );
});
