import { describe, expect, test } from 'vitest';
import { readSource } from '../support/source-files.ts';

type Tokens = Record<string, string>;
type Rgb = { red: number; green: number; blue: number };

const css = readSource('web/ui/tokens.css');

function readTheme(theme: string): Tokens {
  const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

function readColour(hex = ''): Rgb {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { red, green, blue };
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex?: string): number {
  const linear = (part: number) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const { red, green, blue } = readColour(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one?: string, other?: string): number {
  const [dark = Number.NaN, light = Number.NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Distance from grey: 0 is grey, 1 the loudest a screen can show. */
function chroma(hex: string): number {
  const { red, green, blue } = readColour(hex);
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

const grounds = ['field', 'panel', 'sunken'];
const texts = ['text', 'quiet', 'accent', 'holds', 'holdsnot', 'ours'];
const themes = [
  { theme: 'light', least: 7, most: 15, outline: 3 },
  { theme: 'dark', least: 7, most: 15, outline: 3 },
  { theme: 'sepia', least: 7, most: 15, outline: 3 },
  { theme: 'contrast', least: 15, most: 21, outline: 4.5 },
];

describe.each(themes)('the theme $theme', ({ theme, least, most, outline }) => {
  const tokens = readTheme(theme);

  test('has every colour', () => {
    expect(Object.keys(tokens)).toEqual(expect.arrayContaining([...grounds, ...texts, 'line', 'on-accent']));
  });

  test(`has text of ${least}:1 to ${most}:1 on every ground (calm 8)`, () => {
    const pairs = [
      ...texts.flatMap((text) => grounds.map((ground) => ({ text, ground }))),
      { text: 'on-accent', ground: 'accent' },
    ].map((pair) => ({ ...pair, contrast: contrast(tokens[pair.text], tokens[pair.ground]) }));
    expect(pairs.filter((pair) => !(pair.contrast >= least && pair.contrast <= most))).toEqual([]);
  });

  test(`has outlines of at least ${outline}:1 on every ground (calm 8)`, () => {
    const weak = grounds.filter((ground) => !(contrast(tokens.line, tokens[ground]) >= outline));
    expect(weak).toEqual([]);
  });

  test('has no loud colour (calm 8)', () => {
    const loud = Object.entries(tokens).filter(([, colour]) => chroma(colour) > 0.3);
    expect(loud).toEqual([]);
  });
});

test('light, dark and sepia have no pure white and no pure black (calm 8)', () => {
  const pure = ['light', 'dark', 'sepia'].flatMap((theme) =>
    Object.entries(readTheme(theme)).filter(([, colour]) => /^#(ffffff|000000)$/i.test(colour)),
  );
  expect(pure).toEqual([]);
});
