/** Names and code spans of other languages: each must occur, and none of JavaScript's own writing may be left. */
import type { Challenge } from './challenge-library.ts';
import { markdownIn, namingOf } from './in-language.ts';

/** What can only be JavaScript. */
const javascriptOnly = /\bnew [A-Z]|=>|===|\b(?:const|let|function)\s/;

/** @param texts path -> text: those a person reads, and those that hold the cases */
export function lintNames(
  { manifest, forCandidate }: Challenge,
  texts: { read: Record<string, string>; cases: string[] },
): string[] {
  const read = Object.values(texts.read);
  const everything = [...read, ...texts.cases].join('\n');
  return forCandidate.languages.flatMap((language) => {
    const naming = namingOf(manifest, language);
    const at = `challenge.json /languages/${language}`;
    const strange = Object.keys(naming.names ?? {}).filter((name) => !hasWord(everything, name));
    const unseen = Object.keys(naming.spans ?? {}).filter(
      (span) => !read.some((text) => text.includes(`\`${span}\``)),
    );
    const left =
      language === 'python'
        ? Object.entries(texts.read).flatMap(([file, text]) =>
            codeSpansOf(markdownIn(text, naming))
              .filter((span) => javascriptOnly.test(span))
              .map((span) => `${file}: \`${span}\` is JavaScript: say it for Python in ${at}/spans`),
          )
        : [];
    return [
      ...strange.map((name) => `${at}/names: \`${name}\` occurs in no case and no text`),
      ...unseen.map((span) => `${at}/spans: \`${span}\` is no code span of a text`),
      ...left,
    ];
  });
}

const hasWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_$])${word.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`, 'u').test(text);
const codeSpansOf = (markdown: string) =>
  [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
