/** Which sentences a report begins with, and what it offers to talk about: composed by rules alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Kind, Language } from '#server/challenges/challenges.contract.ts';
import type { ShownPiece, SkillShown } from '#server/reports/reports.contract.ts';
import { summaryOf } from '#server/reports/summary-rules.ts';
import { talkPointsOf } from '#server/reports/talk-rules.ts';

const both = (text: string) => ({ sv: text, en: text });

function piece(change: Partial<ShownPiece> = {}): ShownPiece {
  const slug = change.slug ?? 'bookings';
  return {
    slug,
    title: both(`title of ${slug}`),
    summary: both(`summary of ${slug}`),
    language: 'javascript',
    submissionId: `submission to ${slug}`,
    version: 1,
    family: slug,
    rule: 'all-groups-hold',
    kind: 'write',
    domain: both('shop'),
    exposure: 'public',
    generatedInput: true,
    strength: { noticed: 19, of: 20 },
    sentences: [both('first claim'), both('last claim')],
    isWhole: true,
    others: { held: [], left: [], notTried: [] },
    shows: both('shows'),
    doesNotShow: both('does not show'),
    howMade: null,
    questions: { forms: [], ownWords: '' },
    reviews: [],
    talks: [],
    ...change,
  };
}
const named = (slug: string, ...languages: Language[]) => ({ title: both(`title of ${slug}`), languages });
const skill = (pieces: ShownPiece[]): SkillShown => ({
  ...{ skillId: 'lists', name: both('lists'), level: 'one-challenge', counts: 1 },
  pieces,
});
const told = (...ways: string[]) => ({ howMade: { ways, words: '' } });
const summary = (pieces: ShownPiece[]) => summaryOf({ skills: [skill(pieces)], languages: ['javascript'] });

test('what holds, what was done, in which languages, how it was tried and how we know who, each once', () => {
  const pieces = [
    piece({ ...told('ai', 'alone') }),
    piece({ slug: 'kitchen', kind: 'repair', strength: { noticed: 40, of: 40 } }),
  ];
  expect(summary(pieces)).toEqual([
    { rule: 'challenges-hold', count: 2, inPart: [] },
    { rule: 'kinds', kinds: ['write', 'repair'] },
    { rule: 'languages', languages: ['javascript'] },
    { rule: 'tried', generatedInput: true },
    {
      ...{ rule: 'known', answered: [], talks: [], readBy: [] },
      told: [{ ways: ['alone', 'ai'], of: [named('bookings')] }],
    },
  ]);
});

test('of which more challenges parts hold is said with those that hold, each challenge once', () => {
  const pieces = [
    piece(),
    piece({ isWhole: false, language: 'python', submissionId: 'the same in Python' }),
    piece({ slug: 'kitchen', isWhole: false }),
    piece({ slug: 'kitchen', isWhole: false, submissionId: 'other' }),
  ];
  expect(summary(pieces)[0]).toEqual({
    ...{ rule: 'challenges-hold', count: 1 },
    inPart: [both('title of kitchen')],
  });
});

test('where nothing holds whole, it says of which challenges parts do, and not what was done', () => {
  const pieces = [piece({ isWhole: false }), piece({ isWhole: false, submissionId: 'other' })];
  expect(summary(pieces).map(({ rule }) => rule)).toEqual(['parts-hold', 'languages', 'tried', 'known']);
  expect(summary(pieces)[0]).toEqual({ rule: 'parts-hold', titles: [both('title of bookings')] });
});

test('questions that were answered are how we know, without how it was made', () => {
  const answered = piece({ questions: { forms: ['gives'], ownWords: '' } });
  expect(summary([answered]).at(-1)).toEqual({
    ...{ rule: 'known', told: [], talks: [], readBy: [] },
    answered: [named('bookings')],
  });
});

test('what was told is said of the challenges it was told of, those told of alike together', () => {
  const pieces = [
    piece(told('ai', 'alone')),
    piece({ slug: 'kitchen', ...told('alone', 'ai') }),
    piece({ slug: 'waste', howMade: { ways: [], words: 'egna ord' } }),
    piece({ slug: 'tools' }),
  ];
  expect(summary(pieces).at(-1)).toMatchObject({
    told: [
      { ways: ['alone', 'ai'], of: [named('bookings'), named('kitchen')] },
      { ways: [], of: [named('waste')] },
    ],
  });
});

test('of a challenge in two languages, it is said in which the code is that something is known of', () => {
  const known = piece({ ...told('alone'), questions: { forms: ['gives'], ownWords: '' } });
  const other = piece({ language: 'python', submissionId: 'the same in Python' });
  expect(summary([known, other]).at(-1)).toMatchObject({
    told: [{ ways: ['alone'], of: [named('bookings', 'javascript')] }],
    answered: [named('bookings', 'javascript')],
  });
  expect(summary([known, { ...other, ...told('alone') }]).at(-1)).toMatchObject({
    told: [{ ways: ['alone'], of: [named('bookings')] }],
  });
});

test('of a challenge in three languages, those that something is known of are named with it, and it is one', () => {
  const inLanguage = (language: Language, change: Partial<ShownPiece> = {}) =>
    piece({ language, submissionId: `in ${language}`, ...change });
  const known: Partial<ShownPiece> = {
    ...told('alone'),
    questions: { forms: ['gives'], ownWords: '' },
    talks: [{ heldBy: 'Pia', marks: ['talked'], words: '', answer: '' }],
    reviews: [{ readBy: 'Rut', readIn: '2026-11', words: 'ord om koden', skills: [], notes: [] }],
  };
  const pieces = [
    inLanguage('javascript', known),
    inLanguage('typescript'),
    inLanguage('python', known),
    piece({ slug: 'kitchen', ...known }),
  ];
  const of = [named('bookings', 'javascript', 'python'), named('kitchen')];
  expect(summary(pieces).at(-1)).toEqual({
    rule: 'known',
    told: [{ ways: ['alone'], of }],
    answered: of,
    talks: [{ heldBy: 'Pia', of }],
    readBy: [{ name: 'Rut', month: '2026-11', of }],
  });
});

test('with whom the code was talked about is said, each once, and the code of which challenges', () => {
  const talk = (heldBy: string | null) => ({ heldBy, marks: ['talked' as const], words: '', answer: '' });
  const pieces = [
    piece({ talks: [talk('Pia'), talk('Pia')] }),
    piece({ slug: 'kitchen', talks: [talk(null), talk('Pia')] }),
    piece({ slug: 'waste' }),
  ];
  expect(summary(pieces).at(-1)).toMatchObject({
    talks: [
      { heldBy: 'Pia', of: [named('bookings'), named('kitchen')] },
      { heldBy: null, of: [named('kitchen')] },
    ],
  });
});

test('which programmers have read the code of which challenges is said, each once, with the latest month', () => {
  const reading = (readBy: string | null, readIn: string) => ({
    ...{ readBy, readIn, words: 'ord om koden' },
    ...{ skills: [], notes: [] },
  });
  const pieces = [
    piece({ reviews: [reading('Rut', '2026-03'), reading(null, '2026-01')] }),
    piece({
      slug: 'kitchen',
      reviews: [reading('Rut', '2026-11'), reading(null, '2026-01'), reading('Rut', '2026-05')],
    }),
  ];
  expect(summary(pieces).at(-1)).toMatchObject({
    rule: 'known',
    // Two who are not named are two.
    readBy: [
      { name: 'Rut', month: '2026-11', of: [named('bookings'), named('kitchen')] },
      { name: null, month: '2026-01', of: [named('bookings')] },
      { name: null, month: '2026-01', of: [named('kitchen')] },
    ],
  });
});

test('two claims, what is left, how it was made: what there is to talk about, and no more than four points', () => {
  const pieces = [
    piece(),
    piece({ slug: 'kitchen' }),
    piece({ slug: 'waste' }),
    piece({ slug: 'tools', isWhole: false }),
  ];
  expect(talkPointsOf([skill(pieces)])).toEqual([
    { rule: 'claim', title: both('title of bookings'), text: both('last claim') },
    { rule: 'claim', title: both('title of kitchen'), text: both('last claim') },
    { rule: 'left', title: both('title of tools'), text: null },
    { rule: 'how-made', title: both('title of bookings'), text: null },
  ]);
});

test('how it was made is asked where nothing is known at all, before where it was talked about', () => {
  const talked = { talks: [{ heldBy: 'Pia', marks: ['talked' as const], words: '', answer: '' }] };
  const points = talkPointsOf([skill([piece(talked), piece({ slug: 'kitchen' })])]);
  expect(points.find(({ rule }) => rule === 'how-made')?.title).toEqual(both('title of kitchen'));
});

test('of code that was read, nobody is asked how it makes a claim hold', () => {
  const read = piece({ kind: 'read', ...told('alone') });
  expect(talkPointsOf([skill([read])]).map(({ rule }) => rule)).toEqual(['beyond']);
});

test('of a challenge in two languages, the one in which it holds whole is talked about', () => {
  const part = piece({ language: 'typescript', submissionId: 'part', isWhole: false, ...told('alone') });
  const points = talkPointsOf([skill([part, piece(told('alone'))])]);
  expect(points.map(({ rule }) => rule)).toEqual(['claim', 'beyond']);
});

const anyPiece = fc.record({
  slug: fc.constantFrom('a', 'b', 'c'),
  language: fc.constantFrom(...Language.enum),
  kind: fc.constantFrom(...Kind.enum),
  isWhole: fc.boolean(),
  generatedInput: fc.boolean(),
  strength: fc.constantFrom(null, { noticed: 1, of: 2 }),
  howMade: fc.constantFrom<ShownPiece['howMade'][]>(
    null,
    { ways: ['ai'], words: '' },
    { ways: [], words: 'egna ord' },
  ),
  submissionId: fc.uuid(),
});

test('whatever is shown, there are three to five sentences, each said once; nothing shown, none', () => {
  fc.assert(
    fc.property(
      fc.array(anyPiece.map(piece), { minLength: 1, maxLength: 6 }),
      fc.subarray([...Language.enum]),
      (pieces, languages) => {
        const sentences = summaryOf({ skills: [skill(pieces)], languages });
        const rules = sentences.map(({ rule }) => rule);
        expect(rules.length).toBeGreaterThanOrEqual(3);
        expect(rules.length).toBeLessThanOrEqual(5);
        expect(rules).toEqual([...new Set(rules)]);
        expect(talkPointsOf([skill(pieces)]).length).toBeLessThanOrEqual(4);
        // Each challenge counts once: as one that holds, or as one of which parts do.
        const [first] = sentences;
        const named = {
          'challenges-hold': first?.rule === 'challenges-hold' ? first.count + first.inPart.length : 0,
          'parts-hold': first?.rule === 'parts-hold' ? first.titles.length : 0,
        };
        expect(named['challenges-hold'] + named['parts-hold']).toBe(
          new Set(pieces.map(({ slug }) => slug)).size,
        );
        expect(rules.includes('kinds')).toBe(rules.includes('challenges-hold'));
      },
    ),
  );
  expect(summaryOf({ skills: [], languages: [] })).toEqual([]);
  expect(talkPointsOf([])).toEqual([]);
});
