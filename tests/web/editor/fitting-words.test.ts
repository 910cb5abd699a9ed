import { describe, expect, test } from 'vitest';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { fittingWords } from '#web/editor/fitting-words.ts';

/** `|` is the caret. */
function words(drawn: string, options: { language?: Language; others?: string[] } = {}) {
  const { language = 'javascript', others = [] } = options;
  return fittingWords({ text: drawn.replace('|', ''), caret: drawn.indexOf('|'), language, others });
}

describe('words that fit', () => {
  test('are those that begin as what is written, of this file before the language', () => {
    expect(words('const found = 1;\nfo|')).toEqual({ from: 17, words: ['found', 'for'] });
  });

  test('stand nearest first', () => {
    expect(words('booking();\n\n\nbo|\nboat();').words).toEqual(['boat', 'booking', 'Boolean']);
  });

  test('come from the other files of the challenge too', () => {
    expect(words('room|', { others: ['class RoomCalendar {}'] }).words).toEqual(['RoomCalendar']);
  });

  test('after a full stop are what has stood after one, and members of the language', () => {
    expect(words('list.pushAll();\nconst pushed = 1;\nlist.pu|').words).toEqual(['pushAll', 'push']);
  });

  test('are words of this file where nothing is written yet', () => {
    expect(words('const total = 1;\n|').words).toEqual(['total', 'const']);
  });

  test('never hold the word itself, nor one twice, and are few', () => {
    expect(words('sum sum2a sum2a sum2b sum2c sum2d sum2e sum2f sum2g sum2h sum2i\nsum|').words).toEqual([
      'sum2i',
      'sum2h',
      'sum2g',
      'sum2f',
      'sum2e',
      'sum2d',
      'sum2c',
      'sum2b',
    ]);
  });

  test.each<[Language, string, string]>([
    ['typescript', 'readon|', 'Readonly'],
    ['python', 'enum|', 'enumerate'],
    ['sql', 'havin|', 'HAVING'],
  ])('know the language: %s', (language, drawn, word) => {
    expect(words(drawn, { language }).words[0]).toBe(word);
  });
});
