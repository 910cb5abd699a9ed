/** Content folders on disk for tests: the skeleton of a new challenge, changed where a test says so. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Language } from '#sandbox';
import { challengeSkeleton } from '#server/challenges/challenge-skeleton.ts';
import type { Kind } from '#server/challenges/challenges.contract.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';

export const lists = {
  'skills.json': JSON.stringify({
    schemes: {},
    domains: [{ id: 'cafes', name: { sv: 'Kaféer', en: 'Cafés' } }],
    skills: [
      { id: 'lists', name: { sv: 'Listor', en: 'Lists' } },
      { id: 'numbers', name: { sv: 'Tal', en: 'Numbers' } },
    ],
  }),
  'paths.json': JSON.stringify({
    paths: [
      { id: 'first', title: { sv: 'Börja här', en: 'Begin here' }, challenges: ['cafe-total', 'gone'] },
    ],
  }),
};

/** Path -> new text, or null to leave the file out, or a change of the skeleton's text. */
export type Changes = Record<string, string | Uint8Array | null | ((text: string) => string)>;

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kodlugn-content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Which skeleton; a `write` in JavaScript and TypeScript when nothing is said. */
export type SkeletonOf = { kind?: Kind; languages?: Language[] };

/** A content folder with the lists and one challenge; its path. */
export async function makeContent(
  changes: Changes = {},
  slug = 'cafe-total',
  of: SkeletonOf = {},
): Promise<string> {
  const dir = await emptyFolder();
  await writeFiles(dir, lists);
  await addChallenge(dir, slug, changes, of);
  return dir;
}

export async function addChallenge(
  dir: string,
  slug: string,
  changes: Changes = {},
  { kind, languages }: SkeletonOf = {},
): Promise<void> {
  const skeleton = challengeSkeleton('lists', 'cafes', kind, languages);
  const kept = Object.entries(skeleton).filter(([path]) => changes[path] !== null);
  const files: Record<string, string | Uint8Array> = Object.fromEntries(kept);
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(skeleton[path] ?? '') : change;
    Object.assign(files, text === null ? {} : { [path]: text });
  }
  await writeFiles(join(dir, slug), files);
}

/** Changes JSON text by changing what it says. */
export function json(change: (value: Json) => void): (text: string) => string {
  return (text) => {
    const value = JSON.parse(text);
    change(value);
    return JSON.stringify(value);
  };
}
// biome-ignore lint/suspicious/noExplicitAny: a test writes what the format forbids
export type Json = any;

/** Why the one challenge is withheld. */
export async function reasonsFor(changes: Changes, of: SkeletonOf = {}): Promise<string[]> {
  const library = await loadChallenges([await makeContent(changes, 'cafe-total', of)]);
  return library.withheld().flatMap((one) => one.reasons);
}
