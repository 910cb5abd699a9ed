import type { Language } from '#server/challenges/challenges.contract.ts';

/** Spaces of one step inwards, as people write the language. */
export function indentOf(language: Language): number {
  return language === 'python' ? 4 : 2;
}
