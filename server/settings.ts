/** Every setting by its name in the environment: its form, and the mend when it has another. */
import { type Static, type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';
import { layerNames } from '#sandbox';

const yesNo = (mend: string) => Type.Optional(Type.Enum(['yes', 'no'], { description: mend }));
const sentence = (name: string) =>
  Type.Optional(
    Type.String({ maxLength: 500, description: `${name} is longer than 500 characters. Write it shorter.` }),
  );

const Settings = Type.Object({
  PORT: Type.Optional(
    Type.String({
      pattern: '^(0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$',
      description: 'PORT must be a whole number from 0 to 65535. Write for example PORT=4010',
    }),
  ),
  HOST: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9.:_-]+$',
      description: 'HOST must be a name or an IP address. Write for example HOST=127.0.0.1',
    }),
  ),
  PUBLIC_URL: Type.Optional(Type.String()),
  DATA_DIR: Type.Optional(Type.String()),
  CHALLENGES_DIR: Type.Optional(Type.String()),
  ORGANISATION_NAME: Type.Optional(
    Type.String({
      maxLength: 80,
      description: 'ORGANISATION_NAME is longer than 80 characters. Write it shorter.',
    }),
  ),
  HELP_WHO_SV: sentence('HELP_WHO_SV'),
  HELP_WHO_EN: sentence('HELP_WHO_EN'),
  HELP_HOW_SV: sentence('HELP_HOW_SV'),
  HELP_HOW_EN: sentence('HELP_HOW_EN'),
  HELP_ANSWER_TIME_SV: sentence('HELP_ANSWER_TIME_SV'),
  HELP_ANSWER_TIME_EN: sentence('HELP_ANSWER_TIME_EN'),
  CARDS_FROM_SV: sentence('CARDS_FROM_SV'),
  CARDS_FROM_EN: sentence('CARDS_FROM_EN'),
  BEGIN_WITHOUT_CARD: yesNo('BEGIN_WITHOUT_CARD must be yes or no. Write BEGIN_WITHOUT_CARD=yes'),
  SENDS_NOTHING_TO_AUTHORITIES: yesNo(
    'SENDS_NOTHING_TO_AUTHORITIES must be yes or no. Write yes only when the organisation stands for it.',
  ),
  REQUIRE_LAYERS: Type.Optional(
    Type.String({
      pattern: `^(${layerNames.join('|')})([ ,]+(${layerNames.join('|')}))*$`,
      description: `REQUIRE_LAYERS names a layer that does not exist. Write some of ${layerNames.join(', ')}, with commas between.`,
    }),
  ),
  DEVELOPMENT: yesNo('DEVELOPMENT must be yes or no. Remove the line where people use the server.'),
});
export type Settings = Static<typeof Settings>;
export const settingNames = Object.keys(Settings.properties);

/** The settings that were given (an empty one counts as not given), and one line per fault. */
export function checkSettings(env: NodeJS.ProcessEnv): { settings: Settings; faults: string[] } {
  const given = settingNames.map((name) => [name, env[name]?.trim()] as const);
  const settings = Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ''));
  const names = new Set(
    Value.Errors(Settings, settings).map(({ instancePath }) => instancePath.split('/')[1] ?? ''),
  );
  const schemas: Record<string, TSchema & { description?: string }> = Settings.properties;
  const faults = [...names].map(
    (name) => schemas[name]?.description ?? `${name} cannot be used. See .env.example`,
  );
  return { settings: settings as Settings, faults };
}
