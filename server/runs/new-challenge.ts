/** Makes the files of a new challenge: `npm run challenges:new -- <slug or folder>`. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { challengeSkeleton } from '../challenges/challenge-skeleton.ts';
import { builtInChallenges, CannotRun, folderOf } from '../challenges/open-challenge.ts';
import { readLists } from '../challenges/read-lists.ts';

try {
  const name = process.argv[2];
  if (name === undefined) throw new CannotRun('Give a name: npm run challenges:new -- <slug>');
  const folder = folderOf(name);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basename(folder))) {
    throw new CannotRun(`${basename(folder)} cannot be a name. Use a-z, 0-9 and single hyphens.`);
  }
  if (await stat(folder).catch(() => undefined))
    throw new CannotRun(`${folder} is there already. Choose another name.`);
  await make(folder);
  process.stdout.write(`Made ${folder}\nNext: change its texts and cases, look at it with
  npm run challenges:preview -- ${name}
and prove it with
  npm run challenges:check -- ${name}
`);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof CannotRun ? error.message : (error as Error).stack}\n`);
}

async function make(folder: string): Promise<void> {
  const { skills } = await readLists([builtInChallenges]);
  const skill = skills.skills[0]?.id ?? 'skill';
  const domain = skills.domains[0]?.id ?? 'domain';
  for (const [path, text] of Object.entries(challengeSkeleton(skill, domain))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
