/** skills.json and paths.json of one or more content folders, as one. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TSchema } from 'typebox';
import { PathsFile, SkillsFile } from './challenge-format.ts';
import { readJson } from './check-shape.ts';

/**
 * The built-in folder comes first and must hold both files; later ones may add to them. What an earlier
 * folder says of an id stands. Throws with every fault when a file does not follow its format.
 */
export async function readLists(dirs: string[]): Promise<{ skills: SkillsFile; paths: PathsFile }> {
  const skills: SkillsFile = { schemes: {}, domains: [], skills: [] };
  const paths: PathsFile = { paths: [] };
  for (const [index, dir] of dirs.entries()) {
    const needed = index === 0;
    const skillsHere = await readList(SkillsFile, join(dir, 'skills.json'), needed);
    const pathsHere = await readList(PathsFile, join(dir, 'paths.json'), needed);
    if (skillsHere) {
      skills.schemes = { ...skillsHere.schemes, ...skills.schemes };
      addNew(skills.domains, skillsHere.domains);
      addNew(skills.skills, skillsHere.skills);
    }
    if (pathsHere) addNew(paths.paths, pathsHere.paths);
  }
  return { skills, paths };
}

function addNew<T extends { id: string }>(to: T[], from: T[]): void {
  to.push(...from.filter((one) => !to.some((known) => known.id === one.id)));
}

async function readList<S extends TSchema>(schema: S, path: string, needed: boolean) {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere && !needed) return undefined;
  const faults: string[] = [];
  const texts = new Map(isThere ? [[path, await readFile(path, 'utf8')]] : []);
  const list = readJson(schema, path, texts, (where, what, mend) => faults.push(`${where}: ${what} ${mend}`));
  if (list === undefined) throw new Error(faults.join('\n'));
  return list;
}
