import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGoal } from '#web/accounts/goal.ts';
import { findRoute } from '#web/routes.ts';

const goalOf = (till: string) => readGoal(`?${new URLSearchParams({ till })}`);

test('one comes back to where one was', () => {
  expect(goalOf('/uppgift/booking-clashes')).toBe('/uppgift/booking-clashes');
});

test.each([
  ['nothing', ''],
  ['another site', 'https://example.org/lista'],
  ['another site without a scheme', '//example.org/lista'],
  ['another site behind a backslash', '/\\example.org/lista'],
  ['a script', 'javascript:alert(1)'],
  ['a page that is not there', '/finns-inte'],
  ['the way in itself', '/kort'],
  ['the start page', '/'],
])('%s leads to the list', (_, till) => {
  expect(goalOf(till)).toBe('/lista');
});

test('whatever the address says, the way leads to a page of ours', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (till) => {
      const url = new URL(goalOf(till), 'https://kod.example.se');
      expect([url.origin, findRoute(url.pathname) !== undefined]).toEqual(['https://kod.example.se', true]);
    }),
  );
});
