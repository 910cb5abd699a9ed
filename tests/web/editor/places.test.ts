import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetOf } from '#web/editor/places.ts';

test('a line and column of an error is the place where the caret stands', () => {
  expect(offsetOf('one\ntwo\nthree', 2, 3)).toBe('one\ntw'.length);
});

test('a line that is not there leads to the end', () => {
  expect(offsetOf('one\ntwo', 9, 1)).toBe('one\ntwo'.length);
});

test('for every text and place the caret stands within the text, on the line that was asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      fc.integer({ min: -2, max: 20 }),
      (lines, index, column) => {
        const line = (index % lines.length) + 1;
        const place = offsetOf(lines.join('\n'), line, column);
        expect(lines.join('\n').slice(0, place).split('\n').length).toBe(line);
      },
    ),
  );
});
