import { asCompared } from '../headlines/list-subjects.ts';

/**
 * Whether some text has these words, next to each other. Each is a whole word of it; the last one may be the beginning
 * of a word, unless `areWhole`. Never a part from within a word.
 */
export function hasWords(text: string, words: string, { areWhole }: { areWhole: boolean }): boolean {
  const sought = inWords(words);
  if (sought === '') return false;
  return ` ${inWords(text)} `.includes(areWhole ? ` ${sought} ` : ` ${sought}`);
}

/** With a space between the words, and nothing else around them. C++, C# and Node.js are words. */
function inWords(text: string): string {
  return asCompared(text)
    .split(/[^\p{L}\p{M}\p{N}+#.]+/u)
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word !== '')
    .join(' ');
}
