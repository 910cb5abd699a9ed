import type { Deps } from '../deps.ts';
import { type FeedProfileRow, findProfileOf, listWishes } from './feed.store.ts';

/** What this person wishes for, and what the feed says of them. */
export function exportFeed(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { workWishes: ReturnType<typeof listWishes>; feedProfiles: FeedProfileRow[] } {
  const row = findProfileOf(db, accountId);
  return { workWishes: listWishes(db, [accountId]), feedProfiles: row ? [row] : [] };
}
