/**
 * Makes the files of a new challenge:
 * `npm run challenges:new -- <slug or folder> [--kind write] [--language javascript,typescript]`.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '#sandbox';
import { challengeSkeleton } from '../challenges/challenge-skeleton.ts';
import { Kind } from '../challenges/challenges.contract.ts';
import { builtInChallenges, CannotRun, folderOf } from '../challenges/open-challenge.ts';
import { readLists } from '../challenges/read-lists.ts';

const usage =
  'npm run challenges:new -- <slug> [--kind write|repair|extend|test|read|query] [--language javascript,typescript,python]';

try {
  const { name, kind, written } = readOptions();
  const folder = folderOf(name);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basename(folder))) {
    throw new CannotRun(`${basename(folder)} cannot be a name. Use a-z, 0-9 and single hyphens.`);
  }
  if (await stat(folder).catch(() => undefined))
    throw new CannotRun(`${folder} is there already. Choose another name.`);
  await make(folder, kind, written);
  process.stdout.write(`Made ${folder}\nNext: change its texts and cases, look at it with
  npm run challenges:preview -- ${name}
and prove it with
  npm run challenges:check -- ${name}
`);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof CannotRun ? error.message : (error as Error).stack}\n`);
}

function readOptions() {
  const text = { type: 'string' } as const;
  const parsed = parseOrRefuse(() =>
    parseArgs({ allowPositionals: true, options: { kind: text, language: text } }),
  );
  const [name] = parsed.positionals;
  if (name === undefined) throw new CannotRun(`Give a name: ${usage}`);
  const kind = Kind.enum.find((known) => known === (parsed.values.kind ?? 'write'));
  if (kind === undefined) throw new CannotRun(`--kind ${parsed.values.kind} is not known. Use: ${usage}`);
  const asked = (parsed.values.language ?? (kind === 'query' ? 'sql' : 'javascript,typescript')).split(',');
  const written = languages.filter((language) => asked.includes(language));
  if (written.length !== asked.length || written.includes('sql') !== (kind === 'query')) {
    throw new CannotRun(`--language ${asked.join(',')} is not for the kind ${kind}. Use: ${usage}`);
  }
  return { name, kind, written };
}

function parseOrRefuse<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new CannotRun(`${(error as Error).message}. Use: ${usage}`);
  }
}

async function make(folder: string, kind: Kind, written: (typeof languages)[number][]): Promise<void> {
  const { skills } = await readLists([builtInChallenges]);
  const skill = skills.skills[0]?.id ?? 'skill';
  const domain = skills.domains[0]?.id ?? 'domain';
  for (const [path, text] of Object.entries(challengeSkeleton(skill, domain, kind, written))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
