/** Open places on the person's own page: what may fit, once each, and nothing of the company. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf, offered } from '#tests/support/companies.ts';
import {
  answer,
  askAbout,
  type ListedPerson,
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

describe('places that may fit me', () => {
  test('are open ones, with why, without the company, and need no yes to any list', async () => {
    await me.takeBack();
    await me.ask('PUT /api/wishes/place', { wished: { ...nothingSaid, hoursFrom: 8 }, needs: ['hoursFrom'] });
    await openPlace(matcher, { title: 'Lång dag', offered: { ...offered, hoursFrom: 20 } });
    await openPlace(matcher, { title: 'Kort dag' });
    const found = await placesOf(me);
    expect(found).toMatchObject({ isListed: false, page: 1, pages: 1 });
    expect(found.places.map(({ title, mayFit }) => [title, mayFit])).toEqual([
      ['Kort dag', true],
      ['Lång dag', false],
    ]);
    expect(JSON.stringify(found.places)).not.toContain('Påhittade Verken');
    expect(found.places[0]?.reasons.fits).toEqual([{ rule: 'wish-met', part: 'hoursFrom', weight: 'need' }]);
  });

  test('leave out those that a matcher asks about, whatever the answer, until the person leaves the list', async () => {
    const [place, other] = [await openPlace(matcher), await openPlace(matcher, { title: 'En annan plats' })];
    const titles = async () => {
      const { proposals, places } = await placesOf(me);
      return [proposals, places].map((own) => own.map(({ title }) => title));
    };
    const asked = await askAbout(matcher, me, place);
    expect(await titles()).toEqual([[place.title], [other.title]]);
    await answer(me, asked, 'no');
    expect(await titles()).toEqual([[place.title], [other.title]]);
    await me.takeBack();
    expect((await titles()).map((own) => own.length)).toEqual([0, 2]);
  });

  test('leave out drafts and withdrawn ones, whatever order things happen in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('open', 'withdrawn', 'draft'), { maxLength: 4 }),
        async (states) => {
          let place = await openPlace(matcher);
          for (const state of states) place = await moveTo(matcher, place, state);
          const shown = (await placesOf(me)).places.some(({ openingId }) => openingId === place.openingId);
          expect(shown).toBe(place.state === 'open');
          await moveTo(matcher, place, 'withdrawn');
        },
      ),
      { numRuns: 10 },
    );
  });
});
