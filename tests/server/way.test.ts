/** Min väg: months, own words, and offers; for the person alone. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextOffers } from '#server/reports/next-rules.ts';
import type { MyWay } from '#server/reports/way.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const challenges = ['bookings', 'kitchen', 'tools'].map((slug) => smallChallenge({ slug }));

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  app = await buildTestApp({ challenges: smallLibrary(challenges), sandbox: scriptedSandbox() });
  me = await candidateOf(app);
});
afterEach(() => app.close());

const way = async (of = me) => (await of.ask<MyWay>('GET /api/reports/way')).body;
const titled = (slug: string) => ({ slug, title: { sv: `${slug} (sv)`, en: `${slug} (en)` } });
const named = (id: string) => ({ sv: `${id} (sv)`, en: `${id} (en)` });

test('before anything is done there is no month, and the first challenge of the list is offered', async () => {
  expect(await way()).toEqual({
    months: [],
    next: [{ rule: 'begin', challenge: titled('bookings'), skill: null }],
  });
});

test('each month says what was opened, held and shown for the first time; one without anything is not there', async () => {
  const { attemptId } = await me.open('bookings');
  await me.handIn(attemptId, js('// holds: one, many'));
  app.clock.moveTo('2027-02-03T10:00:00.000Z');
  await me.handIn(attemptId, js('good'));
  await me.ask(`PUT /api/attempts/${attemptId}/how-made`, {
    ...{ language: 'javascript', ways: ['alone'], words: 'Jag ritade först.' },
  });
  await me.open('kitchen');
  expect((await way()).months).toEqual([
    {
      month: '2027-02',
      opened: [titled('kitchen')],
      held: [titled('bookings')],
      shown: [named('javascript')],
      words: [{ title: titled('bookings').title, text: 'Jag ritade först.' }],
    },
    { month: '2026-11', opened: [titled('bookings')], held: [], shown: [named('lists')], words: [] },
  ]);
});

test('the note of a pause stands in its month, as the own words that it is', async () => {
  const { attemptId } = await me.open('bookings');
  await me.ask(`PUT /api/attempts/${attemptId}/pause`, { note: 'Börja med gränsen.', contactWish: null });
  expect((await way()).months[0]?.words).toEqual([
    { title: titled('bookings').title, text: 'Börja med gränsen.' },
  ]);
});

test('it says nothing of anybody else', async () => {
  await me.open('bookings');
  expect((await way(await candidateOf(app))).months).toEqual([]);
});

const list = ['a', 'b', 'c', 'd'].map((slug) => ({ slug, skillIds: [`skill of ${slug}`, 'common'] }));
const attempt = (slug: string, isHeld: boolean, isTold = true, lastWorkedAt = '2026-11-21') => ({
  ...{ slug, isHeld, isTold, lastWorkedAt },
});

test('what one is in the middle of comes first, then what can be told, then the skill in another situation', () => {
  const attempts = [attempt('a', true, false), attempt('b', false)];
  expect(nextOffers({ list, attempts, shownOnce: ['skill of a', 'common'] })).toEqual([
    { rule: 'continue', slug: 'b', skillId: null },
    { rule: 'tell', slug: 'a', skillId: null },
    { rule: 'other-situation', slug: 'c', skillId: 'common' },
  ]);
});

test('of two that are in progress, the one worked on last', () => {
  const attempts = [attempt('a', false, true, '2026-11-21'), attempt('b', false, true, '2026-11-22')];
  expect(nextOffers({ list, attempts, shownOnce: [] })[0]).toEqual({
    ...{ rule: 'continue', slug: 'b', skillId: null },
  });
});

test('when everything holds and is told, nothing is offered', () => {
  const attempts = list.map(({ slug }) => attempt(slug, true));
  expect(nextOffers({ list, attempts, shownOnce: ['common'] })).toEqual([]);
});

test('there are never more than three offers, and never two of one challenge', () => {
  const anyAttempt = fc.record({
    slug: fc.constantFrom('a', 'b', 'c', 'd'),
    isHeld: fc.boolean(),
    isTold: fc.boolean(),
    lastWorkedAt: fc.constantFrom('2026-11-20', '2026-11-21'),
  });
  const attempts = fc.uniqueArray(anyAttempt, { selector: ({ slug }) => slug });
  const shownOnce = fc.subarray(['common', 'skill of c', 'skill of d']);
  fc.assert(
    fc.property(attempts, shownOnce, (all, shown) => {
      const slugs = nextOffers({ list, attempts: all, shownOnce: shown }).map(({ slug }) => slug);
      expect(slugs.length).toBeLessThanOrEqual(3);
      expect(slugs).toEqual([...new Set(slugs)]);
    }),
  );
});
