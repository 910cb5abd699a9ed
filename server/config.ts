/** The only reader of process.env: the settings of one organisation's server, checked. See .env.example. */
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { LayerName } from '#sandbox';
import { openDataFolder } from './db/data-folder.ts';
import { SettingsError } from './errors.ts';
import { isLoopback } from './http/origins.ts';
import { type OidcSettings, readOidc } from './oidc-settings.ts';
import { demoSettings } from './organisation/demo-settings.ts';
import {
  accentSettings,
  cssOfColours,
  faultsOfColours,
  type OwnColours,
  withAccents,
} from './organisation/own-colours.ts';
import { nameForTopLine, type OwnName } from './organisation/own-name.ts';
import { readOwnTheme } from './organisation/read-own-theme.ts';
import { type OrganisationSettings, organisationOf } from './organisation-settings.ts';
import { type PrivacySettings, privacyOf, privacySettings } from './privacy-settings.ts';
import { checkSettings, type Settings } from './settings.ts';

export type Config = {
  host: string;
  port: number;
  /** Origin people use, without a slash at the end, e.g. `https://kod.example.se`. */
  publicUrl: string;
  dataDir: string;
  backupDir: string;
  /** How many backups are kept, and how many days old the newest may get before it is told. */
  backupsKept: number;
  backupAlarmDays: number;
  /** The built-in folder first, then private ones. */
  challengesDirs: string[];
  /** 32 bytes from DATA_DIR/secret (made at first start): keys the HMACs of codes and seeds. */
  secret: Uint8Array;
  organisation: OrganisationSettings;
  /** What the environment says: an owner's own words on the desk lie over it. */
  given: Settings;
  isOrganisationStored: boolean;
  /** What is erased only by a decision of the organisation's, and how many days something is kept; absent: until erased. */
  privacy: PrivacySettings;
  /** The organisation's own colours as CSS over ours; empty when it has none. */
  themeCss: string;
  /** The colours that THEME_FILE holds: what an owner chose on the desk lies over them. */
  themeColours: OwnColours;
  /** The organisation's name in the top line of every page; null: the product's name stands alone. */
  ownName: OwnName | null;
  /** The organisation's own sign-in for staff; null when there is none. */
  oidc: OidcSettings | null;
  /** The one that THEME_FILE chose; null: the organisation's name. */
  themeName: OwnName | null;
  /** Layers around programs without which this server runs none. */
  requireLayers: LayerName[];
  demo: boolean;
  /** Reload challenge folders when they change, and say more in the log. */
  development: boolean;
};

const builtInChallenges = join(import.meta.dirname, '..', 'challenges');

/**
 * Everything a process of ours needs to know: the environment, lines of `.env` in the folder where it was started
 * (what the environment already says goes first), and the secret. Makes the data folder at the first start.
 * @throws SettingsError with one line per setting that cannot be used
 */
export function loadConfig(flags: { demo: boolean }): Config {
  const config = loadSettings(flags);
  return { ...config, secret: openDataFolder(config) };
}

/** The same without the data folder, for tools that need none. @throws SettingsError as `loadConfig` */
export function loadSettings(flags: { demo: boolean }): Omit<Config, 'secret'> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env, flags);
}

/** @throws SettingsError with one line per setting that cannot be used */
export function readConfig(env: NodeJS.ProcessEnv, { demo }: { demo: boolean }): Omit<Config, 'secret'> {
  const { settings, faults } = checkSettings(env);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  const given = demo ? { ...demoSettings, ...pick(settings, demoKeeps) } : settings;
  const organisation = organisationOf(given);
  const theme = settings.THEME_FILE === undefined ? null : readOwnTheme(resolve(settings.THEME_FILE));
  const host = settings.HOST ?? '127.0.0.1';
  const port = Number(settings.PORT ?? 4010);
  const dataDir = resolve(settings.DATA_DIR ?? (demo ? 'data-demo' : 'data'));
  return {
    host,
    port,
    publicUrl: readPublicUrl(settings.PUBLIC_URL ?? localAddress(port)),
    dataDir,
    backupDir: resolve(settings.BACKUP_DIR ?? join(dataDir, 'backups')),
    backupsKept: Number(settings.BACKUP_KEEP ?? 14),
    backupAlarmDays: Number(settings.BACKUP_ALARM_DAYS ?? 2),
    challengesDirs: [builtInChallenges, ...privateFolders(settings.CHALLENGES_DIR)],
    organisation,
    given,
    isOrganisationStored: false,
    privacy: privacyOf(given),
    themeCss: readColours(theme?.colours ?? {}, given),
    themeColours: theme?.colours ?? {},
    themeName: theme?.name ?? null,
    ownName: theme?.name ?? nameForTopLine(organisation, demo || settings.ORGANISATION_NAME !== undefined),
    oidc: readOidc(settings),
    requireLayers: (settings.REQUIRE_LAYERS?.split(/[ ,]+/) ?? []) as LayerName[],
    demo,
    development: settings.DEVELOPMENT === 'yes',
  };
}

/** What the demo takes from the environment as any server does. */
const demoKeeps = [...privacySettings, ...Object.values(accentSettings)];

function pick(settings: Settings, names: readonly (keyof Settings)[]): Settings {
  return Object.fromEntries(names.flatMap((name) => (name in settings ? [[name, settings[name]]] : [])));
}

/** @throws SettingsError naming the setting, the ground, the measured ratio and the mend */
function readColours(ofFile: OwnColours, given: Settings): string {
  const colours = withAccents(ofFile, given);
  // Those of the file were looked at as it was read.
  const faults = faultsOfColours(colours).map(({ theme, says }) => `${accentSettings[theme]} ${says}.`);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return cssOfColours(colours);
}

/** By its name: browsers make no passkey for an address of bare numbers. */
function localAddress(port: number): string {
  return `http://localhost:${port}`;
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new SettingsError(`PUBLIC_URL is not an address. Write it whole, as https://kod.example.se`);
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new SettingsError(`PUBLIC_URL must end after the name, without a path. Write ${url.origin}`);
  }
  if (url.protocol === 'http:' && !isLoopback(text)) {
    throw new SettingsError(
      `PUBLIC_URL is http on the public name ${url.hostname}: browsers would drop the sign-in cookie. ` +
        `Put a web server with TLS in front, and write https://${url.host}`,
    );
  }
  return url.origin;
}

function privateFolders(paths: string | undefined): string[] {
  const folders = (paths ?? '').split(delimiter).filter((path) => path !== '');
  for (const folder of folders) {
    if (!existsSync(folder)) {
      throw new SettingsError(
        `CHALLENGES_DIR names ${folder}, which does not exist. Make the folder or remove it.`,
      );
    }
  }
  return folders.map((folder) => resolve(folder));
}
