/** Seeds: the same code always meets the same cases, in the same order, and nobody can tell which beforehand. */
import { createHash, createHmac } from 'node:crypto';
import type { Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';

/** An HMAC of the challenge's version, the language and the files as they run. */
export function seedOf(
  secret: Uint8Array,
  challenge: Challenge,
  language: Language,
  files: SourceFiles,
): string {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const about = JSON.stringify([challenge.slug, challenge.manifest.version, language, sorted]);
  return createHmac('sha256', secret).update(about).digest('base64url');
}

/** The same list in an order that only the seed decides. */
export function shuffled<T>(list: T[], seed: string): T[] {
  const keyed = list.map((item, index) => ({ item, key: hashOf(`${seed} ${index}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
