/** Our own colours (calm.md 8), measured with the same rules as an organisation's at its start. */
import { describe, expect, test } from 'vitest';
import {
  contrast,
  findColourFaults,
  grounds,
  readTokens,
  type Tokens,
  texts,
  themeNames,
} from '#server/organisation/colour-rules.ts';
import { readSource } from '../support/source-files.ts';

const css = readSource('web/ui/tokens.css');

describe.each(themeNames)('the theme %s', (theme) => {
  const tokens = readTokens(css, theme);

  test('has every colour', () => {
    expect(Object.keys(tokens)).toEqual(expect.arrayContaining([...grounds, ...texts, 'line', 'on-accent']));
  });

  test('has the contrast of text and outlines that is asked for, and no loud or pure colour (calm 8)', () => {
    expect(findColourFaults(theme, tokens)).toEqual([]);
  });

  const broken: [string, Tokens][] = [
    ['text that is too pale', { quiet: tokens.field ?? '' }],
    ['text on the accent that is too pale', { 'on-accent': tokens.accent ?? '' }],
    ['an outline that is too pale', { line: tokens.panel ?? '' }],
    ['a loud colour', { hair: '#c01010' }],
    ['a colour that is missing', { panel: '' }],
  ];
  test.each(broken)('would be refused with %s (calm 8)', (_, change) => {
    const [token] = Object.keys(change);
    const faults = findColourFaults(theme, { ...tokens, ...change });
    expect(faults.filter((fault) => fault.token === token || fault.ground === token)).not.toEqual([]);
  });
});

test.each(['light', 'dark', 'sepia'] as const)(
  'the theme %s would be refused with pure white or black (calm 8)',
  (theme) => {
    const pure = ['#ffffff', '#000000'].map((hair) =>
      findColourFaults(theme, { ...readTokens(css, theme), hair }),
    );
    expect(pure.map((faults) => faults.map(({ token }) => token))).toEqual([['hair'], ['hair']]);
  },
);

test('contrast is what WCAG says it is', () => {
  expect([contrast('#ffffff', '#000000'), contrast('#777777', '#777777')]).toEqual([21, 1]);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
