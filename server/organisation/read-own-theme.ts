/** An organisation's own colours and name (THEME_FILE): read and checked once, at the start. What is not calm is refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { SettingsError } from '../errors.ts';
import { findColourFaults, readTokens, type ThemeName, themeNames } from './colour-rules.ts';
import { longestOwnName, type OwnName } from './own-name.ts';

/** Text and the colours of states stay ours: they say the same everywhere, and are equally loud. */
const ownTokens = ['accent', 'on-accent', 'field', 'panel', 'sunken', 'line', 'hair'] as const;

const Colour = Type.String({ pattern: '^#[0-9a-fA-F]{6}$' });
const OwnColours = Type.Object(Object.fromEntries(ownTokens.map((token) => [token, Type.Optional(Colour)])), {
  additionalProperties: false,
});
const OwnThemeFile = Type.Object(
  {
    ...(Object.fromEntries(themeNames.map((theme) => [theme, Type.Optional(OwnColours)])) as Record<
      ThemeName,
      Type.TOptional<typeof OwnColours>
    >),
    /** No line break, nothing at the ends: it stands in one line. */
    name: Type.Optional(
      Type.String({ maxLength: longestOwnName, pattern: '^[^\\s\\p{C}]([^\\p{C}]*[^\\s\\p{C}])?$' }),
    ),
    nameStands: Type.Optional(Type.Enum(['beside', 'instead'])),
  },
  { additionalProperties: false },
);
type OwnThemeFile = Static<typeof OwnThemeFile>;

export type OwnTheme = {
  /** Lies over our own tokens. */
  css: string;
  name: OwnName | null;
};

const shippedTokens = fileURLToPath(new URL('../../web/ui/tokens.css', import.meta.url));

/** @throws SettingsError naming token, ground, measured ratio and the mend */
export function readOwnTheme(path: string): OwnTheme {
  const own = parse(path);
  const css = readFileSync(shippedTokens, 'utf8');
  const faults = themeNames.flatMap((theme) => {
    const tokens = { ...readTokens(css, theme), ...(own[theme] as Record<string, string> | undefined) };
    // One line a token, not one a ground.
    const byToken = Map.groupBy(findColourFaults(theme, tokens), ({ token }) => token);
    return [...byToken].map(([token, [first]]) => `THEME_FILE ${path}: ${theme} ${token} ${first?.says}.`);
  });
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return {
    css: themeNames.map((theme) => blockOf(theme, own[theme] ?? {})).join(''),
    name: own.name === undefined ? null : { text: own.name, stands: own.nameStands ?? 'beside' },
  };
}

function parse(path: string): OwnThemeFile {
  const own = readJson(path);
  const [fault] = Value.Errors(OwnThemeFile, own);
  if (fault) {
    throw new SettingsError(
      `THEME_FILE ${path}: ${fault.instancePath || '/'} ${fault.message}. ` +
        `Write themes (${themeNames.join(', ')}) with tokens (${ownTokens.join(', ')}) as "#rrggbb", ` +
        `"name" with at most ${longestOwnName} characters, and "nameStands" as "beside" or "instead".`,
    );
  }
  return own as OwnThemeFile;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new SettingsError(`THEME_FILE ${path} ${why}. Mend the file, or remove the setting.`);
  }
}

/** Stronger than our own, wherever a page names the two. Paper is always light. */
function blockOf(theme: ThemeName, colours: object): string {
  const lines = Object.entries(colours).map(([token, colour]) => `--${token}:${colour};`);
  if (lines.length === 0) return '';
  const block = `:root[data-theme="${theme}"]{${lines.join('')}}`;
  return theme === 'light' ? `${block}\n` : `@media screen{${block}}\n`;
}
