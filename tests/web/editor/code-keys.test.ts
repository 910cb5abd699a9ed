import { expect, test } from 'vitest';
import { askedBy } from '#web/editor/code-keys.ts';

const press = (key: string, held: string[] = []) => ({
  key,
  code: key === ' ' ? 'Space' : '',
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

test.each([
  ['z', ['ctrl'], 'undo'],
  ['Z', ['ctrl', 'shift'], 'redo'],
  ['y', ['ctrl'], 'redo'],
  ['f', ['ctrl'], 'find'],
  ['h', ['ctrl'], 'find'],
  [' ', ['ctrl'], 'words'],
  ['m', ['ctrl'], 'toggle-tab'],
  ['z', [], null],
  ['z', ['ctrl', 'alt'], null],
  ['f', ['meta'], null],
])('%s with %j asks for %s', (key, held, asked) => {
  expect(askedBy(press(key, held), false)).toBe(asked);
});

test.each([
  ['z', ['meta'], 'undo'],
  ['z', ['meta', 'shift'], 'redo'],
  ['z', ['ctrl'], null],
  ['f', ['meta'], 'find'],
  ['h', ['meta'], null],
  ['M', ['ctrl', 'shift'], 'toggle-tab'],
  ['m', ['ctrl'], null],
])('on a Mac %s with %j asks for %s', (key, held, asked) => {
  expect(askedBy(press(key, held), true)).toBe(asked);
});
