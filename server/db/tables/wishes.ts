import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PlaceWish, Wish } from '../../wishes/wishes.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** What a candidate wishes for, said to whoever matches. No row: nothing was said. */
export const workWishes = sqliteTable('work_wishes', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.accountId),
  wish: text().$type<Wish>().notNull(),
});

/** How a place should be, in a candidate's own words, and what of it is needed. No row: nothing was said. */
export const placeWishes = sqliteTable('place_wishes', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.accountId),
  wish: text({ mode: 'json' }).$type<PlaceWish>().notNull(),
});

export const wishesClasses = {
  workWishes: {
    accountId: 'special',
    wish: 'special',
  } satisfies Classes<typeof workWishes>,
  placeWishes: {
    accountId: 'special',
    wish: 'special',
  } satisfies Classes<typeof placeWishes>,
};
