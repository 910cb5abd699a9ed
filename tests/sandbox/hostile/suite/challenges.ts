/** Writes the challenges that hostile programs are handed in at. Their hidden cases are made of secrets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LanguageRow, languageRows } from './languages.ts';
import { randomLetters, randomNumber, type Secret } from './secrets.ts';

const both = (text: string) => ({ sv: text, en: text });
const turned = (text: string) => [...text].reverse().join('');

/** Short, so that a hundred programs that never end take minutes together, not hours. */
const short = { caseMs: 250, runMs: 2_000 };
/** How long a run may take in each, and what is called there. */
export const challengeRows = {
  mirror: { limits: short, groups: 2, write: mirrorGroups },
  patient: { limits: { caseMs: 2_000, runMs: 4_000 }, groups: 2, write: mirrorGroups },
  shelf: { limits: short, groups: 2, write: shelfGroups },
} as const;

/** Writes every challenge below a folder. @returns what nobody may see of them */
export function writeChallenges(folder: string): Secret[] {
  return Object.entries(challengeRows).flatMap(([slug, row]) => {
    const secrets: Secret[] = [];
    const keep = (what: string, text: string) => secrets.push({ what: `${what} of ${slug}`, text });
    const files = filesOf(slug, row, row.write(row.groups, keep));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, slug, path)), { recursive: true });
      writeFileSync(join(folder, slug, path), text);
    }
    return secrets;
  });
}

type Keep = (what: string, text: string) => void;

function mirrorGroups(count: number, keep: Keep): object[] {
  return Array.from({ length: count }, (_, at) => {
    const cases = [1, 2].map(() => {
      const text = randomLetters();
      const numbers = [randomNumber(), randomNumber()];
      const sum = numbers[0]! + numbers[1]!;
      keep('a hidden text', text);
      for (const number of [...numbers, sum]) keep('a hidden number', String(number));
      return { args: [text, numbers], value: { text: turned(text), sum } };
    });
    return { ...groupOf(at), call: 'mirror', keepsArguments: at === 1, cases };
  });
}

function shelfGroups(count: number, keep: Keep): object[] {
  return Array.from({ length: count }, (_, at) => {
    const cases = [1, 2].map(() => {
      const text = randomLetters();
      keep('a hidden text', text);
      return { steps: stepsFor(text) };
    });
    return { ...groupOf(at), cases };
  });
}

function stepsFor(text: string): object[] {
  return [
    { call: 'shelf', args: [text], as: 'one' },
    { get: 'size', on: 'one', value: text.length },
    { take: 3, from: 'one', value: [...text.slice(0, 3)] },
    { call: 'first', on: 'one', value: text[0] },
  ];
}

function groupOf(at: number) {
  const claims = ['The text is turned round.', 'The numbers are added up.', 'The list is not changed.'];
  return { id: `group-${at + 1}`, sentence: both(claims[at] ?? ''), skill: 'lists-and-order' };
}

function filesOf(slug: string, { limits }: { limits: object }, groups: object[]): Record<string, string> {
  const rows = languageRows.filter((row) => row.challenge === 'mirror');
  const languages = rows.map(({ language, entry, other }) => [language, { entry, editable: [entry, other] }]);
  const about = ['title', 'summary', 'whoNeeds', 'needs', 'size', 'shows', 'doesNotShow'];
  const manifest = {
    ...{ format: 1, version: 1, kind: 'write', domain: 'libraries', exposure: 'private' },
    ...Object.fromEntries(about.map((name) => [name, both('A challenge for the tests.')])),
    skills: ['lists-and-order'],
    languages: Object.fromEntries(languages),
    limits,
  };
  const files: Record<string, string> = {
    'challenge.json': JSON.stringify(manifest),
    'public/statement.sv.md': 'En text.\n\n## Gör så här\n\nSkriv.\n\n## Exakt\n\n- En regel.\n',
    'public/statement.en.md': 'A text.\n\n## Do this\n\nWrite.\n\n## Exactly\n\n- A rule.\n',
    'public/examples.json': JSON.stringify(slug === 'shelf' ? shelfExamples : mirrorExamples),
    'public/hints.sv.md': 'Ett tips.\n',
    'public/hints.en.md': 'A hint.\n',
    'hidden/cases.json': JSON.stringify({ groups: groups.map((group) => withSibling(group, slug)) }),
    'hidden/design.md': 'For the tests.\n',
  };
  for (const row of rows) addPrograms(files, row);
  return files;
}

const mirrorExamples = [{ id: 'one', call: 'mirror', args: ['abc', [1, 2]], value: { text: 'cba', sum: 3 } }];
const shelfExamples = [{ id: 'one', steps: stepsFor('abcd') }];

function withSibling(group: object, slug: string): object {
  const [example] = slug === 'shelf' ? shelfExamples : mirrorExamples;
  const { id: _, call: __, ...sibling } = example as Record<string, unknown>;
  return { ...group, siblings: [sibling] };
}

function addPrograms(
  files: Record<string, string>,
  { language, entry, other, honest, nothing }: LanguageRow,
): void {
  files[`public/starter/${language}/${entry}`] = nothing;
  files[`public/starter/${language}/${other}`] = nothing;
  files[`hidden/solution/${language}/${entry}`] = honest;
}
