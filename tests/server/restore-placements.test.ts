/** What ended, was taken back or was said otherwise since stays so when a backup is put back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '#server/db/open.ts';
import { placementSteps, placements, placementTalks } from '#server/db/tables/placements.ts';
import type { PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { addStep, beginFor, noteTalk, ownPlacement, wish } from '#tests/support/placements.ts';
import { type ListedPerson, listedOf } from '#tests/support/proposals.ts';
import { afterRestore, backUp } from '#tests/support/restored.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
let begun: PlacementForMatcher;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  matcher = await matcherOf(app);
  me = await listedOf(app);
  begun = await beginFor(matcher, me);
});
afterEach(() => app.close());

const stepsIn = (db: Db) =>
  db
    .select()
    .from(placementSteps)
    .all()
    .map(({ kind, state, ownWords }) => [kind, state, ownWords])
    .toSorted();

test('an end that happened since has happened, and a pause that was asked for is asked for', async () => {
  await addStep(matcher, begun, { kind: 'start' });
  const file = await backUp(app);
  await addStep(matcher, begun, { kind: 'end', happensOn: '2026-11-20' });
  await wish(me, begun, { kind: 'pause', words: 'Det blir för mycket.' });
  expect(afterRestore(app, file, stepsIn)).toEqual([
    ['end', 'happened', ''],
    ['pause', 'wished', 'Det blir för mycket.'],
    ['start', 'happened', ''],
  ]);
});

test('a wish that was taken back does not come back, nor do words', async () => {
  const { body } = await addStep(matcher, begun);
  const at = `/api/own-placements/${begun.placementId}` as const;
  await me.ask(`PUT ${at}/steps/${body.steps[0]?.stepId}/words`, { words: 'kanariefågel' });
  await wish(me, begun, { kind: 'end' });
  const wished = (await ownPlacement(me)).steps.find(({ state }) => state === 'wished');
  const file = await backUp(app);
  await me.ask(`PUT ${at}/steps/${body.steps[0]?.stepId}/words`, { words: '' });
  await me.ask(`DELETE ${at}/wishes/${wished?.stepId}`);
  expect(afterRestore(app, file, stepsIn)).toEqual([['visit', 'happened', '']]);
});

test('a talk that was taken away stays away, and words about another stay as they were said last', async () => {
  const { body } = await noteTalk(matcher, begun, { words: 'Fel samtal.', talkedOn: '2026-11-11' });
  const both = (await noteTalk(matcher, begun, { words: 'Rätt samtal.' })).body;
  const [wrong, right] = [body.talks[0]?.placementTalkId, both.talks[1]?.placementTalkId];
  const own = `PUT /api/own-placements/${begun.placementId}/talks/${right}/words` as const;
  await me.ask(own, { words: 'kanariefågel' });
  const file = await backUp(app);
  await me.ask(own, { words: 'Annat.' });
  await matcher.ask(`DELETE /api/placements/${begun.placementId}/talks/${wrong}`);
  const talks = (db: Db) =>
    db
      .select()
      .from(placementTalks)
      .all()
      .map(({ words, ownWords }) => [words, ownWords]);
  expect(afterRestore(app, file, talks)).toEqual([['Rätt samtal.', 'Annat.']]);
});

test('how one works is on the agreement only where the person let it be, before and after', async () => {
  const at = `PUT /api/own-placements/${begun.placementId}/conditions` as const;
  await me.ask(at, { showsConditions: true });
  const file = await backUp(app);
  await me.ask(at, { showsConditions: false });
  const shown = (db: Db) =>
    db
      .select()
      .from(placements)
      .all()
      .map(({ showsConditions }) => showsConditions);
  expect(afterRestore(app, file, shown)).toEqual([false]);
});

test('one that was taken away as a mistake, or erased, does not come back', async () => {
  const file = await backUp(app);
  await matcher.ask(`DELETE /api/placements/${begun.placementId}`);
  expect(afterRestore(app, file, (db) => db.select().from(placements).all())).toEqual([]);
});
