/** An organisation's own colours over ours, from THEME_FILE and the settings ACCENT_…: checked by colour-rules.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import {
  type ColourFault,
  findColourFaults,
  readTokens,
  type ThemeName,
  themeNames,
} from './colour-rules.ts';

/** Text and the colours of states stay ours: they say the same everywhere, and are equally loud. */
export const ownTokens = ['accent', 'on-accent', 'field', 'panel', 'sunken', 'line', 'hair'] as const;

/** Theme -> token -> `#rrggbb`; what is not there is ours. */
export type OwnColours = Partial<Record<ThemeName, Partial<Record<(typeof ownTokens)[number], string>>>>;

/** The one colour that an owner chooses on the desk: of links and buttons, in each theme. */
export const accentSettings = {
  light: 'ACCENT_LIGHT',
  dark: 'ACCENT_DARK',
  sepia: 'ACCENT_SEPIA',
  contrast: 'ACCENT_CONTRAST',
} as const satisfies Record<ThemeName, keyof Settings>;

/** The accents that the settings name go before those of the file. */
export function withAccents(colours: OwnColours, settings: Settings): OwnColours {
  const themes = themeNames.map((theme) => {
    const accent = settings[accentSettings[theme]];
    return [theme, { ...colours[theme], ...(accent !== undefined && { accent }) }];
  });
  return Object.fromEntries(themes);
}

const shippedTokens = join(import.meta.dirname, '..', '..', 'web', 'ui', 'tokens.css');

export type OwnColourFault = ColourFault & { theme: ThemeName };

/** The first fault of each token in each theme, measured together with the tokens that stay ours. */
export function faultsOfColours(colours: OwnColours): OwnColourFault[] {
  const css = readFileSync(shippedTokens, 'utf8');
  return themeNames.flatMap((theme) => {
    const found = findColourFaults(theme, { ...readTokens(css, theme), ...colours[theme] });
    // One a token, not one a ground.
    const byToken = Map.groupBy(found, ({ token }) => token);
    return [...byToken.values()].flatMap(([first]) => (first ? [{ ...first, theme }] : []));
  });
}

/** Lies over our own tokens: stronger than they, wherever a page names the two. Paper is always light. */
export function cssOfColours(colours: OwnColours): string {
  return themeNames.map((theme) => blockOf(theme, colours[theme] ?? {})).join('');
}

function blockOf(theme: ThemeName, colours: object): string {
  const lines = Object.entries(colours).map(([token, colour]) => `--${token}:${colour};`);
  if (lines.length === 0) return '';
  const block = `:root[data-theme="${theme}"]{${lines.join('')}}`;
  return theme === 'light' ? `${block}\n` : `@media screen{${block}}\n`;
}
