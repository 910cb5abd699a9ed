import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProposalForMatcher, ProposalsForMatcher } from '#server/proposals/proposals.contract.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import {
  answer,
  askAbout,
  type ListedPerson,
  layBeside,
  listedOf,
  moveTo,
  openPlace,
  placesOf,
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

const read = (proposalId: string) => matcher.ask<ProposalForMatcher>(`GET /api/proposals/${proposalId}`);
const all = async () => (await matcher.ask<ProposalsForMatcher>('GET /api/proposals')).body.proposals;
const companySays = (
  { proposalId }: { proposalId: string },
  revision: number,
  given: 'yes' | 'no',
  words = '',
) =>
  matcher.ask<ProposalForMatcher>(`POST /api/proposals/${proposalId}/company-answer`, {
    ...{ answer: given, words, revision },
  });
const views = async () =>
  (await me.ask<{ views: { act: string }[] }>('GET /api/privacy/views')).body.views.map(({ act }) => act);

describe('a proposal', () => {
  test('is a draft with reasons in two columns, unmet wishes first, and the person is not asked', async () => {
    await me.ask('POST /api/headlines', { words: 'JavaScript', marks: ['want'] });
    await me.ask('PUT /api/wishes/place', {
      wished: { ...nothingSaid, remote: 'all', hoursFrom: 8, room: 'own-room' },
      needs: ['remote', 'hoursFrom'],
    });
    const place = await openPlace(matcher);
    const { status, body } = await layBeside(matcher, me, place);
    const [javascript, testing] = place.skills;
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Kim Påhittad',
      companyName: 'Påhittade Verken',
      state: 'draft',
      askedOn: null,
      maker: matcher.staff.name,
      reasons: {
        fits: [
          { rule: 'wish-met', part: 'hoursFrom', weight: 'need' },
          { rule: 'headline', ...javascript, marks: ['want'] },
        ],
        talkAbout: [
          { rule: 'wish-not-met', part: 'remote', weight: 'need' },
          { rule: 'wish-not-met', part: 'room', weight: 'rather' },
          { rule: 'not-shown', ...javascript },
          { rule: 'not-shown', ...testing },
        ],
      },
    });
    const own = await placesOf(me);
    expect([own.proposals, own.places.map((one) => one.isLaidBeside)]).toEqual([[], [true]]);
  });

  test('goes by the person’s yes before the company’s, and each reads what the other said', async () => {
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    expect(asked.state).toBe('asked');
    expect(await companySays(asked, asked.revision, 'yes')).toMatchObject({
      status: 409,
      body: { code: 'proposal-changed' },
    });
    expect((await placesOf(me)).proposals).toMatchObject([
      { state: 'asked', companyName: 'Påhittade Verken' },
    ]);
    await answer(me, asked, 'yes', 'Gärna på tisdagar.');
    const agreed = (await read(asked.proposalId)).body;
    expect(agreed).toMatchObject({ state: 'person-yes', personWords: 'Gärna på tisdagar.' });
    const both = (await companySays(agreed, agreed.revision, 'yes', 'Från januari.')).body;
    expect(both).toMatchObject({ state: 'both-yes', companyWords: 'Från januari.' });
    expect((await placesOf(me)).proposals).toMatchObject([
      { state: 'both-yes', companyWords: 'Från januari.' },
    ]);
  });

  test('that the person says no to needs no reason, and a no can come after both yes', async () => {
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    await answer(me, asked, 'yes');
    const agreed = (await read(asked.proposalId)).body;
    await companySays(agreed, agreed.revision, 'yes');
    expect((await answer(me, asked, 'no')).body).toMatchObject({ state: 'person-no', personWords: '' });
    expect((await all()).map(({ state }) => state)).toEqual(['person-no']);
  });

  test('is not agreed anew by the person alone: after a no and a yes again the company is asked anew', async () => {
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    await answer(me, asked, 'yes');
    await companySays(asked, asked.revision + 1, 'yes', 'Från januari.');
    await answer(me, asked, 'no');
    expect((await answer(me, asked, 'yes')).body).toMatchObject({
      ...{ state: 'person-yes', companyAnswer: null, companyWords: '' },
    });
    expect((await read(asked.proposalId)).body.state).toBe('person-yes');
  });

  test('that the company said no to has its no, whatever the person answers after it', async () => {
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    await answer(me, asked, 'yes');
    await companySays(asked, asked.revision + 1, 'no', 'Inte i år.');
    await answer(me, asked, 'no');
    expect((await answer(me, asked, 'yes')).body).toMatchObject({
      ...{ state: 'company-no', companyWords: 'Inte i år.' },
    });
  });

  test('made by two matchers at once is one, and the person is asked once', async () => {
    const place = await openPlace(matcher);
    const other = await matcherOf(app);
    const [one, two] = await Promise.all([layBeside(matcher, me, place), layBeside(other, me, place)]);
    expect(one.body.proposalId).toBe(two.body.proposalId);
    const at = `POST /api/proposals/${one.body.proposalId}/ask`;
    const { revision } = one.body;
    const asked = await matcher.ask(at, { revision });
    expect(await other.ask(at, { revision })).toMatchObject({ status: 200, body: asked.body });
    // Made and asked are changes; what is so already is read.
    const acts = app.deps.db.$client
      .prepare<[], { act: string }>(
        `select act from audit_entries where act like 'proposal.%' order by rowid`,
      )
      .all();
    expect(acts.map(({ act }) => act)).toEqual([
      ...['proposal.change', 'proposal.read'],
      ...['proposal.change', 'proposal.read'],
    ]);
  });

  test('keeps the company’s answer once when it is sent again, and refuses another one that never saw it', async () => {
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    await answer(me, asked, 'yes');
    const revision = asked.revision + 1;
    const first = await companySays(asked, revision, 'yes', 'Från januari.');
    expect(await companySays(asked, revision, 'yes', ' Från januari.')).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect(await companySays(asked, revision, 'yes', 'Från mars.')).toMatchObject({
      status: 409,
      body: { code: 'proposal-changed' },
    });
  });

  test('can be taken away as a draft, and not once the person was asked', async () => {
    const [first, second] = [await openPlace(matcher), await openPlace(matcher, { title: 'En annan plats' })];
    const { proposalId } = (await layBeside(matcher, me, first)).body;
    expect((await matcher.ask(`DELETE /api/proposals/${proposalId}`)).body).toMatchObject({ proposals: [] });
    const asked = await askAbout(matcher, me, second);
    expect(await matcher.ask(`DELETE /api/proposals/${asked.proposalId}`)).toMatchObject({
      status: 409,
      body: { code: 'proposal-changed' },
    });
  });

  test('stands still while its opening is withdrawn, and goes on when that is open again', async () => {
    const place = await openPlace(matcher);
    const asked = await askAbout(matcher, me, place);
    const withdrawn = await moveTo(matcher, place, 'withdrawn');
    expect((await placesOf(me)).proposals).toMatchObject([{ state: 'closed' }]);
    expect(await answer(me, asked, 'yes')).toMatchObject({
      status: 409,
      body: { code: 'opening-withdrawn' },
    });
    expect((await all()).map(({ state }) => state)).toEqual(['closed']);
    await moveTo(matcher, withdrawn, 'open');
    expect((await answer(me, asked, 'yes')).body).toMatchObject({ state: 'person-yes' });
  });

  test('says that both said yes when its opening is withdrawn after it, until the company has said what holds', async () => {
    const place = await openPlace(matcher);
    const asked = await askAbout(matcher, me, place);
    await answer(me, asked, 'yes');
    await companySays(asked, asked.revision + 1, 'yes');
    await moveTo(matcher, place, 'withdrawn');
    const states = async () => [
      ...(await placesOf(me)).proposals.map(({ state }) => state),
      ...(await all()).map(({ state }) => state),
    ];
    expect(await states()).toEqual(['agreed-closed', 'agreed-closed']);
    expect(await companySays(asked, asked.revision + 2, 'no', 'Vi flyttar.')).toMatchObject({ status: 200 });
    expect(await states()).toEqual(['company-no', 'company-no']);
    await companySays(asked, asked.revision + 3, 'yes');
    expect((await answer(me, asked, 'no')).body).toMatchObject({ state: 'closed', companyAnswer: 'yes' });
    expect((await answer(me, asked, 'yes')).body).toMatchObject({ state: 'agreed-closed' });
  });

  test('of an opening that is not open is not made', async () => {
    const place = await moveTo(matcher, await openPlace(matcher), 'withdrawn');
    expect(await layBeside(matcher, me, place)).toMatchObject({
      status: 409,
      body: { code: 'opening-withdrawn' },
    });
  });

  test('that a matcher makes, asks about and reads is seen by the person', async () => {
    const { proposalId } = await askAbout(matcher, me, await openPlace(matcher));
    await read(proposalId);
    expect(new Set(await views())).toEqual(new Set(['proposal.change', 'proposal.read']));
  });

  test('that stands in a list which is read is noted once a day, of nobody in particular', async () => {
    await layBeside(matcher, me, await openPlace(matcher));
    await all();
    await all();
    const rows = app.deps.db.$client
      .prepare(`select aboutKey from audit_entries where act = 'proposal.read'`)
      .all();
    expect(rows).toEqual([{ aboutKey: null }]);
    expect(await views()).toEqual(['proposal.change']);
  });

  test('is answered by its person alone', async () => {
    const other = await listedOf(app);
    const asked = await askAbout(matcher, me, await openPlace(matcher));
    expect(await answer(other, asked, 'yes')).toMatchObject({
      status: 404,
      body: { code: 'proposal-not-found' },
    });
  });
});

describe('how many a person is asked about', () => {
  const asked = async () => (await me.ask<{ waiting: number }>('GET /api/places/asked')).body.waiting;

  test('are those that they can answer and have not', async () => {
    const [one, two, draft] = [
      await openPlace(matcher),
      await openPlace(matcher, { title: 'En annan plats' }),
      await openPlace(matcher, { title: 'En tredje plats' }),
    ];
    expect(await asked()).toBe(0);
    await layBeside(matcher, me, draft);
    const first = await askAbout(matcher, me, one);
    await askAbout(matcher, me, two);
    expect(await asked()).toBe(2);
    await answer(me, first, 'no');
    expect(await asked()).toBe(1);
    await moveTo(matcher, two, 'withdrawn');
    expect(await asked()).toBe(0);
  });

  test('are none for somebody who took back the yes to the list', async () => {
    await askAbout(matcher, me, await openPlace(matcher));
    await me.takeBack();
    expect(await asked()).toBe(0);
  });
});
