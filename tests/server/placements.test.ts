import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Agreement, PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { agree } from '#tests/support/feed.ts';
import {
  addStep,
  agreedOf,
  beginFor,
  changeStep,
  listOf,
  noteTalk,
  ownPlacement,
  readPlacement,
  step,
  talk,
  wish,
} from '#tests/support/placements.ts';
import {
  answer,
  askAbout,
  type ListedPerson,
  listedOf,
  moveTo,
  openPlace,
} from '#tests/support/proposals.ts';
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

const begin = (proposalId: string) =>
  matcher.ask<PlacementForMatcher>('POST /api/placements', { proposalId });

describe('a placement', () => {
  test('begins from a yes of both, and from nothing less', async () => {
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    const refused = { status: 409, body: { code: 'proposal-not-agreed' } };
    expect(await begin(asked.proposalId)).toMatchObject(refused);
    await answer(me, asked, 'yes');
    expect(await begin(asked.proposalId)).toMatchObject(refused);
    const yes = { answer: 'yes', words: '', revision: asked.revision + 1 };
    await matcher.ask(`POST /api/proposals/${asked.proposalId}/company-answer`, yes);
    expect((await listOf(matcher)).agreed).toMatchObject([
      { proposalId: asked.proposalId, name: 'Kim Påhittad' },
    ]);
    expect(await begin(asked.proposalId)).toMatchObject({
      status: 201,
      body: {
        ...{ name: 'Kim Påhittad', companyName: 'Påhittade Verken', title: 'Rätta och pröva bokningar' },
        tasks: ['Rätta små fel som kunder har sett', 'Skriva tester till det som är rättat'],
        ...{ state: 'agreed', hours: null, steps: [], talks: [], nextTalkOn: null },
        ...{ contact: matcher.staff.name, isContact: true, canBeRemoved: true, showsConditions: false },
      },
    });
    expect((await listOf(matcher)).agreed).toEqual([]);
  });

  test('that two matchers begin at once is one', async () => {
    const { proposal } = await agreedOf(matcher, me);
    const other = await matcherOf(app);
    const both = await Promise.all(
      [matcher, other].map(({ ask }) =>
        ask<PlacementForMatcher>('POST /api/placements', { proposalId: proposal.proposalId }),
      ),
    );
    expect(new Set(both.map(({ body }) => body.placementId)).size).toBe(1);
  });

  test('goes by steps to growing hours, a pause and an end; the person reads what the matcher reads', async () => {
    const begun = await beginFor(matcher, me);
    await addStep(matcher, begun, { happensOn: '2026-09-01' });
    await addStep(matcher, begun, { kind: 'start', happensOn: '2026-09-15', daysAWeek: 2, hoursADay: 4 });
    await addStep(matcher, begun, { kind: 'hours', happensOn: '2026-10-15', daysAWeek: 3, hoursADay: 4 });
    const paused = await addStep(matcher, begun, {
      ...{
        kind: 'pause',
        happensOn: '2026-11-01',
        talkOn: '2026-12-01',
        words: 'Det blev mycket i oktober.',
      },
      ...{ daysAWeek: 3, hoursADay: 4 },
    });
    expect(paused.body).toMatchObject({
      ...{ state: 'paused', hours: { daysAWeek: 3, hoursADay: 4 }, nextTalkOn: '2026-12-01' },
      ...{ canBeRemoved: false },
    });
    const { candidateId, name, openingId, isContact, canBeRemoved, revision, ...seen } = paused.body;
    expect(await ownPlacement(me)).toEqual(seen);
    expect(seen.steps.at(-1)).toMatchObject({ daysAWeek: null, by: 'staff', writer: matcher.staff.name });
    const ended = await addStep(matcher, begun, { kind: 'end', happensOn: '2026-11-20' });
    expect(ended.body).toMatchObject({ state: 'ended', contact: matcher.staff.name });
    const after = await noteTalk(matcher, begun, { talkedOn: '2026-11-21', nextTalkOn: '2027-01-20' });
    expect(after.body).toMatchObject({ state: 'ended', nextTalkOn: '2027-01-20', talks: [{ ownWords: '' }] });
  });

  test('never changes without an act, however long nobody looks', async () => {
    const begun = await beginFor(matcher, me);
    await addStep(matcher, begun, { kind: 'start', daysAWeek: 2, hoursADay: 4 });
    await addStep(matcher, begun, { kind: 'end', state: 'planned', happensOn: '2026-12-01' });
    await wish(me, begun, { kind: 'pause', happensOn: '2026-12-01' });
    const before = await readPlacement(matcher, begun);
    const rows = () =>
      ['placements', 'placement_steps', 'placement_talks'].map((table) =>
        app.deps.db.$client.prepare(`select * from ${table}`).all(),
      );
    const stored = rows();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (days) => {
        app.clock.forward({ days });
        const fresh = await app.signInStaff('matcher');
        const answered = await app.app.inject({
          url: `/api/placements/${begun.placementId}`,
          headers: { cookie: fresh.cookie },
        });
        expect(answered.json()).toEqual({ ...before, isContact: false });
        expect(rows()).toEqual(stored);
      }),
      { numRuns: 4 },
    );
  });

  test('stays as it is when its opening is withdrawn, and when its company is removed', async () => {
    const { place, proposal } = await agreedOf(matcher, me);
    const open = await matcher.ask<{ revision: number }>(`GET /api/openings/${place.openingId}`);
    await moveTo(matcher, { ...place, revision: open.body.revision }, 'withdrawn');
    const begun = (await begin(proposal.proposalId)).body;
    expect(begun).toMatchObject({ state: 'agreed', openingId: place.openingId });
    await addStep(matcher, begun, { kind: 'start' });
    const before = await ownPlacement(me);
    await matcher.ask(`DELETE /api/companies/${place.companyId}`);
    expect(await ownPlacement(me)).toEqual(before);
    expect((await addStep(matcher, begun, { kind: 'pause', happensOn: '2026-11-20' })).body).toMatchObject({
      ...{ state: 'paused', openingId: null, companyName: 'Påhittade Verken' },
    });
    const { body } = await me.ask<Agreement>(`GET /api/own-placements/${begun.placementId}/agreement`);
    expect(body).toMatchObject({ companyName: 'Påhittade Verken', offered: null, supervisorName: '' });
  });

  test('can be taken away while nothing has happened, and not after', async () => {
    const begun = await beginFor(matcher, me);
    await addStep(matcher, begun, { state: 'planned', happensOn: '2026-12-01' });
    const { status } = await matcher.ask(`DELETE /api/placements/${begun.placementId}`);
    expect([status, (await listOf(matcher)).placements]).toEqual([200, []]);
    const anew = await beginFor(matcher, me, { title: 'En annan plats' });
    await addStep(matcher, anew);
    expect(await matcher.ask(`DELETE /api/placements/${anew.placementId}`)).toMatchObject({
      status: 409,
      body: { code: 'placement-begun' },
    });
  });
});

