import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, linesFrom } from '#web/challenges/lines-of.ts';

test('pieces beside each other are one line, pieces below each other are several', () => {
  const boxes = [
    { top: 30, bottom: 50 },
    { top: 0, bottom: 20 },
    { top: 2, bottom: 18 },
    { top: 31, bottom: 52 },
  ];
  expect(linesFrom(boxes)).toEqual([
    { top: 0, bottom: 20 },
    { top: 30, bottom: 52 },
  ]);
});

test('lines that merely touch stay apart', () => {
  const boxes = [
    { top: 0, bottom: 22 },
    { top: 20, bottom: 42 },
  ];
  expect(linesFrom(boxes)).toEqual(boxes);
});

test('wherever one points there is a line, and no other is nearer', () => {
  const box = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 40 }))
    .map(([top, height]) => ({ top, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(box, { minLength: 1 }), fc.integer({ min: -100, max: 1100 }), (boxes, y) => {
      const lines = linesFrom(boxes);
      const away = lines.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
      expect(away[lineAt(lines, y)]).toBe(Math.min(...away));
    }),
  );
});

test('where nothing is written there is no line', () => {
  expect(lineAt([], 10)).toBe(-1);
});
