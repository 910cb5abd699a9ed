import type { Deps } from '../deps.ts';
import { type FeedProfileRow, findProfileOf } from './feed.store.ts';

/** What the feed says of this person. */
export function exportFeed({ db }: Pick<Deps, 'db'>, accountId: string): { feedProfiles: FeedProfileRow[] } {
  const row = findProfileOf(db, accountId);
  return { feedProfiles: row ? [row] : [] };
}
