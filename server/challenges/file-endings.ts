/** What the name of a file ends with in each language: in challenge folders, and in what is judged from the terminal. */
import type { Language } from '#sandbox';

export const endingOf: Record<Language, string> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  sql: 'sql',
};

const languageOf = Object.fromEntries(
  Object.entries(endingOf).map(([language, ending]) => [ending, language as Language]),
);

/** @param ending without its full stop; undefined when it is no language's */
export function languageOfEnding(ending: string): Language | undefined {
  return Object.hasOwn(languageOf, ending) ? languageOf[ending] : undefined;
}
