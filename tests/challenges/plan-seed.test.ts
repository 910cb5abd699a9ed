import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { seedOf, shuffled } from '#server/runs/plan-seed.ts';
import { randomSource } from '#server/runs/random-source.ts';

const secret = new Uint8Array(32).fill(7);
const challenge = (slug: string, version: number) => ({ slug, manifest: { version } }) as Challenge;
const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}\.js$/), fc.string());

test('the same code gets the same seed, in whatever order its files come', () => {
  fc.assert(
    fc.property(files, (some) => {
      const turned = Object.fromEntries(Object.entries(some).reverse());
      const seeds = [some, turned].map((one) => seedOf(secret, challenge('a', 1), 'javascript', one));
      expect(seeds[0]).toBe(seeds[1]);
    }),
  );
});

test('other code, another version, language, challenge or secret gives another seed', () => {
  const seeds = [
    seedOf(secret, challenge('a', 1), 'javascript', { 'a.js': 'x' }),
    seedOf(secret, challenge('a', 1), 'javascript', { 'a.js': 'y' }),
    seedOf(secret, challenge('a', 2), 'javascript', { 'a.js': 'x' }),
    seedOf(secret, challenge('a', 1), 'typescript', { 'a.js': 'x' }),
    seedOf(secret, challenge('b', 1), 'javascript', { 'a.js': 'x' }),
    seedOf(new Uint8Array(32), challenge('a', 1), 'javascript', { 'a.js': 'x' }),
  ];
  expect(new Set(seeds).size).toBe(seeds.length);
});

test('shuffling keeps every item and depends on the seed alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const once = shuffled(list, seed);
      expect(once).toEqual(shuffled(list, seed));
      expect([...once].sort()).toEqual([...list].sort());
    }),
  );
});

test('random.js gives the same floats in [0, 1) for the same seed', () => {
  const randomFrom = new Function(`${randomSource.replace('export', '')} return randomFrom;`)();
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const draw = () => Array.from({ length: 20 }, randomFrom(seed)) as number[];
      const floats = draw();
      expect(floats).toEqual(draw());
      expect(floats.every((float) => float >= 0 && float < 1)).toBe(true);
      expect(new Set(floats).size).toBeGreaterThan(18);
    }),
  );
});