describe('a step', () => {
  test('that is sent twice is one step', async () => {
    const begun = await beginFor(matcher, me);
    const sent = step();
    const at = `POST /api/placements/${begun.placementId}/steps`;
    await matcher.ask(at, sent);
    expect((await matcher.ask<PlacementForMatcher>(at, sent)).body.steps).toHaveLength(1);
  });

  test('becomes happened, or nothing, and can be undone; an older change is not laid over it', async () => {
    const begun = await beginFor(matcher, me);
    const planned = (await addStep(matcher, begun, { state: 'planned', happensOn: '2026-12-10' })).body;
    const stepId = planned.steps[0]?.stepId ?? '';
    const away = (await changeStep(matcher, planned, stepId, { state: 'taken-away' })).body;
    expect(away.steps).toMatchObject([{ state: 'taken-away' }]);
    const happened = (await changeStep(matcher, away, stepId, { words: 'Det blev av.' })).body;
    expect(happened).toMatchObject({ state: 'getting-to-know', steps: [{ words: 'Det blev av.' }] });
    expect(await changeStep(matcher, away, stepId, { state: 'planned' })).toMatchObject({
      status: 409,
      body: { code: 'placement-changed' },
    });
  });

  test('that is changed twice, as the first answer was not heard, is changed once; a talk and the next day too', async () => {
    const begun = await beginFor(matcher, me);
    await addStep(matcher, begun, { kind: 'start' });
    const { placementId, ...noted } = (await noteTalk(matcher, begun)).body;
    const at = `PUT /api/placements/${placementId}`;
    const { stepId: _, kind, ...said } = step({ words: ' Det blev av. ', daysAWeek: 2 });
    const { placementTalkId: __, nextTalkOn, ...told } = talk({ who: ' Kim ' });
    const acts = [
      [`/steps/${noted.steps[0]?.stepId}`, said, { words: 'Något annat.' }],
      [`/talks/${noted.talks[0]?.placementTalkId}`, told, { who: 'Någon annan' }],
      ['/next-talk', { nextTalkOn: '2026-12-10' }, { nextTalkOn: null }],
    ] as const;
    for (const [path, asked, other] of acts) {
      const { revision } = await readPlacement(matcher, begun);
      const first = await matcher.ask<PlacementForMatcher>(at + path, { ...asked, revision });
      expect(first).toMatchObject({ status: 200, body: { revision: revision + 1 } });
      expect(await matcher.ask(at + path, { ...asked, revision })).toEqual(first);
      expect((await matcher.ask(at + path, { ...asked, ...other, revision })).body).toMatchObject({
        code: 'placement-changed',
      });
    }
  });

  test('has not happened on a day that has not been, nor on one that no calendar has', async () => {
    const begun = await beginFor(matcher, me);
    expect(await addStep(matcher, begun, { happensOn: '2027-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'step-ahead' },
    });
    expect(await addStep(matcher, begun, { state: 'planned', happensOn: '2026-02-30' })).toMatchObject({
      status: 422,
      body: { code: 'day-unknown' },
    });
  });
});

test('whoever takes over is the contact, and one who works here no more is nobody’s', async () => {
  const begun = await beginFor(matcher, me);
  const other = await matcherOf(app);
  await other.ask(`POST /api/placements/${begun.placementId}/contact`);
  expect((await ownPlacement(me)).contact).toBe(other.staff.name);
  const owner = await app.signInStaff('owner');
  const headers = { cookie: owner.cookie };
  await app.app.inject({ method: 'DELETE', url: `/api/staff/${other.staff.accountId}`, headers });
  expect((await ownPlacement(me)).contact).toBeNull();
});

test('that a matcher reads and changes it is seen by the person, of a list nobody in particular', async () => {
  const begun = await beginFor(matcher, me);
  await readPlacement(matcher, begun);
  await listOf(matcher);
  const { views } = (await me.ask<{ views: { act: string }[] }>('GET /api/privacy/views')).body;
  const acts = new Set(views.map(({ act }) => act).filter((act) => act.startsWith('placement')));
  expect(acts).toEqual(new Set(['placement.change', 'placement.read']));
});

describe('whoever takes back the yes to the list', () => {
  test('is gone from everything a matcher can read or change; the person keeps it all', async () => {
    const begun = await beginFor(matcher, me);
    const { steps } = (await addStep(matcher, begun, { words: 'kanariefågel' })).body;
    const { talks } = (await noteTalk(matcher, begun)).body;
    const before = await ownPlacement(me);
    await me.takeBack();
    const at = `/api/placements/${begun.placementId}`;
    const { stepId, kind, ...rest } = step();
    const { revision } = begun;
    const said = { talkedOn: '2026-11-10', who: '', words: '', revision };
    const tries = [
      ['GET', at],
      ['GET', `${at}/agreement`],
      ['DELETE', at],
      ['POST', `${at}/steps`, step()],
      ['PUT', `${at}/steps/${steps[0]?.stepId}`, { ...rest, revision }],
      ['PUT', `${at}/talks/${talks[0]?.placementTalkId}`, said],
      ['DELETE', `${at}/talks/${talks[0]?.placementTalkId}`],
      ['PUT', `${at}/next-talk`, { nextTalkOn: null, revision }],
      ['POST', `${at}/contact`],
    ] as const;
    for (const [method, path, body] of tries)
      expect(await matcher.ask(`${method} ${path}`, body)).toMatchObject({
        status: 404,
        body: { code: 'placement-not-found' },
      });
    expect(await listOf(matcher)).toEqual({ placements: [], page: 1, pages: 1, agreed: [] });
    expect(await ownPlacement(me)).toEqual(before);
    await agree(me);
    expect((await readPlacement(matcher, begun)).steps).toMatchObject([{ words: 'kanariefågel' }]);
  });

  test('has it all in the own export, until it is erased in the middle of it', async () => {
    const begun = await beginFor(matcher, me);
    await addStep(matcher, begun, { kind: 'start' });
    await noteTalk(matcher, begun);
    await wish(me, begun, { stepId: randomUUID(), words: 'kanariefågel' });
    const { data } = (await me.ask<{ data: Record<string, object[]> }>('GET /api/privacy/export')).body;
    expect(data).toMatchObject({
      placements: [{ placementId: begun.placementId, companyName: 'Påhittade Verken' }],
      placementTalks: [{ who: 'Kim, Sanna och jag' }],
    });
    expect(JSON.stringify(data.placementSteps)).toContain('kanariefågel');
    await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
    const left = ['placements', 'placement_steps', 'placement_talks'].map((table) =>
      app.deps.db.$client.prepare(`select count(*) as count from ${table}`).get(),
    );
    expect(left).toEqual([{ count: 0 }, { count: 0 }, { count: 0 }]);
    expect(await listOf(matcher)).toEqual({ placements: [], page: 1, pages: 1, agreed: [] });
  });
});
