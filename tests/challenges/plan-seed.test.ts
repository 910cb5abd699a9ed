import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { seedsOf, shuffled } from '#server/runs/plan-seed.ts';
import { randomSource } from '#server/runs/random-source.ts';

const secret = new Uint8Array(32).fill(7);
const challenge = (slug: string, version: number) => ({ slug, manifest: { version } }) as Challenge;
const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}\.js$/), fc.string());

test('the same code gets the same two seeds, in whatever order its files come (calm 44)', () => {
  fc.assert(
    fc.property(files, (some) => {
      const turned = Object.fromEntries(Object.entries(some).reverse());
      const [once, again] = [some, turned].map((one) =>
        seedsOf(secret, challenge('a', 1), 'javascript', one),
      );
      expect(once).toEqual(again);
      expect(once?.[0]).not.toBe(once?.[1]);
    }),
  );
});

test('code spreads over a bounded number of seeds, others for another version, challenge or secret', () => {
  const programs = Array.from({ length: 1_000 }, (_, n) => ({ 'a.js': `return ${n}` }));
  const seedsIn = (key: Uint8Array, slug: string, version: number) =>
    programs.map((program) => seedsOf(key, challenge(slug, version), 'javascript', program).join());
  const [own, version, slug, key] = [
    seedsIn(secret, 'a', 1),
    seedsIn(secret, 'a', 2),
    seedsIn(secret, 'b', 1),
    seedsIn(new Uint8Array(32), 'a', 1),
  ].map((seeds) => new Set(seeds.join().split(',')));
  expect([own, version, slug, key].map((set) => set?.size)).toEqual([48, 48, 48, 48]);
  expect(new Set([own, version, slug, key].flatMap((set) => [...(set ?? [])])).size).toBe(4 * 48);
});

test('another language meets other cases more often than not', () => {
  const differs = Array.from({ length: 100 }, (_, n) => {
    const [js, ts] = (['javascript', 'typescript'] as const).map((language) =>
      seedsOf(secret, challenge('a', 1), language, { a: `${n}` }),
    );
    return js?.join() !== ts?.join();
  });
  expect(differs.filter(Boolean).length).toBeGreaterThan(90);
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
