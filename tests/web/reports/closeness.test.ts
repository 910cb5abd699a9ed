/** How close the letters of a report stand on paper. That it becomes one page is seen in print.browser.test.ts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closenessOf } from '#web/reports/closeness.ts';

const sizeOf = (known: string[][]) => {
  const classes = closenessOf(known).split(' ');
  return ['dense', 'close'].find((one) => classes.includes(one)) ?? 'far';
};
const closer = ['far', 'close', 'dense'];

test('a few short rows have large letters, many rows or much that is known have smaller ones', () => {
  const short = ['Berättat: själv.'];
  const long = ['Berättat: själv, sökte på nätet, använde AI. Frågor om koden är besvarade. Samtal.'];
  expect(sizeOf(Array(6).fill(short))).toBe('far');
  expect(sizeOf(Array(12).fill(short))).toBe('close');
  expect(sizeOf(Array(20).fill(short))).toBe('dense');
  expect(closenessOf(Array(6).fill([...long, ...long]))).toBe('dense much-known');
});

test('what more is known of never makes the letters larger', () => {
  const rows = fc.array(fc.array(fc.string({ maxLength: 150 }), { minLength: 1, maxLength: 4 }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(rows, fc.string({ maxLength: 150 }), fc.nat(), (known, further, at) => {
      const more = known.map((row, index) => (index === at % known.length ? [...row, further] : row));
      expect(closer.indexOf(sizeOf(more))).toBeGreaterThanOrEqual(closer.indexOf(sizeOf(known)));
    }),
  );
});
