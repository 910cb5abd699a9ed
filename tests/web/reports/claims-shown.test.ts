/** What a report says of the claims of a hand-in: that one does not hold, and that one was never tried, are two things. */
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { ClaimsShown } from '#web/reports/claims-shown.tsx';
import { drawn } from '../../support/drawn.ts';
import { both } from '../../support/shown-piece.ts';

const claims = { held: [both('A')], left: [both('B')], notTried: [both('C')] };
const shown = (locale: 'sv' | 'en', change: Partial<Parameters<typeof ClaimsShown>[0]> = {}) =>
  drawn(
    locale,
    createElement(ClaimsShown, { ...claims, kind: 'write', languages: undefined, ...change }),
    'report',
  );

test('claims that were not tried stand for themselves, after those that were left', () => {
  const all = shown('sv');
  const [, left = '', notTried = ''] = /Det som var kvar(.*)(Det som inte kördes.*)/s.exec(all) ?? [];
  expect([left.includes('B'), left.includes('C'), left.includes('Om det stämmer vet vi inte')]).toEqual([
    ...[true, false, false],
  ]);
  expect([notTried.includes('C'), notTried.includes('Om det stämmer vet vi inte')]).toEqual([true, true]);
});

test('where all was tried, nothing is said of it; where nothing was left, neither', () => {
  expect(shown('sv', { notTried: [] })).not.toContain('Det som inte kördes');
  expect(shown('sv', { left: [] })).not.toContain('Det som var kvar');
});

test('of questions about given code, it says that they were not answered, and in which language', () => {
  expect(shown('en', { kind: 'read' })).toContain('What was not answered when it was handed in');
  expect(shown('en', { kind: 'read', languages: 'Python' })).toContain(
    'What was not answered in Python when',
  );
  expect(shown('en', { languages: 'Python' })).toContain('What was not run in Python when');
});
