import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** What a pedagogue adds to a report in own words: one text for each person they meet, in it when that person says so. */
export const reportWords = sqliteTable(
  'report_words',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    text: text().notNull(),
    writtenAt: text().notNull(),
    /** Whether the person lets it be in the report; null until they have chosen, and anew when it is written anew. */
    inReport: integer({ mode: 'boolean' }),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.staffId] })],
);

/** Which hand-ins stood in a report when a pedagogue read it last: what came since is unread. */
export const reportReadings = sqliteTable(
  'report_readings',
  {
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** The candidate. */
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** SHA-256 (hex) over their ids. */
    seen: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.accountId] }), index('readings_by_account').on(t.accountId)],
);

export const reportsClasses = {
  reportWords: {
    accountId: 'special',
    staffId: 'special',
    text: 'special',
    writtenAt: 'special',
    inReport: 'special',
  } satisfies Classes<typeof reportWords>,
  reportReadings: {
    staffId: 'special',
    accountId: 'special',
    seen: 'special',
  } satisfies Classes<typeof reportReadings>,
};
