/** How the parts of the workspace stand, by the window, the letters and what was chosen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from '#web/attempts/desk-shape.ts';
import { comfortChoices } from '#web/comfort/comfort-choices.ts';

const usual = { spacing: 'normal', resultPlace: 'below' } as const;
const at = (
  width: number,
  height: number,
  letters = 17,
  chosen: Partial<Parameters<typeof shapeOf>[1]> = {},
) => shapeOf({ width, height, letters }, { ...usual, ...chosen });

test.each([
  ['a computer', at(1280, 720), 'below', 'places'],
  ['a low computer', at(1366, 625), 'halves', 'places'],
  ['200 % zoom', at(640, 360), 'panes', 'page'],
  ['150 % zoom', at(853, 480), 'panes', 'page'],
  ['a phone', at(360, 740), 'panes', 'places'],
  ['a phone with the largest letters', at(360, 740, 24), 'panes', 'page'],
  ['the largest letters', at(1280, 720, 24), 'halves', 'places'],
  ['the largest letters, far apart', at(1280, 720, 24, { spacing: 'wider' }), 'panes', 'page'],
  ['room for three', at(1280, 720, 17, { resultPlace: 'beside' }), 'beside', 'places'],
  ['no room for three', at(1279, 720, 17, { resultPlace: 'beside' }), 'below', 'places'],
])('%s', (_, given, shape, scroll) => {
  expect(given).toEqual({ shape, scroll });
});

const windows = fc.record({
  width: fc.integer({ min: 240, max: 4_000 }),
  height: fc.integer({ min: 200, max: 3_000 }),
});
const chosen = fc.record({
  spacing: fc.constantFrom(...comfortChoices.spacing),
  resultPlace: fc.constantFrom(...comfortChoices.resultPlace),
});

test('letters twice as large in a window twice as large stand the same', () => {
  fc.assert(
    fc.property(windows, chosen, ({ width, height }, choices) => {
      const twice = shapeOf({ width: 2 * width, height: 2 * height, letters: 34 }, choices);
      expect(twice).toEqual(shapeOf({ width, height, letters: 17 }, choices));
    }),
  );
});

test('more room never shows less at a time', () => {
  const shown = { panes: 1, halves: 2, below: 3, beside: 3 };
  fc.assert(
    fc.property(windows, windows, chosen, (one, more, choices) => {
      const larger = { width: one.width + more.width, height: one.height + more.height };
      const before = shapeOf({ ...one, letters: 17 }, choices);
      const after = shapeOf({ ...larger, letters: 17 }, choices);
      expect(shown[after.shape]).toBeGreaterThanOrEqual(shown[before.shape]);
    }),
  );
});
