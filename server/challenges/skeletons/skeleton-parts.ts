/** What the skeletons of all kinds share. */
import type { Language } from '#sandbox';

export type KindFiles = { manifest: object; files: Record<string, string> };

export const both = (sv: string, en: string) => ({ sv, en });
export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One entry of `languages` for each language. */
export function perLanguage<T>(
  languages: Language[],
  make: (language: Language) => T,
): Partial<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}

/** The four groups of the café, each with the cases that its kind gives it. */
export function cafeGroups(skill: string, cases: Record<'empty' | 'sum' | 'discount' | 'unchanged', object>) {
  const group = (id: keyof typeof cases, sv: string, en: string) => ({
    id,
    sentence: both(sv, en),
    skill,
    ...cases[id],
  });
  return json({
    groups: [
      group('empty', 'En tom lista ger 0.', 'An empty list gives 0.'),
      group('sum', 'Alla priser räknas ihop.', 'All prices are added up.'),
      group('discount', 'Ett pris under 0 dras av.', 'A price below 0 is taken off.'),
      group('unchanged', 'Listan som kommer in ändras inte.', 'The list that comes in is not changed.'),
    ],
  });
}

export const cafeExamples = [
  { id: 'two-prices', call: 'total', args: [[20, 15]], value: 35 },
  {
    id: 'nothing',
    call: 'total',
    args: [[]],
    value: 0,
    why: both('Inget är beställt.', 'Nothing is ordered.'),
  },
];
