/** Writes the challenges that hostile programs are handed in at, made anew for each start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ChallengeRow, challengeRows } from './challenge-rows.ts';
import { type LanguageRow, languageRows } from './languages.ts';
import type { Secret } from './secrets.ts';

const groups = 2;
const casesPerGroup = 2;
const both = (text: string) => ({ sv: text, en: text });

/** Writes every challenge below a folder. @returns what nobody may see of them */
export function writeChallenges(folder: string): Secret[] {
  return Object.entries(challengeRows).flatMap(([slug, row]) => {
    const secrets: Secret[] = [];
    const files = filesOf(slug, row, (what, text) => secrets.push({ what: `${what} of ${slug}`, text }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, slug, path)), { recursive: true });
      writeFileSync(join(folder, slug, path), text);
    }
    return secrets;
  });
}

function filesOf(slug: string, row: ChallengeRow, keep: (what: string, text: string) => void) {
  const languages = languageRows.filter(({ challenge }) => challengeRows[challenge]?.kind === row.kind);
  const { example } = row;
  const hidden = Array.from({ length: groups }, (_, at) => ({
    id: `group-${at + 1}`,
    sentence: both(at === 0 ? 'The answer holds.' : 'The answer holds again.'),
    skill: 'lists-and-order',
    ...row.group?.(at),
    cases: Array.from({ length: casesPerGroup }, () => row.hiddenCase(keep)),
    siblings: [example],
  }));
  return {
    'challenge.json': JSON.stringify(manifestOf(row, languages)),
    'public/statement.sv.md': 'En text.\n\n## Gör så här\n\nSkriv.\n\n## Exakt\n\n- En regel.\n',
    'public/statement.en.md': 'A text.\n\n## Do this\n\nWrite.\n\n## Exactly\n\n- A rule.\n',
    'public/examples.json': JSON.stringify([{ id: 'one', ...example }]),
    'public/hints.sv.md': 'Ett tips.\n',
    'public/hints.en.md': 'A hint.\n',
    'hidden/cases.json': JSON.stringify({ groups: hidden }),
    'hidden/design.md': `For the tests: ${slug}.\n`,
    ...row.files,
    ...Object.fromEntries(languages.flatMap(programsIn)),
  };
}

function manifestOf(row: ChallengeRow, languages: LanguageRow[]): object {
  const about = ['title', 'summary', 'whoNeeds', 'needs', 'size', 'shows', 'doesNotShow'];
  const entries = languages.map(({ language, entry, other }) => [
    language,
    { entry, editable: other === undefined ? [entry] : [entry, other] },
  ]);
  return {
    ...{ format: 1, version: 1, kind: row.kind, domain: 'libraries', exposure: 'private' },
    ...Object.fromEntries(about.map((name) => [name, both('A challenge for the tests.')])),
    skills: ['lists-and-order'],
    languages: Object.fromEntries(entries),
    limits: row.limits,
    ...row.manifest,
  };
}

function programsIn({
  language,
  entry,
  other,
  honest,
  nothing,
}: LanguageRow): [path: string, text: string][] {
  const starters = [entry, ...(other === undefined ? [] : [other])];
  return [
    ...starters.map((file): [string, string] => [`public/starter/${language}/${file}`, nothing]),
    [`hidden/solution/${language}/${entry}`, honest],
  ];
}
