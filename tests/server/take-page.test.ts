import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takePage } from '#server/db/take-page.ts';

test('the pages of a list are the list, each row once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const { pages } = takePage(rows, undefined, size);
      const all = Array.from({ length: pages }, (_, at) => takePage(rows, String(at + 1), size));
      expect(all.flatMap(({ shown }) => shown)).toEqual(rows);
      expect(all.map(({ page }) => page)).toEqual(all.map((_, at) => at + 1));
      expect(all.every(({ shown }) => shown.length <= size)).toBe(true);
      expect(takePage(rows, '9999', size)).toEqual(all.at(-1));
    }),
  );
});
