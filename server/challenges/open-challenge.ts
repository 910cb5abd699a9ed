/** Opens one challenge folder for the terminal tools. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Challenge } from './challenge-library.ts';
import { loadChallenge } from './load-challenge.ts';
import { readLists } from './read-lists.ts';

export const builtInChallenges = join(import.meta.dirname, '..', '..', 'challenges');

/** A reason that ends a tool: one line, with the mend in it. */
export class CannotRun extends Error {}

/** A slug of the built-in folder, or the path of any folder. */
export function folderOf(name: string): string {
  return resolve(name.includes('/') || name === '.' ? name : join(builtInChallenges, name));
}

/**
 * @param folder a path, or the slug of one that is built in
 * @throws CannotRun with every reason when the folder is withheld
 */
export async function openChallenge(folder: string): Promise<Challenge> {
  const path = (await isFolder(resolve(folder))) ? resolve(folder) : folderOf(folder);
  if (!(await isFolder(path)))
    throw new CannotRun(`${folder} is no folder. Give the folder of one challenge.`);
  const { skills } = await readLists([builtInChallenges, dirname(path)]).catch((error: Error) => {
    throw new CannotRun(error.message);
  });
  const loaded = await loadChallenge(path, skills);
  if ('challenge' in loaded) return loaded.challenge;
  throw new CannotRun(`${folder} cannot be used:\n${loaded.reasons.map((one) => `  ${one}`).join('\n')}`);
}

async function isFolder(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => undefined);
  return about?.isDirectory() ?? false;
}
