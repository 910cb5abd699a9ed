/** The challenges that hostile programs are handed in at: what is called there, and hidden cases made of secrets. */
import { randomLetters, randomNumber } from './secrets.ts';

/** Notes a secret; `what` names it in reports. */
export type Keep = (what: string, text: string) => void;
export type ChallengeRow = {
  /** Short, so that a hundred programs that never end take minutes together, not hours. */
  limits: { caseMs: number; runMs: number };
  kind: 'write' | 'query';
  /** Beside the usual fields of a manifest. */
  manifest?: object;
  /** Beside the usual files. */
  files?: Record<string, string>;
  /** Of a hidden group. */
  group?: (at: number) => object;
  example: object;
  hiddenCase: (keep: Keep) => object;
};

const short = { caseMs: 250, runMs: 2_000 };
const turned = (text: string) => [...text].reverse().join('');

const mirror: ChallengeRow = {
  limits: short,
  kind: 'write',
  group: (at) => ({ call: 'mirror', keepsArguments: at === 1 }),
  example: { call: 'mirror', args: ['abc', [1, 2]], value: { text: 'cba', sum: 3 } },
  hiddenCase: (keep) => {
    const text = randomLetters();
    const numbers: [number, number] = [randomNumber(), randomNumber()];
    const sum = numbers[0] + numbers[1];
    keep('a hidden text', text);
    for (const number of [...numbers, sum]) keep('a hidden number', String(number));
    return { args: [text, numbers], value: { text: turned(text), sum } };
  },
};

const shelf: ChallengeRow = {
  limits: short,
  kind: 'write',
  example: { steps: stepsFor('abcd') },
  hiddenCase: (keep) => {
    const text = randomLetters();
    keep('a hidden text', text);
    return { steps: stepsFor(text) };
  },
};

function stepsFor(text: string): object[] {
  return [
    { call: 'shelf', args: [text], as: 'one' },
    { get: 'size', on: 'one', value: text.length },
    { take: 3, from: 'one', value: [...text.slice(0, 3)] },
    { call: 'first', on: 'one', value: text[0] },
  ];
}

const loans: ChallengeRow = {
  limits: short,
  kind: 'query',
  manifest: { compare: { rows: 'in-order', columns: 'names' } },
  files: {
    'public/schema.sql':
      'CREATE TABLE loans (\n  title TEXT NOT NULL,\n  pages INTEGER NOT NULL,\n  returned INTEGER NOT NULL\n);\n',
  },
  example: casesOfLoans([
    ['b', 20, 0],
    ['a', 10, 0],
    ['c', 30, 1],
  ]),
  hiddenCase: (keep) => {
    const rows = [0, 0, 1].map((returned): Loan => [randomLetters(), randomNumber(), returned]);
    for (const [title, pages] of rows) {
      keep('a hidden title', title);
      keep('a hidden number', String(pages));
    }
    return casesOfLoans(rows);
  },
};

type Loan = [title: string, pages: number, returned: number];

function casesOfLoans(rows: Loan[]): object {
  const left = rows.filter(([, , returned]) => returned === 0).map(([title, pages]) => [title, pages]);
  const sorted = left.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return { tables: { loans: rows }, value: { columns: ['title', 'pages'], rows: sorted } };
}

export const challengeRows: Record<string, ChallengeRow> = {
  mirror,
  patient: { ...mirror, limits: { caseMs: 2_000, runMs: 4_000 } },
  shelf,
  loans,
  'patient-loans': { ...loans, limits: { caseMs: 2_000, runMs: 4_000 } },
};
