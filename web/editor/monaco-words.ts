/**
 * What Monaco itself says in the parts we use, by the number under which it looks a sentence up. It has no Swedish,
 * and the numbers are another at each version: `tests/web/editor/monaco-words.test.ts` holds them to the English.
 */
import type { TFunction } from 'i18next';

export const monacoWords = [
  { number: 64, english: 'editor', key: 'editor.monaco.role' },
  { number: 69, english: 'editor', key: 'editor.monaco.role' },
  { number: 72, english: 'Removed secondary cursors', key: 'editor.monaco.oneCaret' },
  { number: 847, english: 'Show more ({0})', key: 'editor.monaco.showMore' },
  { number: 848, english: '{0} chars', key: 'editor.monaco.letters' },
] as const;

/** Read when an editor is made, and when something is said: an editor made after this speaks the language. */
export function speakInMonaco(t: TFunction): void {
  const sentences: string[] = [];
  for (const { number, key } of monacoWords) sentences[number] = t(key);
  Object.assign(globalThis, { _VSCODE_NLS_MESSAGES: sentences });
}
