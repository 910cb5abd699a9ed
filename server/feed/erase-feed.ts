import type { DbOrTx } from '../db/open.ts';
import { buryProfile, findProfileOf, newestChange } from './feed.store.ts';

/** What the feed says of this person. Whoever has fetched it learns that it is gone. */
export function eraseProfile(tx: DbOrTx, accountId: string, at: string): void {
  const row = findProfileOf(tx, accountId);
  if (!row) return;
  buryProfile(tx, { profileId: row.profileId, change: newestChange(tx) + 1, goneOn: at.slice(0, 10) });
}
