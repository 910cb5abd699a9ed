import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FeedSaid, FeedScope, FeedShown } from '../../feed/feed-profile.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/**
 * What the feed says of somebody who is in the matcher's list, as it was on a day. The id is of the feed alone: given
 * anew with a new consent, so that nobody knows that it is the same person.
 */
export const feedProfiles = sqliteTable('feed_profiles', {
  profileId: text().primaryKey(),
  accountId: text()
    .notNull()
    .unique()
    .references(() => accounts.accountId),
  /** 1, 2, 3 … over profiles and tombstones: the newest change has the highest. */
  change: integer().notNull().unique(),
  changedOn: text().notNull(),
  /** The last day on which it was compared with what there is. */
  seenOn: text().notNull(),
  /** By which it is there. Empty: one from before this was kept, which is gone with the next reading. */
  consentId: text().notNull().default(''),
  /** What they say, and are asked. Who agreed to an older wording has it empty, and is gone with the next reading. */
  said: text({ mode: 'json' })
    .$type<FeedSaid>()
    .notNull()
    .default({ wish: 'not-said', headlines: [], placeWish: null, conditions: [], matches: [] }),
  /** What programs of theirs have shown. Last, as it is long: to read what stands behind it takes twenty times as long. */
  content: text({ mode: 'json' }).$type<FeedShown>().notNull(),
});

/** Profiles that are gone, so that whoever has fetched one learns it. Nobody knows whose they were. */
export const feedTombstones = sqliteTable('feed_tombstones', {
  profileId: text().primaryKey(),
  change: integer().notNull().unique(),
  goneOn: text().notNull(),
});

/** What lets a program read the feed. */
export const feedKeys = sqliteTable('feed_keys', {
  keyId: text().primaryKey(),
  /** SHA-256 (hex) of the 256-bit key. */
  tokenHash: text().notNull().unique(),
  /** Who has it, in the owner's words. */
  name: text().notNull(),
  scopes: text({ mode: 'json' }).$type<FeedScope[]>().notNull(),
  madeBy: text()
    .notNull()
    .references(() => accounts.accountId),
  madeAt: text().notNull(),
  /** The last day on which it was used. */
  usedOn: text(),
  endedAt: text(),
});

export const feedClasses = {
  feedProfiles: {
    profileId: 'special',
    accountId: 'special',
    change: 'none',
    consentId: 'special',
    changedOn: 'special',
    seenOn: 'none',
    said: 'special',
    content: 'special',
  } satisfies Classes<typeof feedProfiles>,
  feedTombstones: {
    profileId: 'none',
    change: 'none',
    goneOn: 'none',
  } satisfies Classes<typeof feedTombstones>,
  feedKeys: {
    keyId: 'none',
    tokenHash: 'none',
    name: 'personal',
    scopes: 'none',
    madeBy: 'personal',
    madeAt: 'personal',
    usedOn: 'none',
    endedAt: 'personal',
  } satisfies Classes<typeof feedKeys>,
};
