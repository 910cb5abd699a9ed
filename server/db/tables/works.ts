import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { WorkFile } from '../../works/works.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** Eget arbete: brought along in any language, and never run. Seen by the person alone unless it says so. */
export const works = sqliteTable(
  'works',
  {
    workId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    title: text().notNull(),
    language: text().notNull(),
    what: text().notNull(),
    myPart: text().notNull(),
    satisfied: text().notNull(),
    files: text({ mode: 'json' }).$type<WorkFile[]>().notNull(),
    /** To a pedagogue whom the person lets see how they work best. */
    isShown: integer({ mode: 'boolean' }).notNull(),
    madeAt: text().notNull(),
    changedAt: text().notNull(),
    /** What the person wrote of it, without its files. */
    inReport: integer({ mode: 'boolean' }).notNull().default(false),
    /** Raised by every save: one that grew from an older one replaces nothing. */
    revision: integer().notNull().default(1),
  },
  (t) => [index('works_by_account').on(t.accountId)],
);

export const worksClasses = {
  works: {
    workId: 'special',
    accountId: 'special',
    title: 'special',
    language: 'special',
    what: 'special',
    myPart: 'special',
    satisfied: 'special',
    files: 'special',
    isShown: 'special',
    inReport: 'special',
    madeAt: 'special',
    changedAt: 'special',
    revision: 'special',
  } satisfies Classes<typeof works>,
};
