/** The one folder with everything an organisation must keep: the database, the secret, and what kind it is. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { SettingsError } from '../errors.ts';

export function databaseFileIn(dataDir: string): string {
  return join(dataDir, 'kodlugn.db');
}

/**
 * Makes the folder where it is missing (for its owner alone), and reads or makes the secret, which is
 * returned.
 * @throws SettingsError when it cannot be written, holds an unusable secret, or holds the other kind of data
 */
export function openDataFolder({ dataDir, demo }: Pick<Config, 'dataDir' | 'demo'>): Uint8Array {
  // Whatever this process makes from now on, the database and its log too, is its owner's alone.
  process.umask(0o077);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new SettingsError(
      `DATA_DIR ${dataDir} cannot be written. Give the server's account the right to write there, or choose another folder.`,
    );
  }
  const hasData = existsSync(databaseFileIn(dataDir));
  keepDemoApart(dataDir, demo, hasData);
  return readSecret(join(dataDir, 'secret'), hasData);
}

/** Invented people are never mixed with real ones: a folder is the demo's from its first start, or never. */
function keepDemoApart(dataDir: string, demo: boolean, hasData: boolean): void {
  const mark = join(dataDir, 'demo');
  const isDemos = existsSync(mark);
  if (demo && !isDemos && hasData) {
    throw new SettingsError(`DATA_DIR ${dataDir} holds real data. Choose another folder for the demo.`);
  }
  if (!demo && isDemos) {
    throw new SettingsError(
      `DATA_DIR ${dataDir} holds the demo. Start with --demo, or choose another folder for real people.`,
    );
  }
  if (demo && !isDemos) writeFileSync(mark, 'Everybody in this folder is made up.\n');
}

/** 32 random bytes as 64 hexadecimal characters. Without it no code opens anything: back it up with the database. */
function readSecret(file: string, hasData: boolean): Uint8Array {
  if (!existsSync(file)) {
    if (hasData) {
      throw new SettingsError(
        `${file} is missing beside the database. Put it back from the backup: without it nobody's code works.`,
      );
    }
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  }
  const text = readFileSync(file, 'utf8').trim();
  const bytes = Buffer.from(text, 'hex');
  // 32 random bytes never hold fewer than 16 different ones; a text like 0000… or abab… does.
  if (!/^[0-9a-f]{64}$/i.test(text) || new Set(bytes).size < 16) {
    throw new SettingsError(
      `${file} holds no random secret. Put it back from the backup; on a server without people, remove it and start again.`,
    );
  }
  chmodSync(file, 0o600);
  return bytes;
}
