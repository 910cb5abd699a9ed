/** `npm run owner [--demo]`: prints a link that makes its holder owner, once. For whoever runs the server. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { closeDb, openDbIn } from '../db/open.ts';
import { SettingsError } from '../errors.ts';
import { inviteOwner } from './invite-owner.ts';

function readFlags(): { demo: boolean } {
  try {
    return parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new SettingsError('Write npm run owner, or npm run owner -- --demo');
  }
}

function printOwnerLink(): void {
  const config = loadConfig(readFlags());
  const db = openDbIn(config.dataDir);
  try {
    const random = { id: randomUUID, bytes: (length: number) => randomBytes(length) };
    const { link, expiresAt } = inviteOwner({ config, db, clock: () => new Date(), random });
    process.stdout.write(`${link}\nWhoever opens it becomes owner, once, until ${expiresAt.slice(0, 10)}.\n`);
  } finally {
    closeDb(db);
  }
}

try {
  printOwnerLink();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
