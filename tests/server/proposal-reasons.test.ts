import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '#server/headlines/headlines.contract.ts';
import { Offered } from '#server/openings/offered.contract.ts';
import { type PersonSide, type PlaceSide, reasonsFor } from '#server/proposals/reason-rules.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { PlaceWish } from '#server/wishes/wishes.contract.ts';
import { offered } from '#tests/support/companies.ts';
import { fromSchema } from '#tests/support/from-schema.ts';

const ids = ['javascript', 'python', 'sql', 'unit-testing', 'text-handling'];
const skillOf = (skillId: string) => ({ skillId, name: { sv: skillId, en: skillId } });
const people: fc.Arbitrary<PersonSide> = fc.record({
  shown: fc.subarray(ids).map((some) => new Set(some)),
  headlines: fc
    .subarray(ids)
    .map(
      (some) =>
        new Map(
          some.map((id, index): [string, Mark[]] => [id, index % 2 === 0 ? ['want'] : ['can', 'curious']]),
        ),
    ),
  wish: fc.option(fromSchema(PlaceWish) as fc.Arbitrary<PlaceWish>),
});
const places: fc.Arbitrary<PlaceSide> = fc.record({
  skills: fc.subarray(ids).map((some) => some.map(skillOf)),
  offered: fromSchema(Offered) as fc.Arbitrary<Offered>,
});
const isSaid = (value: unknown) => value !== null && value !== 'not-said';

describe('for all people and openings', () => {
  test('every skill of the opening stands in one column, and says what the data says', () => {
    fc.assert(
      fc.property(people, places, (person, place) => {
        const { fits, talkAbout } = reasonsFor(person, place);
        const shown = fits.flatMap((one) => (one.rule === 'shown' ? [one.skillId] : []));
        const notShown = talkAbout.flatMap((one) => (one.rule === 'not-shown' ? [one.skillId] : []));
        const asked = place.skills.map(({ skillId }) => skillId);
        expect(shown).toEqual(asked.filter((id) => person.shown.has(id)));
        expect(notShown).toEqual(asked.filter((id) => !person.shown.has(id)));
      }),
    );
  });

  test('every headline that the opening asks for is a reason to fit, shown here or not, and no other is', () => {
    fc.assert(
      fc.property(people, places, (person, place) => {
        const told = reasonsFor(person, place).fits.flatMap((one) =>
          one.rule === 'headline' ? [one.skillId] : [],
        );
        const asked = place.skills.map(({ skillId }) => skillId);
        expect(told).toEqual(asked.filter((id) => person.headlines.has(id)));
      }),
    );
  });

  test('a headline is told with the marks that the person gave it, and a skill by the name that the opening has', () => {
    fc.assert(
      fc.property(people, places, (person, place) => {
        const { fits, talkAbout } = reasonsFor(person, place);
        for (const one of [...fits, ...talkAbout].filter((reason) => 'skillId' in reason)) {
          expect(place.skills).toContainEqual({ skillId: one.skillId, name: one.name });
          expect('marks' in one ? one.marks : undefined).toEqual(
            one.rule === 'headline' ? person.headlines.get(one.skillId) : undefined,
          );
        }
      }),
    );
  });

  test('a wish is met where what is offered is no other than what is wished, by a rule of its own', () => {
    const room = ['shared-room', 'quiet-room', 'own-room'];
    const remote = ['none', 'part', 'all'];
    const isMet = (part: string, wished: Offered, place: Offered): boolean => {
      const [mine, theirs] = [wished[part as keyof Offered], place[part as keyof Offered]];
      if (mine === theirs || mine === 'either' || theirs === 'either' || theirs === 'both') return true;
      if (part === 'daysOnSite' || part === 'hoursFrom') return Number(theirs) < Number(mine);
      if (part === 'hoursTo') return Number(theirs) > Number(mine);
      if (part === 'room') return room.indexOf(String(theirs)) > room.indexOf(String(mine));
      return part === 'remote' && mine === 'part' && theirs === remote[2];
    };
    fc.assert(
      fc.property(people, places, ({ wish, ...person }, place) => {
        const { fits, talkAbout } = reasonsFor({ ...person, wish }, place);
        for (const one of [...fits, ...talkAbout].filter((reason) => 'part' in reason)) {
          if (wish === null || one.rule === 'wish-unknown') continue;
          expect([one.part, one.rule === 'wish-met']).toEqual([
            one.part,
            isMet(one.part, wish.wished, place.offered),
          ]);
        }
      }),
    );
  });

  test('every wish that was said stands once, with its weight, and none that was not', () => {
    fc.assert(
      fc.property(people, places, (person, place) => {
        const { fits, talkAbout } = reasonsFor(person, place);
        const told = [...fits, ...talkAbout].flatMap((one) => ('part' in one ? [one] : []));
        const wished = Object.entries(person.wish?.wished ?? {}).filter(([, value]) => isSaid(value));
        expect(told.map(({ part }) => part).toSorted()).toEqual(wished.map(([part]) => part).toSorted());
        expect(
          told
            .map(({ part, weight }) => weight === 'need' && part)
            .filter(Boolean)
            .toSorted(),
        ).toEqual(
          wished
            .flatMap(([part]) => (person.wish?.needs.some((one) => one === part) ? [part] : []))
            .toSorted(),
        );
      }),
    );
  });

  test('a wish is unknown where the company has said nothing, and there alone', () => {
    fc.assert(
      fc.property(people, places, (person, place) => {
        const { fits, talkAbout } = reasonsFor(person, place);
        const told = [...fits, ...talkAbout].flatMap((one) => ('part' in one ? [one] : []));
        expect(told.map(({ part, rule }) => [part, rule === 'wish-unknown'])).toEqual(
          told.map(({ part }) => [part, !isSaid(place.offered[part])]),
        );
      }),
    );
  });

  test('whoever is offered what they wish for has no wish that is not met', () => {
    fc.assert(
      fc.property(people, places, (person, { skills }) => {
        const wished = person.wish?.wished ?? offered;
        const { talkAbout } = reasonsFor(person, { skills, offered: wished });
        expect(talkAbout.filter(({ rule }) => rule === 'wish-not-met')).toEqual([]);
      }),
    );
  });

  test('wishes that are not met come first, what is needed before the rest', () => {
    const order = ['wish-not-met need', 'wish-not-met rather', 'wish-unknown need', 'wish-unknown rather'];
    fc.assert(
      fc.property(people, places, (person, place) => {
        const told = reasonsFor(person, place).talkAbout.map((one) =>
          'weight' in one ? order.indexOf(`${one.rule} ${one.weight}`) : order.length,
        );
        expect(told).toEqual(told.toSorted((one, other) => one - other));
      }),
    );
  });

  test('showing more takes no reason to fit away, and adds nothing to talk about', () => {
    fc.assert(
      fc.property(people, places, fc.constantFrom(...ids), (person, place, more) => {
        const before = reasonsFor(person, place);
        const after = reasonsFor({ ...person, shown: new Set([...person.shown, more]) }, place);
        expect(after.fits).toEqual(expect.arrayContaining(before.fits));
        expect(before.talkAbout).toEqual(expect.arrayContaining(after.talkAbout));
      }),
    );
  });
});

