import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperLines } from '#web/reports/paper-lines.ts';

test('a line that is too wide goes on after a space, and keeps its number', () => {
  expect(paperLines('one\n  two three four\n', 12)).toEqual([
    { number: 1, rows: ['one'] },
    { number: 2, rows: ['  two three ', 'four'] },
  ]);
});

test('a word that is wider than the paper is cut, and so is one behind much indentation', () => {
  expect(paperLines('abcdefgh', 3)).toEqual([{ number: 1, rows: ['abc', 'def', 'gh'] }]);
  expect(paperLines('    abcdef', 6)).toEqual([{ number: 1, rows: ['    ab', 'cdef'] }]);
});

test('an empty file has one empty line', () => {
  expect(paperLines('')).toEqual([{ number: 1, rows: [''] }]);
});

test('for all texts, no row is wider, every line is there once, and its rows together are the line', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '(', 'å', '😀', '\n'), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (source, width) => {
      const lines = paperLines(source, width);
      const drawn = source.replace(/\n$/, '').replaceAll('\t', '    ').split('\n');
      expect(lines.map(({ rows }) => rows.join(''))).toEqual(drawn);
      expect(lines.map(({ number }) => number)).toEqual(drawn.map((_, index) => index + 1));
      expect(lines.every(({ rows }) => rows.every((row) => [...row].length <= width))).toBe(true);
    }),
  );
});
