import { listErasable } from '../accounts/erase-account.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Config } from '../config.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { emptyLog } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { eraseStored } from './erase-categories.ts';
import { readTombstones, tombstoneHash } from './tombstones.ts';

/**
 * Forgets again what was erased: when a copy of the database is put back, and at every start (a file may have been put
 * back by hand, or a process may have ended in the middle). Before anybody is answered.
 * @returns how many people it concerned
 */
export function replayTombstones({
  db,
  config,
  clock,
}: Pick<Deps, 'db' | 'clock'> & { config: Pick<Config, 'dataDir' | 'secret'> }): number {
  const tombstones = Map.groupBy(readTombstones(config), ({ hash }) => hash);
  if (tombstones.size === 0) return 0;
  const count = inTransaction(db, (tx) => {
    let found = 0;
    for (const accountId of listErasable(tx)) {
      const own = tombstones.get(tombstoneHash(config, accountId)) ?? [];
      if (own.length > 0) found += 1;
      if (own.some(({ categories }) => categories.includes('account'))) {
        const object = { objectKind: 'account', objectId: accountId };
        writeAudit(tx, { actor: 'system', act: 'erasure.replay', ...object, at: clock() });
      }
      for (const tombstone of own) eraseStored(tx, accountId, tombstone);
    }
    return found;
  });
  emptyLog(db);
  return count;
}
