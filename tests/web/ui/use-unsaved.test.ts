/** What waits in a form on the device: it is there again, and nothing else is. */
import { beforeEach, expect, test, vi } from 'vitest';
import { isWords, keepUnsaved, readUnsaved } from '#web/ui/use-unsaved.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

test('what is written is there again under its own name, until it has arrived', () => {
  keepUnsaved('note.one', 'mina ord');
  expect([readUnsaved('note.one', isWords), readUnsaved('note.two', isWords)]).toEqual(['mina ord', null]);
  keepUnsaved('note.one', null);
  expect([...kept]).toEqual([]);
});

test('words that were taken away are something that is not saved, too', () => {
  keepUnsaved('note.one', '');
  expect(readUnsaved('note.one', isWords)).toBe('');
});

test.each(['{', '7', '{"words":"x"}'])(
  'what is no such value on the device (%s) is as if it were not there',
  (text) => {
    kept.set('kodlugn.form.note.one', text);
    expect(readUnsaved('note.one', isWords)).toBeNull();
  },
);

test('a browser that keeps nothing stops nobody from writing', () => {
  const refuses = () => {
    throw new Error('no storage');
  };
  vi.stubGlobal('localStorage', { getItem: refuses, setItem: refuses, removeItem: refuses });
  keepUnsaved('note.one', 'mina ord');
  expect(readUnsaved('note.one', isWords)).toBeNull();
});
