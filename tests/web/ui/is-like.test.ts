/** What another build has left on the device must not break a form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLike, isPartOf } from '#web/ui/is-like.ts';

const example = { title: '', day: null, isOpen: true, tasks: [{ what: '', kinds: [''] }] };

test.each([
  [{ title: 'a' }, true],
  [{ day: null, isOpen: false }, true],
  [{ day: '2026-11-26' }, true],
  [{ day: {} }, false],
  [{ tasks: [] }, true],
  [{ tasks: [{ what: 'a', kinds: ['b'] }] }, true],
  [{ tasks: [{ what: 'a' }] }, false],
  [{ tasks: [{ what: 'a', kinds: [1] }] }, false],
  [{ tasks: {} }, false],
  [{ title: 1 }, false],
  [{ older: '' }, false],
  [{}, true],
  [[], false],
  [null, false],
  ['', false],
])('%j as a part of a form: %s', (kept, isOne) => {
  expect(isPartOf(example)(kept)).toBe(isOne);
});

test('the whole has all parts', () => {
  expect([isLike(example)(example), isLike(example)({ title: '' })]).toEqual([true, false]);
});

test('whatever lies there, what is taken for a part of a form can be drawn as one', () => {
  const part = fc.record(
    { title: fc.anything(), day: fc.anything(), isOpen: fc.anything(), tasks: fc.array(fc.anything()) },
    { requiredKeys: [] },
  );
  const draw = ({ title, tasks }: typeof example) => [
    title.trim(),
    ...tasks.map(({ what, kinds }) => what + kinds.map((kind) => kind.trim())),
  ];
  fc.assert(
    fc.property(part, (kept) => {
      if (isPartOf(example)(kept)) draw({ ...example, ...kept });
    }),
  );
});