test.each([
  [{ remote: 'part' }, { remote: 'all' }, 'wish-met'],
  [{ remote: 'all' }, { remote: 'part' }, 'wish-not-met'],
  [{ daysOnSite: 2 }, { daysOnSite: 1 }, 'wish-met'],
  [{ daysOnSite: 1 }, { daysOnSite: 3 }, 'wish-not-met'],
  [{ room: 'quiet-room' }, { room: 'own-room' }, 'wish-met'],
  [{ room: 'own-room' }, { room: 'quiet-room' }, 'wish-not-met'],
  [{ hoursFrom: 8 }, { hoursFrom: 4 }, 'wish-met'],
  [{ hoursFrom: 4 }, { hoursFrom: 20 }, 'wish-not-met'],
  [{ hoursTo: 20 }, { hoursTo: 10 }, 'wish-not-met'],
  [{ instructions: 'written' }, { instructions: 'both' }, 'wish-met'],
  [{ instructions: 'written' }, { instructions: 'spoken' }, 'wish-not-met'],
  [{ together: 'alone' }, { together: 'either' }, 'wish-met'],
  [{ together: 'alone' }, { together: 'group' }, 'wish-not-met'],
  [{ together: 'group' }, { together: 'not-said' }, 'wish-unknown'],
] as const)('%j and %j: %s', (wish, offer, rule) => {
  const wished: Offered = { ...nothingSaid, ...wish };
  const person: PersonSide = { shown: new Set(), headlines: new Map(), wish: { wished, needs: [] } };
  const { fits, talkAbout } = reasonsFor(person, { skills: [], offered: { ...nothingSaid, ...offer } });
  expect([...fits, ...talkAbout].map((one) => one.rule)).toEqual([rule]);
});
