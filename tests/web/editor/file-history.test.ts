import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFileHistory, historyLimits, readHistory } from '#web/editor/file-history.ts';
import { applyChange, changeBetween, invertChange } from '#web/editor/text-change.ts';

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

/** What undo gives, one after the other, until there is nothing more. */
function allUndone(history: ReturnType<typeof createFileHistory>): string[] {
  const gone: string[] = [];
  for (let step = history.undo(); step; step = history.undo()) gone.push(step.text);
  return gone;
}

function typed(text: string): ReturnType<typeof createFileHistory> {
  const history = createFileHistory('');
  for (let letters = 1; letters <= text.length; letters += 1) history.write(text.slice(0, letters));
  return history;
}

describe('a change', () => {
  test('for all two texts it leads from one to the other, and back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(before !== after);
        const change = changeBetween(before, after)!;
        expect([applyChange(before, change), applyChange(after, invertChange(change))]).toEqual([
          after,
          before,
        ]);
      }),
    );
  });

  test('between equal texts there is none', () => {
    expect(changeBetween('same', 'same')).toBe(null);
  });
});

describe('the history of a file', () => {
  test('for all writing, undo leads back to the first text and redo to the last', () => {
    fc.assert(
      fc.property(texts, ([first = '', ...later]) => {
        const history = createFileHistory(first);
        for (const text of later) history.write(text);
        const last = later.at(-1) ?? first;
        const undone = allUndone(history);
        let redone = undone.at(-1) ?? last;
        for (let step = history.redo(); step; step = history.redo()) redone = step.text;
        expect([undone.at(-1) ?? last, redone]).toEqual([first, last]);
      }),
    );
  });

  test('for all writing, what was kept and read again goes over the same texts', () => {
    fc.assert(
      fc.property(texts, fc.nat(3), ([first = '', ...later], undos) => {
        const history = createFileHistory(first);
        for (const text of later) history.write(text);
        for (let done = 0; done < undos; done += 1) history.undo();
        const kept = structuredClone(history.keep());
        const again = createFileHistory(kept.text, readHistory(kept));
        expect([again.keep(), allUndone(again)]).toEqual([history.keep(), allUndone(history)]);
      }),
    );
  });

  test('letters typed in a row are undone word by word', () => {
    expect(allUndone(typed('let sum = 0'))).toEqual(['let sum = ', 'let sum ', 'let ', '']);
  });

  test('letters erased in a row come back together', () => {
    const history = createFileHistory('return');
    for (const text of ['retur', 'retu', 'ret']) history.write(text);
    expect(history.undo()).toEqual({ text: 'return', caret: 6 });
  });

  test('a new line is a change of its own', () => {
    expect(allUndone(typed('a\nb'))).toEqual(['a\n', 'a', '']);
  });

  test('what is written after an undo takes the place of what was undone', () => {
    const history = createFileHistory('one');
    history.write('one two');
    history.undo();
    history.write('one three');
    expect([history.redo(), history.undo()?.text]).toEqual([null, 'one']);
  });

  test('a newer text from the server is one change, and leads back to what this device had', () => {
    const kept = createFileHistory('a');
    kept.write('a b');
    const opened = createFileHistory('from another device', readHistory(kept.keep()));
    expect(allUndone(opened)).toEqual(['a b', 'a']);
  });

  test('is bounded, and the oldest changes go first', () => {
    const history = createFileHistory('');
    const lines = Array.from({ length: historyLimits.changes + 20 }, (_, index) => `line ${index}\n`);
    for (const [index] of lines.entries()) history.write(lines.slice(0, index + 1).join(''));
    const { past } = history.keep();
    expect([past.length, past.at(-1)?.inserted]).toEqual([historyLimits.changes, lines.at(-1)]);
  });

  test.each([
    ['nothing', undefined],
    ['another thing', { text: 3 }],
    ['changes that lead nowhere', { text: 'abc', past: [{ at: 1, removed: '', inserted: 'x' }], future: [] }],
    ['a change without a place', { text: 'abc', past: [{ at: -1, removed: '', inserted: '' }], future: [] }],
  ])('is not read from %s', (_, kept) => {
    expect(readHistory(kept)).toBe(undefined);
  });
});
