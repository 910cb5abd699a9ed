import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Work } from '#server/attempts/attempts.contract.ts';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { candidateOf, js, type TestCandidate, ts } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const challenges = [
  smallChallenge({ slug: 'bookings' }),
  smallChallenge({ slug: 'bookings-again', variantOf: 'bookings' }),
  smallChallenge({ slug: 'kitchen', kind: 'repair', domain: 'school' }),
];

let app: TestApp;
beforeEach(async () => {
  app = await buildTestApp({ challenges: smallLibrary(challenges), sandbox: scriptedSandbox() });
});
afterEach(() => app.close());

const reportOf = async (me: TestCandidate) =>
  (await me.ask<ReportForCandidate>('GET /api/reports/mine')).body;
const levels = async (me: TestCandidate) =>
  Object.fromEntries((await reportOf(me)).skills.map(({ skillId, level }) => [skillId, level]));
const solve = async (me: TestCandidate, slug: string, work: Work) =>
  me.handIn((await me.open(slug)).attemptId, work);

test('before anything holds, the report names what can be shown here and claims nothing', async () => {
  const report = await reportOf(await candidateOf(app));
  expect(report).toMatchObject({
    organisation: 'Provstad',
    skills: [],
    languages: [],
    challengesThatHold: 0,
    summary: [],
    words: [],
    talkAbout: [],
  });
  expect(report.notShown.map(({ skillId }) => skillId)).toEqual([
    'lists',
    'limits',
    'javascript',
    'typescript',
  ]);
});

test('a piece says what held, in which code, how strong the check is, and how it was made', async () => {
  const me = await candidateOf(app);
  const { submissionId, attemptId } = await solve(me, 'kitchen', ts('// holds: one, many'));
  const told = { ways: ['with-someone'], words: 'med Kim' };
  await me.ask(`PUT /api/attempts/${attemptId}/how-made`, { language: 'typescript', ...told });
  expect((await reportOf(me)).skills).toEqual([
    {
      skillId: 'lists',
      name: { sv: 'lists (sv)', en: 'lists (en)' },
      level: 'one-challenge',
      counts: 1,
      pieces: [
        {
          slug: 'kitchen',
          title: { sv: 'kitchen (sv)', en: 'kitchen (en)' },
          summary: { sv: 'kitchen (sv)', en: 'kitchen (en)' },
          language: 'typescript',
          submissionId,
          version: 1,
          family: 'kitchen',
          rule: 'all-groups-hold',
          kind: 'repair',
          domain: { sv: 'school (sv)', en: 'school (en)' },
          exposure: 'public',
          generatedInput: false,
          strength: { noticed: 38, of: 40 },
          sentences: [
            { sv: 'claim one (sv)', en: 'claim one (en)' },
            { sv: 'claim many (sv)', en: 'claim many (en)' },
          ],
          isWhole: false,
          others: { held: [], left: [{ sv: 'claim empty (sv)', en: 'claim empty (en)' }], notTried: [] },
          shows: { sv: 'kitchen (sv)', en: 'kitchen (en)' },
          doesNotShow: { sv: 'kitchen (sv)', en: 'kitchen (en)' },
          howMade: told,
          questions: { forms: [], ownWords: '' },
          reviews: [],
          talks: [],
        },
      ],
    },
  ]);
});

test('what was told of the work in one language is not said of the other', async () => {
  const me = await candidateOf(app);
  const { attemptId } = await solve(me, 'kitchen', js('good'));
  await me.ask(`PUT /api/attempts/${attemptId}/how-made`, {
    language: 'javascript',
    ways: ['ai'],
    words: 'om JavaScript',
  });
  await solve(me, 'kitchen', ts('good'));
  const pieces = (await reportOf(me)).skills.flatMap((skill) => skill.pieces);
  const toldOf = (language: string) => [
    ...new Set(pieces.filter((piece) => piece.language === language).map(({ howMade }) => howMade?.words)),
  ];
  expect([toldOf('javascript'), toldOf('typescript')]).toEqual([['om JavaScript'], [undefined]]);
});

test('a piece says whether the whole challenge held, and of two hand-ins the whole one is chosen', async () => {
  const me = await candidateOf(app);
  await solve(me, 'kitchen', js('// holds: one, many'));
  await solve(me, 'kitchen', js('good'));
  const pieces = (await reportOf(me)).skills.flatMap((skill) => skill.pieces);
  expect([pieces.length > 0, pieces.every(({ isWhole }) => isWhole)]).toEqual([true, true]);
});

test('a skill is never put together from halves of two hand-ins', async () => {
  const me = await candidateOf(app);
  await solve(me, 'kitchen', js('// holds: one'));
  await solve(me, 'kitchen', js('// holds: many'));
  expect(await levels(me)).toEqual({});
});

