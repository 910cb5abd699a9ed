/** Change requests that people meet: over the programs there are for the challenge they change. `challenges:check` runs them. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadChallenges } from '#server/challenges/load-challenges.ts';

const library = await loadChallenges([join(import.meta.dirname, '..', '..', 'challenges')]);
const changes = library.all().filter(({ manifest }) => manifest.changeOf !== undefined);

test('there are several, each for JavaScript, TypeScript and Python, and none in a list', () => {
  expect(changes.length).toBeGreaterThanOrEqual(4);
  expect(changes.map(({ manifest }) => Object.keys(manifest.languages).toSorted())).toEqual(
    changes.map(() => ['javascript', 'python', 'typescript']),
  );
  const listed = new Set(library.paths.paths.flatMap(({ challenges }) => challenges));
  expect(changes.filter(({ slug }) => listed.has(slug))).toEqual([]);
});

test('the check tries them on more than thirty varied programs that were not changed', () => {
  const programs = changes.flatMap(({ manifest }) => {
    const changed = library.find(manifest.changeOf ?? '');
    return [...Object.values(changed?.hidden.solutions ?? {}), ...(changed?.hidden.probes ?? [])];
  });
  expect(programs.length).toBeGreaterThan(30);
});
