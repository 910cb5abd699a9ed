import { asCompared } from '../headlines/list-subjects.ts';

/**
 * Whether some text has these words, next to each other. Each is a whole word of it; the last one may be the beginning
 * of a word, unless `areWhole`. Never a part from within a word. Texts that come again are looked at once: a thousand
 * people have much the same headlines.
 */
export function findWords(words: string, { areWhole }: { areWhole: boolean }): (text: string) => boolean {
  const sought = inWords(words);
  const before = new Map<string, boolean>();
  return (text) => {
    const known = before.get(text);
    if (known !== undefined) return known;
    const isIn = sought !== '' && ` ${inWords(text)} `.includes(areWhole ? ` ${sought} ` : ` ${sought}`);
    before.set(text, isIn);
    return isIn;
  };
}

/** With a space between the words, and nothing else around them. C++, C# and Node.js are words. */
function inWords(text: string): string {
  return asCompared(text)
    .split(/[^\p{L}\p{M}\p{N}+#.]+/u)
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word !== '')
    .join(' ');
}
