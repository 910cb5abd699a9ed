/** *Sedan sist* tells what changed in the list, and nothing of the person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MyPath } from '#server/attempts/attempts.contract.ts';
import { smallChallenge } from '#tests/support/small-library.ts';
import { changesSince, type SeenVersions, seenAfter } from '#web/attempts/since-last.ts';

type Entry = MyPath['entries'][number];

function entry(slug: string, version: number, openedVersion: number | null): Entry {
  const challenge = { ...smallChallenge({ slug }).forCandidate, version };
  return { challenge, state: 'not-opened', attemptId: null, openedVersion };
}
const told = (entries: Entry[], seen: SeenVersions | null) => {
  const { added, changed } = changesSince({ entries }, seen);
  const slugs = (all: Entry[]) => all.map(({ challenge }) => challenge.slug);
  return { added: slugs(added), changed: slugs(changed) };
};

test('a first visit tells of nothing', () => {
  expect(told([entry('one', 1, null), entry('two', 3, null)], null)).toEqual({ added: [], changed: [] });
});

test('a challenge that was added is told, until the list has been read', () => {
  const entries = [entry('one', 1, null), entry('two', 1, null)];
  expect(told(entries, { one: 1 })).toEqual({ added: ['two'], changed: [] });
  expect(told(entries, seenAfter({ entries }, { one: 1 }))).toEqual({ added: [], changed: [] });
});

test('a version newer than the one that was opened is told, on a new device too', () => {
  const entries = [entry('one', 2, 1), entry('two', 2, null), entry('three', 1, 1)];
  expect(told(entries, null)).toEqual({ added: [], changed: ['one'] });
  expect(told(entries, { one: 1, two: 1, three: 1 })).toEqual({ added: [], changed: ['one'] });
  expect(told(entries, { one: 2, two: 1, three: 1 })).toEqual({ added: [], changed: [] });
});

test('a challenge that was away for a while is not new when it comes back', () => {
  const away = seenAfter({ entries: [entry('one', 1, null)] }, { one: 1, two: 1 });
  expect(told([entry('one', 1, null), entry('two', 1, null)], away)).toEqual({ added: [], changed: [] });
});

test('for every list: once it has been read, the same list tells nothing', () => {
  const entries = fc.uniqueArray(
    fc.record({
      slug: fc.constantFrom('one', 'two', 'three', 'four'),
      version: fc.integer({ min: 1, max: 4 }),
      opened: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
    { selector: ({ slug }) => slug },
  );
  const seen = fc.option(
    fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.integer({ min: 1, max: 4 })),
  );
  fc.assert(
    fc.property(entries, seen, (all, before) => {
      const list = all.map(({ slug, version, opened }) => entry(slug, version, opened));
      expect(told(list, seenAfter({ entries: list }, before))).toEqual({ added: [], changed: [] });
    }),
  );
});
