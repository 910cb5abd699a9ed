/** What waits in a form on the device: it is there again, and nothing else is. */
import { beforeEach, expect, test, vi } from 'vitest';
import { isWords, keepUnsaved, readUnsaved } from '#web/ui/use-unsaved.ts';
import { listFiles, readSource } from '../../support/source-files.ts';

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

test('a form of staff keeps words under the name of who writes them: a colleague at the same device meets none', () => {
  const names = listFiles(/^web\/.*\.tsx$/).flatMap((path) =>
    [...readSource(path).matchAll(/(?:useUnsaved(?:<\w+>)?\(|keptAs=\{)`([^`]*)`/g)].map(
      ([, name = '']) => name,
    ),
  );
  // Those of a candidate, whose words are forgotten with the sign-in, and when somebody else comes in.
  const own = /^(talk-answer|note|own-words|placement|proposal\.person)\./;
  expect(names.length).toBeGreaterThan(8);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: looked for as it stands in the sources.
  expect(names.filter((name) => !own.test(name) && !name.includes('${from}'))).toEqual([]);
});
