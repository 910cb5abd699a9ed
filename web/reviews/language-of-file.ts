import type { Language } from '#server/challenges/challenges.contract.ts';

const languages: Record<string, Language | undefined> = {
  js: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  py: 'python',
  sql: 'sql',
};

/** In which colours a file of an own work is read; undefined: in one. */
export function languageOfFile(name: string): Language | undefined {
  return languages[name.split('.').at(-1)?.toLowerCase() ?? ''];
}
