/** Seeds: the same code always meets the same cases, in the same order, and nobody can tell which beforehand. */
import { createHash, createHmac } from 'node:crypto';
import type { Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';

/**
 * How many sets of generated cases a version of a challenge has, for the first and for the second run each.
 * Many enough that code cannot be fitted to them, few enough that they can be made ahead and kept.
 */
const setsPerRun = 24;

/** The seeds of the first and the second run. An HMAC of version, language and the files as they run picks them. */
export function seedsOf(
  secret: Uint8Array,
  challenge: Challenge,
  language: Language,
  files: SourceFiles,
): [string, string] {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const version = [challenge.slug, challenge.manifest.version];
  const picked = hmac(secret, [...version, language, sorted]);
  const seed = (run: number) => hmac(secret, [...version, run, picked.readUInt32BE(run * 4) % setsPerRun]);
  return [seed(0).toString('base64url'), seed(1).toString('base64url')];
}

/** By what questions about this code, and the inputs they are asked with, are picked: `round` is the how-manyeth time. */
export function questionSeed(
  secret: Uint8Array,
  challenge: Challenge,
  { language, files }: { language: Language; files: SourceFiles },
  round: string,
): string {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return hmac(secret, ['question', challenge.slug, language, sorted, round]).toString('base64url');
}

function hmac(secret: Uint8Array, about: unknown): Buffer {
  return createHmac('sha256', secret).update(JSON.stringify(about)).digest();
}

/** The same list in an order that only the seed decides. */
export function shuffled<T>(list: T[], seed: string): T[] {
  const keyed = list.map((item, index) => ({ item, key: hashOf(`${seed} ${index}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
