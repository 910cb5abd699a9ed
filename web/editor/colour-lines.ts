/** Code to read in the editor's four muted colours, without an editor: comments, key words, texts and numbers. */
import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';
import type { Language } from '#server/challenges/challenges.contract.ts';
import type { LineBit } from './line-bit.ts';
import { parsers } from './parsers.ts';

const looks = tagHighlighter([
  { tag: tags.comment, class: 'code-comment' },
  { tag: tags.keyword, class: 'code-keyword' },
  { tag: [tags.string, tags.regexp], class: 'code-text' },
  { tag: tags.number, class: 'code-number' },
]);

/** Line by line, the same text as it was given. What cannot be read as its language keeps the colour of text. */
export function colourLines(text: string, language: Language): LineBit[][] {
  if (language === 'sql') return text.split('\n').map((line) => [{ text: line, look: '' }]);
  const lines: LineBit[][] = [[]];
  highlightCode(
    text,
    parsers[language].parse(text),
    looks,
    (bit, look) => lines.at(-1)?.push({ text: bit, look }),
    () => lines.push([]),
  );
  return lines;
}
