import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { feedKeys, feedProfiles, feedTombstones } from '../db/tables/feed.ts';

export type FeedKeyRow = typeof feedKeys.$inferSelect;
export type FeedProfileRow = typeof feedProfiles.$inferSelect;
export type FeedTombstoneRow = typeof feedTombstones.$inferSelect;

export function insertFeedKey(tx: DbOrTx, key: typeof feedKeys.$inferInsert): void {
  tx.insert(feedKeys).values(key).run();
}

/** Newest first. */
export function listFeedKeys(db: DbOrTx): FeedKeyRow[] {
  return db.select().from(feedKeys).orderBy(desc(feedKeys.madeAt), desc(feedKeys.keyId)).all();
}

export function findFeedKey(db: DbOrTx, keyId: string): FeedKeyRow | undefined {
  return db.select().from(feedKeys).where(eq(feedKeys.keyId, keyId)).get();
}

export function findOpenFeedKey(db: DbOrTx, tokenHash: string): FeedKeyRow | undefined {
  return db
    .select()
    .from(feedKeys)
    .where(and(eq(feedKeys.tokenHash, tokenHash), isNull(feedKeys.endedAt)))
    .get();
}

export function noteFeedKeyUsed(tx: DbOrTx, keyId: string, usedOn: string): void {
  tx.update(feedKeys).set({ usedOn }).where(eq(feedKeys.keyId, keyId)).run();
}

export function endFeedKeyRow(tx: DbOrTx, keyId: string, endedAt: string): void {
  tx.update(feedKeys)
    .set({ endedAt })
    .where(and(eq(feedKeys.keyId, keyId), isNull(feedKeys.endedAt)))
    .run();
}

/** `said` as the text that is kept: mostly nothing has changed, and a thousand need not be read into. */
type KnownProfile = Pick<FeedProfileRow, 'accountId' | 'consentId' | 'profileId' | 'seenOn'> & {
  said: string;
};

/** Who has a profile, what it says that they say, and when each was last compared: of everybody, in one reading. */
export function listKnownProfiles(db: DbOrTx): KnownProfile[] {
  const all = 'select accountId, consentId, profileId, seenOn, said from feed_profiles';
  return prepared<KnownProfile>(db, all).all();
}

export function findProfileOf(db: DbOrTx, accountId: string): FeedProfileRow | undefined {
  return db.select().from(feedProfiles).where(eq(feedProfiles.accountId, accountId)).get();
}

export function listProfilesOf(db: DbOrTx, accountIds: string[]): FeedProfileRow[] {
  return db.select().from(feedProfiles).where(among(feedProfiles.accountId, accountIds)).all();
}

/** The number of the newest change; 0 before there is any. */
export function newestChange(db: DbOrTx): number {
  const { newest } = db.get<{ newest: number }>(sql`
    select max(coalesce((select max(${feedProfiles.change}) from ${feedProfiles}), 0),
               coalesce((select max(${feedTombstones.change}) from ${feedTombstones}), 0)) as newest`);
  return newest;
}

const newProfile = `
  insert into feed_profiles (profileId, accountId, consentId, change, changedOn, seenOn, said, content)
  values (@profileId, @accountId, @consentId, @change, @changedOn, @seenOn, @said, @content)
  on conflict (accountId) do update set change = excluded.change, changedOn = excluded.changedOn,
    seenOn = excluded.seenOn, said = excluded.said, content = excluded.content`;

/** Compiled once: on the first reading of a day everybody's may be written. */
export function putProfile(tx: DbOrTx, row: FeedProfileRow): void {
  prepared(tx, newProfile).run({
    ...row,
    said: JSON.stringify(row.said),
    content: JSON.stringify(row.content),
  });
}

/** Within a day, as something of it was taken back. */
export function putSaid(
  tx: DbOrTx,
  { accountId, ...changed }: Pick<FeedProfileRow, 'accountId' | 'change' | 'changedOn' | 'said'>,
): void {
  tx.update(feedProfiles).set(changed).where(eq(feedProfiles.accountId, accountId)).run();
}

export function noteProfilesSeen(tx: DbOrTx, accountIds: string[], seenOn: string): void {
  tx.update(feedProfiles).set({ seenOn }).where(among(feedProfiles.accountId, accountIds)).run();
}

/** The profile goes, and what is left says that it has gone. */
export function buryProfile(tx: DbOrTx, tombstone: FeedTombstoneRow): void {
  tx.delete(feedProfiles).where(eq(feedProfiles.profileId, tombstone.profileId)).run();
  const { change, goneOn } = tombstone;
  // It may be there: a copy of the database from before was put back.
  tx.insert(feedTombstones)
    .values(tombstone)
    .onConflictDoUpdate({ target: feedTombstones.profileId, set: { change, goneOn } })
    .run();
}

/** `says`: as the texts that are kept; null: it has gone. */
export type ChangeRow = Pick<FeedProfileRow, 'profileId' | 'change' | 'changedOn'> & {
  says: { said: string; content: string } | null;
};

type PresentRow = Omit<ChangeRow, 'says'> & NonNullable<ChangeRow['says']>;
const changedAfter = `
  select profileId, change, changedOn, said, content from feed_profiles where change > ? order by change limit ?`;
const ofProfile = 'select profileId, change, changedOn, said, content from feed_profiles where profileId = ?';
const asChange = ({ said, content, ...row }: PresentRow): ChangeRow => ({ ...row, says: { said, content } });

/** What has changed after a number, oldest first. `withTombstones`: whoever begins needs none. */
export function listChanges(
  db: DbOrTx,
  { after, limit, withTombstones }: { after: number; limit: number; withTombstones: boolean },
): ChangeRow[] {
  const there = prepared<PresentRow>(db, changedAfter).all(after, limit).map(asChange);
  if (!withTombstones) return there;
  const gone = db
    .select()
    .from(feedTombstones)
    .where(gt(feedTombstones.change, after))
    .orderBy(asc(feedTombstones.change))
    .limit(limit)
    .all()
    .map(({ goneOn, ...row }): ChangeRow => ({ ...row, changedOn: goneOn, says: null }));
  return [...there, ...gone].sort((a, b) => a.change - b.change).slice(0, limit);
}

export function findProfile(db: DbOrTx, profileId: string): ChangeRow | undefined {
  const row = prepared<PresentRow>(db, ofProfile).get(profileId);
  return row && asChange(row);
}

export function findTombstone(db: DbOrTx, profileId: string): FeedTombstoneRow | undefined {
  return db.select().from(feedTombstones).where(eq(feedTombstones.profileId, profileId)).get();
}
