/**
 * Whom and what has been erased, beside the database in DATA_DIR/erased: a database that is put back from an older copy
 * forgets again at the next start. One line each: a keyed hash of the account, the moment, the categories. The file
 * says of nobody who it was, unless one has the account and the secret too. Each backup takes it along, and a restore
 * takes it from there.
 */
import { createHmac } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type ErasableCategory, erasableCategories } from '../db/data-categories.ts';

type Place = Pick<Config, 'dataDir' | 'secret'>;
export type Tombstone = { hash: string; upTo: string; categories: ErasableCategory[] };

export function tombstoneFileIn(dataDir: string): string {
  return join(dataDir, 'erased');
}

export function tombstoneHash({ secret }: Pick<Place, 'secret'>, accountId: string): string {
  return createHmac('sha256', secret).update(`erased:${accountId}`).digest('hex');
}

/** On the disk when it returns, the folder's entry too. Call it before the erasing: what is begun is then ended. */
export function addTombstone(
  place: Place,
  accountId: string,
  { upTo, categories }: Omit<Tombstone, 'hash'>,
): void {
  append(place.dataDir, lineOf({ hash: tombstoneHash(place, accountId), upTo, categories }));
}

export function readTombstones({ dataDir }: Pick<Place, 'dataDir'>): Tombstone[] {
  const file = tombstoneFileIn(dataDir);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').matchAll(/^([0-9a-f]{64}) (\d{4}-\S+Z) ([a-z,]+)$/gm);
  return [...lines].map(([, hash = '', upTo = '', categories = '']) => ({
    hash,
    upTo,
    categories: erasableCategories.filter((category) => categories.split(',').includes(category)),
  }));
}

/** The lines of one folder's file that the other has not, added to it. */
export function mergeTombstones(from: string, to: string): void {
  const known = new Set(readTombstones({ dataDir: to }).map(lineOf));
  const lacking = readTombstones({ dataDir: from })
    .map(lineOf)
    .filter((line) => !known.has(line));
  if (lacking.length > 0) append(to, lacking.join('\n'));
}

function lineOf({ hash, upTo, categories }: Tombstone): string {
  return `${hash} ${upTo} ${categories.join(',')}`;
}

function append(folder: string, lines: string): void {
  const file = openSync(tombstoneFileIn(folder), 'a', 0o600);
  try {
    // A line that a crash cut short ends here, and is read by nobody.
    writeSync(file, `\n${lines}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncFolder(folder);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
