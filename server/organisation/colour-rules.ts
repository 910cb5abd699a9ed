/**
 * What colours may be (calm.md 8): contrast of text and outlines on every ground, nothing loud, nothing pure. The one
 * home of these rules: the tests measure our own tokens with it, and a start measures an organisation's.
 */
export const themeNames = ['light', 'dark', 'sepia', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];
/** Token -> `#rrggbb`. */
export type Tokens = Record<string, string>;

export const grounds = ['field', 'panel', 'sunken'] as const;
export const texts = ['text', 'quiet', 'accent', 'holds', 'holdsnot', 'ours'] as const;

/** Contrast ratios as WCAG 2.2 defines them. */
export const contrastRules: Record<ThemeName, { least: number; most: number; outline: number }> = {
  light: { least: 7, most: 15, outline: 3 },
  dark: { least: 7, most: 15, outline: 3 },
  sepia: { least: 7, most: 15, outline: 3 },
  contrast: { least: 15, most: 21, outline: 4.5 },
};
/** Distance between the strongest and the weakest part of a colour: 0 is grey, 1 the loudest a screen can show. */
export const mostChroma = 0.3;

export type ColourFault = {
  token: string;
  ground: string | null;
  measured: number;
  /** Between which a contrast must lie; null when it is not about contrast. */
  range: { least: number; most: number } | null;
  says: string;
};

/** Everything in one theme that breaks a rule. */
export function findColourFaults(theme: ThemeName, tokens: Tokens): ColourFault[] {
  const { least, most, outline } = contrastRules[theme];
  const pairs = [
    ...texts.flatMap((token) => grounds.map((ground) => ({ token, ground: ground as string, least, most }))),
    { token: 'on-accent', ground: 'accent', least, most },
    ...grounds.map((ground) => ({ token: 'line', ground: ground as string, least: outline, most: 21 })),
  ];
  const ofContrast = pairs.flatMap(({ token, ground, least: from, most: to }): ColourFault[] => {
    const measured = contrast(tokens[token], tokens[ground]);
    if (measured >= from && measured <= to) return [];
    const mend = measured < from ? 'further apart' : 'closer together';
    const wanted = `${from}:1 to ${to}:1 is needed. Choose two that are ${mend} in lightness`;
    const range = { least: from, most: to };
    return [{ token, ground, measured, range, says: `has ${measured.toFixed(1)}:1 on ${ground}; ${wanted}` }];
  });
  const ofEach = Object.entries(tokens).flatMap(([token, colour]): ColourFault[] => {
    const measured = chroma(colour);
    const loud = `is too loud (${measured.toFixed(2)}; at most ${mostChroma}). Choose one closer to grey`;
    const pure = 'is pure white or black. Choose one beside it';
    return [
      ...(measured > mostChroma ? [{ token, ground: null, measured, range: null, says: loud }] : []),
      ...(theme !== 'contrast' && /^#(ffffff|000000)$/i.test(colour)
        ? [{ token, ground: null, measured, range: null, says: pure }]
        : []),
    ];
  });
  return [...ofContrast, ...ofEach];
}

function partsOf(hex = ''): [red: number, green: number, blue: number] {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return [red, green, blue];
}

/** NaN for a colour that is not there, so that it holds no rule. */
function luminance(hex?: string): number {
  const linear = (part: number) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = partsOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function contrast(one?: string, other?: string): number {
  const [dark = Number.NaN, light = Number.NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function chroma(hex: string): number {
  const parts = partsOf(hex);
  return Math.max(...parts) - Math.min(...parts);
}

/** The colours of one theme, as tokens.css writes them. */
export function readTokens(css: string, theme: ThemeName): Tokens {
  const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}
