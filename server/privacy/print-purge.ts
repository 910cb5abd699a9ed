/** `npm run purge [-- --dry-run] [--demo]`: erases what is older than the organisation keeps it, or says what it would. */
import { parseArgs } from 'node:util';
import { daysOfEndedSignIns } from '../accounts/erase-old-sign-ins.ts';
import { keptDays } from '../companies/company-days.ts';
import { loadConfig } from '../config.ts';
import { closeDb, openDbIn } from '../db/open.ts';
import { SettingsError } from '../errors.ts';
import { applyOrganisation } from '../organisation/apply-organisation.ts';
import { ActiveRuns } from '../runs/active-runs.ts';
import { purgeOld } from './purge-old.ts';
import { daysSetAside, listOldSetAside } from './set-aside.ts';

const things = {
  drafts: 'drafts',
  work: 'attempts with their hand-ins, and own works',
  consents: 'consents',
  account: 'accounts',
};

function readFlags(): { demo: boolean; 'dry-run': boolean } {
  const isOff = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { demo: isOff, 'dry-run': isOff } }).values;
  } catch {
    throw new SettingsError('Write npm run purge, or npm run purge -- --dry-run');
  }
}

function warn(...said: unknown[]): void {
  process.stderr.write(`${said.at(-1)}\n`);
}

function printPurge(): void {
  const { demo, 'dry-run': isDry } = readFlags();
  const config = loadConfig({ demo });
  const db = openDbIn(config.dataDir);
  try {
    applyOrganisation({ config, db });
    const deps = {
      config,
      db,
      clock: () => new Date(),
      activeRuns: new ActiveRuns(),
      log: { warn },
    };
    const setAside = listOldSetAside(deps).length;
    const purged = purgeOld(deps, { isDry });
    for (const [category, thing] of Object.entries(things)) {
      const days = config.privacy.keepDays[category as keyof typeof things];
      const count = purged[category as keyof typeof things] ?? 0;
      const did = isDry ? 'would be erased' : 'were erased';
      const line =
        days === undefined ? 'no setting, all are kept' : `older than ${days} days: ${count} ${did}`;
      process.stdout.write(`${thing}: ${line}\n`);
    }
    const went = isDry ? 'would be erased' : 'were erased';
    process.stdout.write(
      `sign-ins: ended more than ${daysOfEndedSignIns} days ago: ${purged.signIns} ${went}\n`,
    );
    process.stdout.write(
      `contacts and notes of companies: nothing happened for ${keptDays} days: ${purged.companies ?? 0} ${went}\n`,
    );
    process.stdout.write(
      `files that a restore replaced: older than ${daysSetAside} days: ${setAside} ${went}\n`,
    );
  } finally {
    closeDb(db);
  }
}

try {
  printPurge();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
