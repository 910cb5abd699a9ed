import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Mark } from '../../headlines/headlines.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** What somebody knows and wants to work with, in headings. No level, and seen by whom they let. */
export const headlines = sqliteTable(
  'headlines',
  {
    headlineId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** Of something known: a skill, or a row of headlines/known-subjects.ts. */
    subjectId: text(),
    /** As it was written; of something known, its name. */
    words: text().notNull(),
    marks: text({ mode: 'json' }).$type<Mark[]>().notNull(),
    addedAt: text().notNull(),
  },
  (t) => [index('headlines_by_account').on(t.accountId)],
);

export const headlinesClasses = {
  headlines: {
    headlineId: 'special',
    accountId: 'special',
    subjectId: 'special',
    words: 'special',
    marks: 'special',
    addedAt: 'special',
  } satisfies Classes<typeof headlines>,
};
