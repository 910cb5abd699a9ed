import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Offered } from '#server/openings/offered.contract.ts';
import { findWords } from '#server/proposals/find-words.ts';
import { groupOf, type Sought, type SoughtPerson } from '#server/proposals/list-rules.ts';
import { ListGroup } from '#server/proposals/matcher-list.contract.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import { PlaceWish, Wish } from '#server/wishes/wishes.contract.ts';
import { fromSchema } from '#tests/support/from-schema.ts';

const ids = ['javascript', 'python', 'sql', 'unit-testing', 'rust'];
const headlineOf = (id: string) => ({ subjectId: id, name: { sv: id, en: id }, marks: [] });
const sought = (words: string, subjectId: string | null) => ({
  subjectId,
  isIn: findWords(words, { areWhole: subjectId !== null }),
});
const people: fc.Arbitrary<SoughtPerson> = fc.record({
  headlines: fc.subarray(ids).map((some) => some.map(headlineOf)),
  shown: fc.subarray(ids).map((some) => new Set(some)),
  wish: fc.constantFrom(...Wish.enum),
  placeWish: fc.option(fromSchema(PlaceWish) as fc.Arbitrary<PlaceWish>),
});
const searches: fc.Arbitrary<Sought> = fc.record({
  headline: fc.option(fc.constantFrom(...ids).map((id) => sought(id, id))),
  language: fc.option(fc.constantFrom(...ids)),
  wish: fc.option(fc.constantFrom('placement' as const, 'work' as const)),
  offered: fromSchema(Offered) as fc.Arbitrary<Offered>,
});
const placeOf = (person: SoughtPerson, sought: Sought) =>
  ListGroup.enum.indexOf(groupOf(person, sought).group);

test('everybody is in a group, whatever is sought, and in the first when nothing is', () => {
  fc.assert(
    fc.property(people, searches, (person, sought) => {
      expect(ListGroup.enum).toContain(groupOf(person, sought).group);
      const nothing = { headline: null, language: null, wish: null, offered: nothingSaid };
      expect(groupOf(person, nothing)).toEqual({ group: 'fits', reasons: [] });
    }),
  );
});

test('showing more, or another headline, never moves a person to a later group', () => {
  fc.assert(
    fc.property(people, searches, fc.constantFrom(...ids), (person, sought, more) => {
      const shown = new Set([...person.shown, more]);
      expect(placeOf({ ...person, shown }, sought)).toBeLessThanOrEqual(placeOf(person, sought));
      const headlines = [...person.headlines, headlineOf(more)];
      expect(placeOf({ ...person, headlines }, sought)).toBeLessThanOrEqual(placeOf(person, sought));
    }),
  );
});

test('nobody comes in the last group for what is not shown or not said', () => {
  fc.assert(
    fc.property(people, searches, (person, sought) => {
      const silent = { headlines: [], shown: new Set<string>(), wish: 'not-said', placeWish: null } as const;
      expect(groupOf({ ...silent, headlines: [] }, sought).group).not.toBe('otherwise');
      const withoutCode = { ...person, headlines: [], shown: new Set<string>() };
      const isOther = (one: SoughtPerson) => groupOf(one, sought).group === 'otherwise';
      expect(isOther(withoutCode)).toBe(isOther(person));
    }),
  );
});

test('every reason is about something that is sought, and stands once', () => {
  fc.assert(
    fc.property(people, searches, (person, sought) => {
      const { headline, language, wish, offered } = sought;
      const isSought = (value: unknown) => value !== null && value !== 'not-said';
      const asked = Object.entries({ headline, language, wish, ...offered }).flatMap(([name, value]) =>
        isSought(value) ? [name] : [],
      );
      const about = groupOf(person, sought).reasons.map((one) => one.about);
      expect(about).toEqual([...new Set(about)]);
      expect(about.filter((one) => !asked.includes(one))).toEqual([]);
    }),
  );
});

test.each([
  ['C', 'C', true, true],
  ['C', 'CSS', true, false],
  ['C', 'JavaScript', true, false],
  ['C', 'C++', true, false],
  ['java', 'JavaScript', true, false],
  ['Java', 'Appar i Java (hemma)', true, true],
  ['c', 'JavaScript', false, false],
  ['script', 'JavaScript', false, false],
  ['java', 'JavaScript', false, true],
  ['test', 'Pröva med tester', false, true],
  ['mina tes', 'Pröva med mina tester', false, true],
  ['tester pröva', 'Pröva med tester', false, false],
  ['node', 'Node.js', false, true],
  ['  RUST ', 'rust', true, true],
  ['!', 'Vad som helst', false, false],
] as const)('%j is in %j, as whole words %s: %s', (words, text, areWhole, isIn) => {
  expect(findWords(words, { areWhole })(text)).toBe(isIn);
});

test('words that are in a text whole are in it as beginnings, too', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, words) => {
      const [whole, begun] = [true, false].map((areWhole) => findWords(words, { areWhole })(text));
      expect([whole, begun]).not.toEqual([true, false]);
    }),
  );
});

const silent: SoughtPerson = { headlines: [], shown: new Set(), wish: 'not-said', placeWish: null };
const nothing: Sought = { headline: null, language: null, wish: null, offered: nothingSaid };
const wishing = (part: object, needs: PlaceWish['needs'] = []): SoughtPerson => ({
  ...silent,
  placeWish: { wished: { ...nothingSaid, ...part }, needs },
});
const offering = (part: object): Sought => ({ ...nothing, offered: { ...nothingSaid, ...part } });

test.each([
  [
    'a headline that has the words',
    { ...silent, headlines: [headlineOf('Rust på servern')] },
    { ...nothing, headline: sought('rust', null) },
    'fits',
    [],
  ],
  [
    'a subject by its whole name, beside one whose name has it in it',
    { ...silent, headlines: [headlineOf('javascript')] },
    { ...nothing, headline: sought('java', 'java') },
    'talk',
    [{ about: 'headline', state: 'not-said' }],
  ],
  [
    'a language that was shown',
    { ...silent, shown: new Set(['sql']) },
    { ...nothing, language: 'sql' },
    'fits',
    [],
  ],
  [
    'a language that is nowhere',
    silent,
    { ...nothing, language: 'sql' },
    'talk',
    [{ about: 'language', state: 'not-said' }],
  ],
  [
    'either, where a placement is sought',
    { ...silent, wish: 'either' },
    { ...nothing, wish: 'placement' },
    'fits',
    [],
  ],
  [
    'work, where a placement is sought',
    { ...silent, wish: 'work' },
    { ...nothing, wish: 'placement' },
    'otherwise',
    [{ about: 'wish', state: 'other' }],
  ],
  ['at most 8 hours, of 8', wishing({ hoursFrom: 8 }), offering({ hoursFrom: 8 }), 'fits', []],
  [
    'at most 4 hours, of 8',
    wishing({ hoursFrom: 4 }),
    offering({ hoursFrom: 8 }),
    'talk',
    [{ about: 'hoursFrom', state: 'rather-other' }],
  ],
  [
    'at most 4 hours, which is needed, of 8',
    wishing({ hoursFrom: 4 }, ['hoursFrom']),
    offering({ hoursFrom: 8 }),
    'otherwise',
    [{ about: 'hoursFrom', state: 'other' }],
  ],
  [
    'no word of where, where all is remote',
    silent,
    offering({ remote: 'all' }),
    'talk',
    [{ about: 'remote', state: 'not-said' }],
  ],
] as [string, SoughtPerson, Sought, string, object[]][])('%s', (_, person, sought, group, reasons) => {
  expect(groupOf(person, sought)).toEqual({ group, reasons });
});
