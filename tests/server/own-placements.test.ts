/** What the person says of a placement, asks for, and lets be on its agreement. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Agreement } from '#server/placements/placement-views.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import {
  addStep,
  beginFor,
  changeStep,
  listOf,
  noteTalk,
  ownPlacement,
  readPlacement,
  wish,
} from '#tests/support/placements.ts';
import { type ListedPerson, listedOf } from '#tests/support/proposals.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
beforeEach(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  matcher = await matcherOf(app);
  me = await listedOf(app, 'Kim Påhittad');
});
afterEach(() => app.close());

describe('what the person says', () => {
  test('of steps and talks stands beside what staff say, and each reads both', async () => {
    const begun = await beginFor(matcher, me);
    const { steps } = (await addStep(matcher, begun, { words: 'Vi såg lokalen.' })).body;
    const { talks } = (await noteTalk(matcher, begun)).body;
    const at = `PUT /api/own-placements/${begun.placementId}` as const;
    await me.ask(`${at}/steps/${steps[0]?.stepId}/words`, { words: ' Det var tyst där. ' });
    await me.ask(`${at}/talks/${talks[0]?.placementTalkId}/words`, { words: 'Jag håller med.' });
    const both = {
      steps: [{ words: 'Vi såg lokalen.', ownWords: 'Det var tyst där.' }],
      talks: [{ words: 'Uppgifterna är lagom många.', ownWords: 'Jag håller med.' }],
    };
    expect(await readPlacement(matcher, begun)).toMatchObject(both);
    expect(await ownPlacement(me)).toMatchObject(both);
  });

  test('stays when staff change their own words', async () => {
    const begun = await beginFor(matcher, me);
    const { talks } = (await noteTalk(matcher, begun)).body;
    const talkId = talks[0]?.placementTalkId;
    await me.ask(`PUT /api/own-placements/${begun.placementId}/talks/${talkId}/words`, { words: 'Mitt.' });
    const { revision } = await readPlacement(matcher, begun);
    const said = { talkedOn: '2026-11-11', who: 'Kim', words: 'Nytt.', revision };
    const at = `PUT /api/placements/${begun.placementId}/talks/${talkId}`;
    expect((await matcher.ask<{ talks: object[] }>(at, said)).body.talks).toMatchObject([
      { talkedOn: '2026-11-11', words: 'Nytt.', ownWords: 'Mitt.' },
    ]);
  });

  test('as a wish stands at once, changes no state, and comes first in the matchers’ list', async () => {
    const calm = await listedOf(app, 'Bo Påhittad');
    const first = await beginFor(matcher, calm);
    const due = await listedOf(app, 'Di Påhittad');
    const second = await beginFor(matcher, due);
    await noteTalk(matcher, second, { nextTalkOn: '2026-11-12' });
    const begun = await beginFor(matcher, me);
    await wish(calm, first, { kind: 'change', words: 'Mer test.' });
    const names = async () => (await listOf(matcher)).placements.map(({ name, wishes }) => [name, wishes]);
    expect(await names()).toEqual([
      ['Bo Påhittad', ['change']],
      ['Di Påhittad', []],
      ['Kim Påhittad', []],
    ]);
    await addStep(matcher, begun, { kind: 'start' });
    const own = (await wish(me, begun, { kind: 'pause', words: 'Det blir för mycket.' })).body;
    expect(own.placements).toMatchObject([
      { state: 'going', steps: [{}, { kind: 'pause', state: 'wished', by: 'person', writer: null }] },
    ]);
    expect((await names())[0]).toEqual(['Kim Påhittad', ['pause']]);
  });

  test('again, of the same, is one wish in the newer words; it is taken back, and settled once', async () => {
    const begun = await beginFor(matcher, me);
    await wish(me, begun, { kind: 'end', words: 'Kanske.' });
    await wish(me, begun, { kind: 'end', words: 'Ja.' });
    const [wished] = (await ownPlacement(me)).steps;
    expect(await ownPlacement(me)).toMatchObject({ steps: [{ kind: 'end', ownWords: 'Ja.' }] });
    const takeBack = () => me.ask(`DELETE /api/own-placements/${begun.placementId}/wishes/${wished?.stepId}`);
    const settled = (
      await changeStep(matcher, await readPlacement(matcher, begun), wished?.stepId ?? '', {
        happensOn: '2026-11-20',
      })
    ).body;
    expect(settled).toMatchObject({ state: 'ended', steps: [{ by: 'person', ownWords: 'Ja.' }] });
    expect(await takeBack()).toMatchObject({ status: 409, body: { code: 'placement-changed' } });
    await wish(me, begun, { kind: 'resume' });
    const another = (await ownPlacement(me)).steps.find(({ state }) => state === 'wished');
    await me.ask(`DELETE /api/own-placements/${begun.placementId}/wishes/${another?.stepId}`);
    expect((await ownPlacement(me)).steps).toHaveLength(1);
  });
});

describe('the agreement', () => {
  test('says what the three agree about, and nothing of any talk or wish', async () => {
    const begun = await beginFor(matcher, me);
    await addStep(matcher, begun, {
      ...{ kind: 'start', state: 'planned', happensOn: '2026-12-01', daysAWeek: 2, hoursADay: 4 },
      words: 'kanariefågel',
    });
    await noteTalk(matcher, begun, { words: 'kanariefågel', who: 'kanariefågel' });
    await wish(me, begun, { words: 'kanariefågel' });
    const own = (await me.ask<Agreement>(`GET /api/own-placements/${begun.placementId}/agreement`)).body;
    expect(own).toMatchObject({
      ...{ name: 'Kim Påhittad', companyName: 'Påhittade Verken', place: 'Provstad' },
      hours: [{ happensOn: '2026-12-01', daysAWeek: 2, hoursADay: 4 }],
      ...{ supervisorName: 'Sanna Seniorsdotter', insurer: 'organisation' },
      ...{ agreement: 'Vi börjar med två halva dagar.', conditions: [], contact: matcher.staff.name },
    });
    expect(JSON.stringify(own)).not.toContain('kanariefågel');
    expect((await matcher.ask<Agreement>(`GET /api/placements/${begun.placementId}/agreement`)).body).toEqual(
      own,
    );
  });

  test('has how the person works only what a company may see, and only when they let it be there', async () => {
    const begun = await beginFor(matcher, me);
    for (const words of ['Skriv till mig.', 'Bara för mig.'])
      await me.ask('POST /api/conditions', { theme: 'communication', words });
    const said = await me.ask<{ conditions: { conditionId: string }[] }>('GET /api/conditions');
    await me.ask(`PUT /api/conditions/${said.body.conditions[0]?.conditionId}`, { visibleTo: ['company'] });
    const conditions = async () =>
      (await matcher.ask<Agreement>(`GET /api/placements/${begun.placementId}/agreement`)).body.conditions;
    expect(await conditions()).toEqual([]);
    await me.ask(`PUT /api/own-placements/${begun.placementId}/conditions`, { showsConditions: true });
    expect(await conditions()).toEqual([
      { theme: 'communication', exampleId: null, words: 'Skriv till mig.' },
    ]);
  });
});
