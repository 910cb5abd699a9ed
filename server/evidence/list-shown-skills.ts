import type { DbOrTx } from '../db/open.ts';
import { listShownBy } from './evidence.store.ts';

/** Which skills these people have shown, in whatever way, in one reading. Who has shown none is not in it. */
export function listShownSkills(db: DbOrTx, accountIds: string[]): Map<string, Set<string>> {
  const rows = Map.groupBy(listShownBy(db, accountIds), ({ accountId }) => accountId);
  return new Map([...rows].map(([accountId, own]) => [accountId, new Set(own.map((row) => row.skillId))]));
}
