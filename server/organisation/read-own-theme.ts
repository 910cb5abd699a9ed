/** An organisation's own colours and name (THEME_FILE): read and checked once, at the start. What is not calm is refused. */
import { readFileSync } from 'node:fs';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { SettingsError } from '../errors.ts';
import { type ThemeName, themeNames } from './colour-rules.ts';
import { faultsOfColours, type OwnColours, ownTokens } from './own-colours.ts';
import { longestOwnName, type OwnName } from './own-name.ts';

const Colour = Type.String({ pattern: '^#[0-9a-fA-F]{6}$' });
const ColoursOfTheme = Type.Object(
  Object.fromEntries(ownTokens.map((token) => [token, Type.Optional(Colour)])),
  { additionalProperties: false },
);
const OwnThemeFile = Type.Object(
  {
    ...(Object.fromEntries(themeNames.map((theme) => [theme, Type.Optional(ColoursOfTheme)])) as Record<
      ThemeName,
      Type.TOptional<typeof ColoursOfTheme>
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

export type OwnTheme = { colours: OwnColours; name: OwnName | null };

/** @throws SettingsError naming token, ground, measured ratio and the mend */
export function readOwnTheme(path: string): OwnTheme {
  const { name, nameStands, ...colours } = parse(path);
  const faults = faultsOfColours(colours).map(
    ({ theme, token, says }) => `THEME_FILE ${path}: ${theme} ${token} ${says}.`,
  );
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return { colours, name: name === undefined ? null : { text: name, stands: nameStands ?? 'beside' } };
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
