/**
 * What a restore replaced: kept beside the database for some days, in case the restore was a mistake. People are in it
 * who may have been erased since, so it goes by itself: each purge (at every start, each day, `npm run purge`) takes
 * away what is older.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';

export const daysSetAside = 7;

const name = /\.before-restore-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)(?:-wal|-shm|-journal)?$/;

/** The end of the names of all files that one restore replaces. */
export function setAsideSuffix(at: Date): string {
  return `before-restore-${at.toISOString().replaceAll(':', '-')}`;
}

/** Those that have been kept long enough. */
export function listOldSetAside({
  config,
  clock,
}: Pick<Deps, 'clock'> & { config: Pick<Config, 'dataDir'> }): string[] {
  const oldest = clock().getTime() - daysSetAside * 24 * 60 * 60 * 1_000;
  return readdirSync(config.dataDir)
    .filter((entry) => {
      const [, day, hour, minute, second] = name.exec(entry) ?? [];
      return day !== undefined && Date.parse(`${day}T${hour}:${minute}:${second}`) < oldest;
    })
    .map((entry) => join(config.dataDir, entry));
}

/** @returns how many files are gone */
export function removeOldSetAside(needs: Parameters<typeof listOldSetAside>[0]): number {
  const old = listOldSetAside(needs);
  for (const file of old) rmSync(file);
  return old.length;
}
