import type { DbOrTx } from '../db/open.ts';
import { listShownBy } from './evidence.store.ts';

/**
 * Which skills these people have shown, in whatever way, in one reading. Who has shown none is not in it.
 * @param skillIds of these alone; undefined: of all
 */
export function listShownSkills(
  db: DbOrTx,
  accountIds: string[],
  skillIds?: string[],
): Map<string, Set<string>> {
  const rows = Map.groupBy(listShownBy(db, accountIds, skillIds), ({ accountId }) => accountId);
  return new Map([...rows].map(([accountId, own]) => [accountId, new Set(own.map((row) => row.skillId))]));
}
