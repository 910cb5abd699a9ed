/** Texts are written with JavaScript's names; here they get those of the chosen language. */
import type { Language } from '#sandbox';
import type { ChallengeManifest } from './challenge-format.ts';

export type Naming = {
  language: Language;
  names?: Record<string, string> | undefined;
  spans?: Record<string, string> | undefined;
};
type Both = { sv: string; en: string };

const wordsOfPython = { true: 'True', false: 'False', null: 'None', undefined: 'None' };
/** Fenced blocks, then code spans. */
const codeParts = /^(```|~~~)[\s\S]*?^\1[^\n]*$|`[^`\n]+`/gm;

export function namingOf(manifest: Pick<ChallengeManifest, 'languages'>, language: Language): Naming {
  const entry = manifest.languages[language];
  return { language, names: entry?.names, spans: entry?.spans };
}

/** Markdown: code spans and blocks with the language's names; the words around them as in plain text. */
export function markdownIn(markdown: string, naming: Naming): string {
  let last = 0;
  let made = '';
  for (const found of markdown.matchAll(codeParts)) {
    const code = found[0];
    made += plainIn(markdown.slice(last, found.index), naming) + codeIn(code, naming);
    last = found.index + code.length;
  }
  return made + plainIn(markdown.slice(last), naming);
}

/** A plain sentence, which may hold code spans: outside of them only names that can be no ordinary word follow. */
export function sentenceIn(text: Both, naming: Naming): Both {
  return { sv: markdownIn(text.sv, naming), en: markdownIn(text.en, naming) };
}

function codeIn(code: string, { language, names, spans }: Naming): string {
  const inner = code.startsWith('`') && !code.startsWith('```') ? code.slice(1, -1) : undefined;
  const span = inner === undefined ? undefined : spans?.[inner];
  if (span !== undefined) return `\`${span}\``;
  return withNames(code, { ...(language === 'python' && wordsOfPython), ...names });
}

function plainIn(text: string, { names = {} }: Naming): string {
  const sure = Object.entries(names).filter(([name]) => /^.+[A-Z]/.test(name));
  return withNames(text, Object.fromEntries(sure));
}

function withNames(text: string, names: Record<string, string>): string {
  return text.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) =>
    Object.hasOwn(names, word) ? (names[word] ?? word) : word,
  );
}
