/** The languages that have hostile programs: one row each. */
import type { Language } from '#sandbox';

export type LanguageRow = {
  language: Language;
  /** First part of the path of its programs. */
  folder: string;
  ending: string;
  /** Begins a comment that goes to the end of its line. */
  comment: string;
  entry: string;
  /** A second file that may be handed in. */
  other?: string;
  /** Where its programs are handed in when they say nothing else. */
  challenge: string;
  /** A program that holds there. */
  honest: string;
  /** A program that does nothing: what one starts from. */
  nothing: string;
};

const mirror = `export function mirror(text, numbers) {
  let sum = 0;
  for (const number of numbers) sum += number;
  return { text: [...text].reverse().join(''), sum };
}
`;
const script = { folder: 'javascript', comment: '//', challenge: 'mirror', nothing: '// Nothing yet.\n' };

export const languageRows: LanguageRow[] = [
  { ...script, language: 'javascript', ending: '.js', entry: 'main.js', other: 'other.js', honest: mirror },
  {
    ...{ ...script, language: 'typescript', ending: '.ts', entry: 'main.ts', other: 'other.ts' },
    honest: mirror.replace('(text, numbers)', '(text: string, numbers: number[])'),
  },
  {
    ...{ folder: 'python', language: 'python', ending: '.py', entry: 'main.py', other: 'other.py' },
    ...{ comment: '#', challenge: 'mirror', nothing: '# Nothing yet.\n' },
    honest: 'def mirror(text, numbers):\n    return {"text": text[::-1], "sum": sum(numbers)}\n',
  },
  {
    ...{ folder: 'sql', language: 'sql', ending: '.sql', entry: 'query.sql' },
    ...{ comment: '--', challenge: 'loans', nothing: '-- Nothing yet.\n' },
    honest: 'SELECT title, pages FROM loans WHERE returned = 0 ORDER BY title;\n',
  },
];
