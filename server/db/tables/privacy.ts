import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';
import type { ErasableCategory } from '../data-categories.ts';
import { accounts } from './accounts.ts';

/** What somebody asked to have erased, where the organisation decides about a category. Goes with the account. */
export const erasureRequests = sqliteTable(
  'erasure_requests',
  {
    requestId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    categories: text({ mode: 'json' }).$type<ErasableCategory[]>().notNull(),
    askedAt: text().notNull(),
    /** `keep`, and why in the owner's words. What is to be erased is erased, and this row with it. */
    decision: text({ enum: ['keep'] }),
    reason: text(),
    decidedAt: text(),
    decidedBy: text().references(() => accounts.accountId),
  },
  (t) => [index('erasure_requests_by_account').on(t.accountId)],
);

export const privacyClasses = {
  erasureRequests: {
    requestId: 'special',
    accountId: 'special',
    categories: 'special',
    askedAt: 'special',
    decision: 'special',
    reason: 'special',
    decidedAt: 'special',
    decidedBy: 'special',
  } satisfies Classes<typeof erasureRequests>,
};