test('a skill whose groups are all lazy is not shown, though they hold', async () => {
  const me = await candidateOf(app);
  await solve(me, 'kitchen', js('// holds: empty'));
  expect(await levels(me)).toEqual({});
});

test('challenges count, not hand-ins, languages or variants', async () => {
  const me = await candidateOf(app);
  await solve(me, 'bookings', js('good'));
  await solve(me, 'bookings', ts('good'));
  await solve(me, 'bookings-again', js('good'));
  expect(await levels(me)).toEqual({
    lists: 'one-challenge',
    javascript: 'one-challenge',
    typescript: 'one-challenge',
  });
  await solve(me, 'kitchen', js('good'));
  expect(await levels(me)).toEqual({
    lists: 'several-challenges',
    javascript: 'several-challenges',
    typescript: 'one-challenge',
  });
});

test('evidence outlives its challenge: withheld, it still counts, under the title that it had', async () => {
  const me = await candidateOf(app);
  await solve(me, 'kitchen', js('good'));
  app.deps.challenges = smallLibrary([], ['kitchen']);
  const [lists] = (await reportOf(me)).skills;
  expect(lists).toMatchObject({
    skillId: 'lists',
    pieces: [
      { title: { sv: 'kitchen (sv)' }, sentences: [{ sv: 'claim one (sv)' }, { sv: 'claim many (sv)' }] },
    ],
  });
});

test('variants of one challenge have one mark', async () => {
  const me = await candidateOf(app);
  await solve(me, 'bookings', js('good'));
  await solve(me, 'bookings-again', js('good'));
  const [lists] = (await reportOf(me)).skills;
  expect([lists?.counts, lists?.pieces.length]).toEqual([1, 2]);
});

const handIn = fc.record({
  slug: fc.constantFrom('bookings', 'bookings-again', 'kitchen'),
  work: fc.constantFrom(js('good'), ts('good'), js('// holds: one, many'), ts('// holds: one, many')),
  id: fc.uuid({ version: 4 }),
});
const noise = fc.array(
  fc.record({
    slug: fc.constantFrom('bookings', 'bookings-again', 'kitchen'),
    work: fc.constantFrom(js('// holds: none'), ts('// holds: empty'), js('// holds: one')),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 4 },
);

test('time, order, tries, pauses and what did not hold change not one byte of the report (calm 2)', async () => {
  const handIns = fc.uniqueArray(handIn, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
  const lives = handIns.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), noise, fc.nat(400)),
  );
  await fc.assert(
    fc.asyncProperty(lives, async ([plain, shuffled, tries, days]) => {
      const ids = new Map<string, string>();
      const report = async (live: (me: TestCandidate) => Promise<void>) => {
        const me = await candidateOf(app);
        await live(me);
        const text = JSON.stringify(await reportOf(me));
        return [...ids].reduce((told, [real, id]) => told.replaceAll(real, id), text);
      };
      // The database knows each id once, so each life has its own, in the same order as the other's.
      const give = (id: string, life: string) => {
        const real = `${id.slice(0, -1)}${life}`;
        ids.set(real, id);
        return real;
      };
      const one = await report(async (me) => {
        for (const { slug, work, id } of plain)
          await me.handIn((await me.open(slug)).attemptId, work, give(id, 'a'));
      });
      const other = await report(async (me) => {
        for (const { slug, work, times } of tries)
          for (let time = 0; time < times; time++) {
            app.clock.forward({ hours: 3 });
            const { attemptId } = await me.handIn((await me.open(slug)).attemptId, work);
            await me.ask(`PUT /api/attempts/${attemptId}/pause`, { note: 'senare', contactWish: null });
          }
        for (const { slug, work, id } of shuffled) {
          app.clock.forward({ days });
          await me.handIn((await me.open(slug)).attemptId, work, give(id, 'b'));
        }
      });
      expect(other).toBe(one);
      app.deps.db.$client.exec('DELETE FROM evidence; DELETE FROM runs; DELETE FROM submissions;');
    }),
    { numRuns: 25 },
  );
});

test('the same code handed in again changes nothing but which of the equal hand-ins is pointed at (calm 2, 44)', async () => {
  const me = await candidateOf(app);
  await solve(me, 'kitchen', js('good'));
  const without = (report: ReportForCandidate) =>
    JSON.stringify(report, (key, value) => (key === 'submissionId' ? '' : value));
  const before = without(await reportOf(me));
  for (let time = 0; time < 3; time++) {
    const { attemptId } = await me.open('kitchen');
    await me.handIn(attemptId, js('good'), randomUUID());
  }
  expect(without(await reportOf(me))).toBe(before);
});
