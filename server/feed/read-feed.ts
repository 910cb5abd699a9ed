import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { FeedItem, FeedPage } from './feed.contract.ts';
import { type ChangeRow, findProfile, findTombstone, listChanges, newestChange } from './feed.store.ts';
import { acceptKey } from './feed-keys.ts';
import type { FeedProfile, FeedSaid, FeedScope, FeedShown } from './feed-profile.contract.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>;
export type WithTag<T> = { answer: T; etag: string };

const usualLimit = 100;

/**
 * Profiles in the order in which they changed, from the start or after a cursor. Nobody is left out for what is not
 * shown. As many readings of a page, however many there are in it. There is more while profiles wait to be compared.
 * @throws AppError `feed-key-unknown`; `feed-cursor-unknown` after an older copy of the database was put back
 */
export function readFeed(
  deps: Needs,
  authorization: string | undefined,
  { cursor, limit }: { cursor?: string | undefined; limit?: string | undefined },
): WithTag<FeedPage> {
  const { scopes } = acceptKey(deps, authorization);
  const waiting = bringUpToDate(deps);
  const after = Number(cursor ?? 0);
  if (after > newestChange(deps.db)) throw new AppError('feed-cursor-unknown');
  const most = Number(limit ?? usualLimit);
  const rows = listChanges(deps.db, { after, limit: most + 1, withTombstones: after > 0 });
  const page = rows.slice(0, most);
  const answer = {
    items: page.map((row) => toItem(row, scopes)),
    cursor: String(page.at(-1)?.change ?? after),
    hasMore: rows.length > most || waiting > 0,
  };
  const { cursor: next, hasMore } = answer;
  return { answer, etag: tagOf(deps.clock(), page, [scopes, next, hasMore, waiting]) };
}

/** @throws AppError `feed-key-unknown`, `profile-withdrawn`, `profile-not-found` */
export function readProfile(
  deps: Needs,
  authorization: string | undefined,
  profileId: string,
): WithTag<FeedItem> {
  const { scopes } = acceptKey(deps, authorization);
  bringUpToDate(deps);
  const row = findProfile(deps.db, profileId);
  if (!row) throw new AppError(findTombstone(deps.db, profileId) ? 'profile-withdrawn' : 'profile-not-found');
  return { answer: toItem(row, scopes), etag: tagOf(deps.clock(), [row], [scopes]) };
}

function toItem({ profileId, changedOn, says }: ChangeRow, scopes: readonly FeedScope[]): FeedItem {
  if (says === null) return { profileId, state: 'withdrawn', changedOn };
  return { profileId, state: 'present', changedOn, profile: within(says, scopes) };
}

/** As much of it as the key reads. */
function within(
  { said, content }: NonNullable<ChangeRow['says']>,
  scopes: readonly FeedScope[],
): FeedProfile {
  const { wish, headlines, placeWish, conditions, matches } = JSON.parse(said) as FeedSaid;
  return {
    wish,
    ...shownWithin(JSON.parse(content) as FeedShown, scopes),
    ...(scopes.includes('headlines') && { headlines }),
    ...(scopes.includes('conditions') && { placeWish, conditions }),
    ...(scopes.includes('matches') && { matches }),
  };
}

function shownWithin({ languages, skills }: FeedShown, scopes: readonly FeedScope[]): Partial<FeedShown> {
  if (scopes.includes('reasons')) return { languages, skills };
  if (!scopes.includes('skills')) return {};
  return { languages, skills: skills.map(({ reasons: _, ...skill }) => skill) };
}

/**
 * Its day, and all that the answer is made of: on the next day it is another, whether something has changed or not; and
 * so it is while fewer wait, so that whoever asks for more is not told that nothing has changed. Of a profile the texts
 * that are kept: to write a hundred of them anew takes longer than to read them.
 *
 * @param around what the answer depends on besides, as what the key reads
 */
function tagOf(now: Date, rows: ChangeRow[], around: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(around));
  for (const { says, ...row } of rows) {
    hash.update(JSON.stringify(row));
    if (says !== null) hash.update(says.said).update(says.content);
  }
  return `"${dayOf(now)}.${hash.digest('base64url').slice(0, 22)}"`;
}
