/** Calm rules that a machine can check in prose: length, reading ease (LIX), words, signs. */
import { bannedPhrases, type Locale } from './calm-words.ts';

const longestSentence = 20;
const longestParagraph = 50;

/** Markdown as a reader hears it: fences away, code spans as one short word, list marks away. */
export function proseOf(markdown: string): string[] {
  return markdown
    .replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '')
    .replace(/`[^`\n]+`/g, 'x')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, '')
        .replace(/[*_]{1,2}(\S)/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

/** Every breach of the calm rules in one piece of Markdown, or of the interface, as sentences. */
export function lintProse(
  markdown: string,
  locale: Locale,
  place: 'interface' | 'content' = 'content',
): string[] {
  const found: string[] = [];
  for (const block of proseOf(markdown)) {
    for (const sentence of sentencesOf(block)) {
      const count = wordsOf(sentence).length;
      if (count > longestSentence) {
        found.push(`a sentence of ${count} words (at most ${longestSentence}): "${shortened(sentence)}"`);
      }
    }
    const count = wordsOf(block).length;
    if (count > longestParagraph) {
      found.push(`a paragraph of ${count} words (at most ${longestParagraph}): "${shortened(block)}"`);
    }
    for (const { phrase, why } of bannedPhrases(place, locale)) {
      const said = phrase.exec(block)?.[0];
      if (said !== undefined) found.push(`"${said}" (${why}): "${shortened(block)}"`);
    }
  }
  return found;
}

/** Läsbarhetsindex: mean words in a sentence + percentage of words longer than 6 letters. Whole number. */
export function lixOf(markdown: string): number {
  const blocks = proseOf(markdown);
  const words = blocks.flatMap(wordsOf);
  const sentences = blocks.flatMap(sentencesOf).length;
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

const sentencesOf = (block: string) =>
  block.split(/(?<=[.?!:])\s+/).filter((sentence) => wordsOf(sentence).length > 0);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const shortened = (text: string) => (text.length <= 70 ? text : `${text.slice(0, 67)}…`);
