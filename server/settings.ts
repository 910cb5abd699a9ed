/** Every setting by its name in the environment: its form, and the mend when it has another. */
import { type Static, type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';
import { layerNames } from '#sandbox';
import { staffRoles } from './access.ts';

import { erasableCategories } from './db/data-categories.ts';

const yesNo = (mend: string) => Type.Optional(Type.Enum(['yes', 'no'], { description: mend }));
const sentence = (name: string, maxLength = 500) =>
  Type.Optional(
    Type.String({
      maxLength,
      description: `${name} is longer than ${maxLength} characters. Write it shorter.`,
    }),
  );
const aCategory = `(${erasableCategories.join('|')})`;
const days = (name: string) =>
  Type.Optional(
    Type.String({
      pattern: '^[1-9][0-9]{0,4}$',
      description: `${name} is how many days something is kept, from 1. Write ${name}=730, or remove the line to keep it.`,
    }),
  );
const colour = (name: string) =>
  Type.Optional(
    Type.String({
      pattern: '^#[0-9a-fA-F]{6}$',
      description: `${name} must be a colour as #rrggbb. Write for example ${name}=#2f5f6b`,
    }),
  );
const webAddress = (name: string) =>
  Type.Optional(
    Type.String({
      pattern: '^https://[^\\s/]+(/\\S*)?$',
      maxLength: 500,
      description: `${name} must be a whole address that begins with https://`,
    }),
  );

const wholeNumber = (mend: string) =>
  Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$', description: mend }));

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
  BACKUP_DIR: Type.Optional(Type.String()),
  BACKUP_KEEP: wholeNumber('BACKUP_KEEP must be how many backups are kept, from 1 to 999: BACKUP_KEEP=14'),
  BACKUP_ALARM_DAYS: wholeNumber(
    'BACKUP_ALARM_DAYS must be how old the newest backup may get, from 1 to 999 days: BACKUP_ALARM_DAYS=2',
  ),
  CHALLENGES_DIR: Type.Optional(Type.String()),
  ORGANISATION_NAME: Type.Optional(
    Type.String({
      maxLength: 80,
      description: 'ORGANISATION_NAME is longer than 80 characters. Write it shorter.',
    }),
  ),
  THEME_FILE: Type.Optional(Type.String()),
  ACCENT_LIGHT: colour('ACCENT_LIGHT'),
  ACCENT_DARK: colour('ACCENT_DARK'),
  ACCENT_SEPIA: colour('ACCENT_SEPIA'),
  ACCENT_CONTRAST: colour('ACCENT_CONTRAST'),
  HELP_WHO_SV: sentence('HELP_WHO_SV'),
  HELP_WHO_EN: sentence('HELP_WHO_EN'),
  HELP_HOW_SV: sentence('HELP_HOW_SV'),
  HELP_HOW_EN: sentence('HELP_HOW_EN'),
  HELP_BY_TEXT_SV: sentence('HELP_BY_TEXT_SV'),
  HELP_BY_TEXT_EN: sentence('HELP_BY_TEXT_EN'),
  HELP_BY_VOICE_SV: sentence('HELP_BY_VOICE_SV'),
  HELP_BY_VOICE_EN: sentence('HELP_BY_VOICE_EN'),
  HELP_CALL_ME_SV: sentence('HELP_CALL_ME_SV'),
  HELP_CALL_ME_EN: sentence('HELP_CALL_ME_EN'),
  HELP_ANSWER_TIME_SV: sentence('HELP_ANSWER_TIME_SV'),
  HELP_ANSWER_TIME_EN: sentence('HELP_ANSWER_TIME_EN'),
  CARDS_FROM_SV: sentence('CARDS_FROM_SV'),
  CARDS_FROM_EN: sentence('CARDS_FROM_EN'),
  BEGIN_WITHOUT_CARD: yesNo('BEGIN_WITHOUT_CARD must be yes or no. Write BEGIN_WITHOUT_CARD=yes'),
  SENDS_NOTHING_TO_AUTHORITIES: yesNo(
    'SENDS_NOTHING_TO_AUTHORITIES must be yes or no. Write yes only when the organisation stands for it.',
  ),
  TRY_CHALLENGE: Type.Optional(
    Type.String({
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 60,
      description:
        'TRY_CHALLENGE must be the folder name of a challenge, or none. Write for example booking-clashes',
    }),
  ),
  COMPENSATION_TEXT_SV: sentence('COMPENSATION_TEXT_SV', 4_000),
  COMPENSATION_TEXT_EN: sentence('COMPENSATION_TEXT_EN', 4_000),
  COMPENSATION_WHO_SV: sentence('COMPENSATION_WHO_SV'),
  COMPENSATION_WHO_EN: sentence('COMPENSATION_WHO_EN'),
  COMPENSATION_HOW_SV: sentence('COMPENSATION_HOW_SV'),
  COMPENSATION_HOW_EN: sentence('COMPENSATION_HOW_EN'),
  ACCESSIBILITY_AUTHORITY_SV: sentence('ACCESSIBILITY_AUTHORITY_SV'),
  ACCESSIBILITY_AUTHORITY_EN: sentence('ACCESSIBILITY_AUTHORITY_EN'),
  ACCESSIBILITY_AUTHORITY_URL: webAddress('ACCESSIBILITY_AUTHORITY_URL'),
  LEGAL_BASIS_SV: sentence('LEGAL_BASIS_SV', 2_000),
  LEGAL_BASIS_EN: sentence('LEGAL_BASIS_EN', 2_000),
  CONTROLLER_SV: sentence('CONTROLLER_SV', 2_000),
  CONTROLLER_EN: sentence('CONTROLLER_EN', 2_000),
  DATA_PROTECTION_OFFICER_SV: sentence('DATA_PROTECTION_OFFICER_SV'),
  DATA_PROTECTION_OFFICER_EN: sentence('DATA_PROTECTION_OFFICER_EN'),
  PROCESSORS_SV: sentence('PROCESSORS_SV', 2_000),
  PROCESSORS_EN: sentence('PROCESSORS_EN', 2_000),
  TRANSFERS_SV: sentence('TRANSFERS_SV', 2_000),
  TRANSFERS_EN: sentence('TRANSFERS_EN', 2_000),
  ERASE_BY_DECISION: Type.Optional(
    Type.String({
      pattern: `^(none|${aCategory}([ ,]+${aCategory})*)$`,
      description: `ERASE_BY_DECISION names a category that does not exist. Write none, or some of ${erasableCategories.join(', ')} with commas between.`,
    }),
  ),
  KEEP_DRAFTS_DAYS: days('KEEP_DRAFTS_DAYS'),
  KEEP_WORK_DAYS: days('KEEP_WORK_DAYS'),
  KEEP_CONSENTS_DAYS: days('KEEP_CONSENTS_DAYS'),
  KEEP_ACCOUNT_DAYS: days('KEEP_ACCOUNT_DAYS'),
  SOURCE_URL: webAddress('SOURCE_URL'),
  OPEN: yesNo('OPEN must be yes or no. Write yes when people may come.'),
  OIDC_ISSUER: Type.Optional(
    Type.String({
      pattern: '^https://[^\\s/]+(/\\S*)?$|^http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?(/\\S*)?$',
      maxLength: 500,
      description: 'OIDC_ISSUER must be the whole address of the sign-in service, beginning with https://',
    }),
  ),
  OIDC_CLIENT_ID: Type.Optional(Type.String()),
  OIDC_CLIENT_SECRET: Type.Optional(Type.String()),
  OIDC_ROLE_CLAIM: Type.Optional(Type.String()),
  OIDC_ROLES: Type.Optional(
    Type.String({
      pattern: `^[^=,]+=(${staffRoles.join('|')})(,[^=,]+=(${staffRoles.join('|')}))*$`,
      description: `OIDC_ROLES must be pairs of a value and a role (${staffRoles.join(', ')}), with commas between. Write for example kodlugn-owners=owner,kodlugn-team=pedagogue,kodlugn-team=host`,
    }),
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
