/** From what is told of numbers of people, one to four people can never be worked out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundCount } from '#server/mirror/round-count.ts';

const most = 400;
/** What a reader knows a number to be one of, who is told no more than this. */
const possible = (told: number) =>
  Array.from({ length: most + 10 }, (_, count) => count).filter((count) => roundCount(count) === told);
const count = fc.integer({ min: 0, max: most });
/** A sum of some of the numbers, a difference of two, or any mixture: of the same quarter or of different ones. */
const cells = fc.array(fc.record({ count, sign: fc.constantFrom(1, -1) }), { minLength: 1, maxLength: 8 });

function reach(told: { count: number; sign: number }[], isHighest: boolean): number {
  const ends = told.map(({ count: of, sign }) => {
    const all = possible(roundCount(of));
    return sign * (sign > 0 === isHighest ? Math.max(...all) : Math.min(...all));
  });
  return ends.reduce((sum, one) => sum + one, 0);
}

test('no number, sum or difference of what is told is surely one to four', () => {
  fc.assert(
    fc.property(cells, (told) => {
      const [lowest, highest] = [reach(told, false), reach(told, true)];
      expect(lowest < 1 || highest > 4).toBe(true);
    }),
  );
});

test('nor is a difference when one group is known to lie within the other', () => {
  fc.assert(
    fc.property(count, count, (one, other) => {
      const [whole, part] = [Math.max(one, other), Math.min(one, other)];
      const differences = possible(roundCount(whole)).flatMap((all) =>
        possible(roundCount(part)).flatMap((some) => (some <= all ? [all - some] : [])),
      );
      expect(differences.some((left) => left < 1 || left > 4)).toBe(true);
    }),
  );
});

test('fewer than five are told as none are, and nobody is told to be more than there are', () => {
  expect([0, 1, 2, 3, 4].map(roundCount)).toEqual([0, 0, 0, 0, 0]);
  fc.assert(
    fc.property(count, (of) => {
      expect([roundCount(of) <= of, of - roundCount(of) < 5]).toEqual([true, true]);
    }),
  );
});
