import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatStands } from '#server/feed/describe-said.ts';
import type { FeedSaid } from '#server/feed/feed-profile.contract.ts';
import type { Mark } from '#server/headlines/headlines.contract.ts';

const marks: Mark[] = ['can', 'want', 'curious'];
const examples = ['say-why', 'in-order', 'in-writing'];
const headlines = fc.subarray(['rust', 'python', 'sql']).chain((ids) =>
  fc.tuple(
    ...ids.map((subjectId) =>
      fc.subarray(marks).map((own) => ({
        subjectId,
        name: { sv: subjectId, en: subjectId },
        marks: own,
        esco: null,
        jobtech: null,
      })),
    ),
  ),
);
const said: fc.Arbitrary<FeedSaid> = fc.record({
  wish: fc.constantFrom('placement', 'work', 'not-said'),
  headlines,
  placeWish: fc.constant(null),
  conditions: fc
    .subarray(examples)
    .map((ids) => ids.map((exampleId) => ({ theme: 'instructions' as const, exampleId }))),
  matches: fc
    .subarray(['one', 'two'])
    .map((ids) => ids.map((matchId) => ({ matchId, state: 'proposed' as const }))),
});

const linesOf = ({ headlines: own, conditions }: FeedSaid) => [
  ...own.flatMap((one) => [one.subjectId, ...one.marks.map((mark) => `${one.subjectId} ${mark}`)]),
  ...conditions.map(({ exampleId }) => exampleId),
];

test('within a day the feed says what was said before and is still said, and nothing else', () => {
  fc.assert(
    fc.property(said, said, (before, now) => {
      const [old, present] = [new Set(linesOf(before)), new Set(linesOf(now))];
      expect(new Set(linesOf(whatStands(before, now)))).toEqual(old.intersection(present));
    }),
  );
});

test('what is wished for and what is asked are as they are now', () => {
  fc.assert(
    fc.property(said, said, (before, now) => {
      const { wish, placeWish, matches } = whatStands(before, now);
      expect({ wish, placeWish, matches }).toEqual({
        wish: now.wish,
        placeWish: now.placeWish,
        matches: now.matches,
      });
    }),
  );
});

test('where nothing changed, nothing moves', () => {
  fc.assert(
    fc.property(said, (before) => {
      expect(JSON.stringify(whatStands(before, before))).toBe(JSON.stringify(before));
    }),
  );
});
