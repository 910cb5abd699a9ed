/** Reads a folder of programs: what their head comment says, and the files they are handed in as. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { Language } from '#sandbox';
import { type LanguageRow, languageRows } from './languages.ts';

export type Program = {
  /** Path below the folder that was read, with `/`. */
  name: string;
  language: Language;
  /** The sentences of the head comment. */
  head: string[];
  /** What the head says beside its sentences: `challenge: patient`. */
  says: Record<string, string>;
  challenge: string;
  files: Record<string, string>;
};

/** Lines of the head that are no sentences. */
const sayings = /^(challenge|answer|line|refused)(?:: (.*))?$/;

/** Every program below a folder, sorted by name. */
export function readPrograms(folder: string): Program[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => {
      const row = languageRows.find(
        (one) => extname(name) === one.ending && name.startsWith(`${one.folder}/`),
      );
      return row === undefined ? [] : [readProgram(folder, name, row)];
    });
}

function readProgram(folder: string, name: string, row: LanguageRow): Program {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  const afterHead = lines.findIndex((line) => !line.startsWith(`${row.comment} `));
  const headLines = lines.slice(0, afterHead).map((line) => line.slice(row.comment.length + 1));
  const begins = lines.findIndex((line, at) => at >= afterHead && line !== '');
  if (headLines.length === 0 || begins === -1) throw new Error(`${name} has no head comment, or no program.`);
  const says = Object.fromEntries(
    headLines.flatMap((line) => {
      const match = sayings.exec(line);
      return match ? [[match[1], match[2] ?? 'yes']] : [];
    }),
  ) as Record<string, string>;
  return {
    name,
    language: row.language,
    head: headLines.filter((line) => !sayings.test(line)),
    says,
    challenge: says.challenge ?? row.challenge,
    files: toFiles(lines.slice(begins).join('\n'), row),
  };
}

function toFiles(text: string, row: LanguageRow): Record<string, string> {
  const [own = '', ...others] = text.split(new RegExp(`^${row.comment} file: `, 'm'));
  const files: Record<string, string> = { [row.entry]: repeated(own) };
  for (const other of others) {
    const end = other.indexOf('\n');
    files[basename(other.slice(0, end))] = repeated(other.slice(end + 1));
  }
  return files;
}

/** `{{3 × ab}}` becomes `ababab`. */
function repeated(text: string): string {
  return text.replaceAll(/\{\{(\d+) × (.+?)\}\}/g, (_, times: string, what: string) =>
    what
      .replaceAll(/\\u([0-9a-f]{4})/gi, (__, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .repeat(Number(times)),
  );
}
