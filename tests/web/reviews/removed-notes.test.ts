/** A note that is removed by a press can come back by another: nothing that was written is lost by it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RemovedNote, rowsOf, toggled } from '#web/reviews/removed-notes.ts';

const notes = ['a', 'b', 'c', 'd'].map((noteId, index) => ({
  ...{ noteId, file: 'x.js', line: index + 1, text: `om ${noteId}` },
}));
const noneRemoved: RemovedNote[] = [];

test('a removed note is in no text that is saved, and keeps its place on the page', () => {
  const { notes: left, removed } = toggled(rowsOf(notes, noneRemoved), 'b');
  expect(left.map(({ noteId }) => noteId)).toEqual(['a', 'c', 'd']);
  expect(rowsOf(left, removed).map(({ note, isRemoved }) => [note.noteId, isRemoved])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
    ['d', false],
  ]);
});

test('whatever is removed and put back, in whatever order, each note has its place and its words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (presses) => {
      const after = presses.reduce((now, noteId) => toggled(rowsOf(now.notes, now.removed), noteId), {
        notes,
        removed: noneRemoved,
      });
      const rows = rowsOf(after.notes, after.removed);
      expect(rows.map(({ note }) => note)).toEqual(notes);
      const pressedOddly = (noteId: string) => presses.filter((one) => one === noteId).length % 2 === 1;
      expect(rows.map(({ isRemoved }) => isRemoved)).toEqual(notes.map(({ noteId }) => pressedOddly(noteId)));
    }),
  );
});

test('a note that is there again by another text is there once', () => {
  const { removed } = toggled(rowsOf(notes, noneRemoved), 'b');
  expect(rowsOf(notes, removed).map(({ note }) => note)).toEqual(notes);
});
