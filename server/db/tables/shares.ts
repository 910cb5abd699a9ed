import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { consents } from './consents.ts';

/** What a candidate shows somebody outside until a day: some pieces, to whoever has the secret. Ends with its consent. */
export const shares = sqliteTable(
  'shares',
  {
    shareId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    consentId: text()
      .notNull()
      .references(() => consents.consentId, { onDelete: 'cascade' }),
    /** SHA-256 (hex) of the 256-bit token in the link's fragment. */
    tokenHash: text().notNull().unique(),
    /** A person or a company, as the candidate wrote it. */
    forWhom: text().notNull(),
    skillIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The hand-ins that showed those skills when it was made: what comes later was not chosen. */
    submissionIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    withCode: integer({ mode: 'boolean' }).notNull(),
    withNotes: integer({ mode: 'boolean' }).notNull(),
    madeAt: text().notNull(),
    /** The last day on which it can be opened. */
    lastDay: text().notNull(),
    endedAt: text(),
    /** The pieces of *Så här fungerar jag* that were for a company when it was made. */
    conditionIds: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Which programmers have read the code: chosen by itself, never with the notes. */
    withReaders: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('shares_by_account').on(t.accountId), index('shares_by_consent').on(t.consentId)],
);

/** On which days a share was opened, and how often: no time of day, and not by whom. */
export const shareOpenings = sqliteTable(
  'share_openings',
  {
    shareId: text()
      .notNull()
      .references(() => shares.shareId, { onDelete: 'cascade' }),
    day: text().notNull(),
    times: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.shareId, t.day] })],
);

export const sharesClasses = {
  shares: {
    shareId: 'special',
    accountId: 'special',
    consentId: 'special',
    tokenHash: 'special',
    forWhom: 'special',
    skillIds: 'special',
    submissionIds: 'special',
    withCode: 'special',
    withNotes: 'special',
    withReaders: 'special',
    conditionIds: 'special',
    madeAt: 'special',
    lastDay: 'special',
    endedAt: 'special',
  } satisfies Classes<typeof shares>,
  shareOpenings: {
    shareId: 'special',
    day: 'special',
    times: 'special',
  } satisfies Classes<typeof shareOpenings>,
};
