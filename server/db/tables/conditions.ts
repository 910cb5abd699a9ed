import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ConditionAudience, Theme } from '../../conditions/conditions.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** Så här fungerar jag: one thing that makes work go well, seen by the person alone unless it says more. */
export const conditions = sqliteTable(
  'conditions',
  {
    conditionId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    theme: text().$type<Theme>().notNull(),
    /** Of an example as it stands; else null, and own words. */
    exampleId: text(),
    words: text().notNull(),
    visibleTo: text({ mode: 'json' }).$type<ConditionAudience[]>().notNull(),
    writtenAt: text().notNull(),
  },
  (t) => [index('conditions_by_account').on(t.accountId)],
);

export const conditionsClasses = {
  conditions: {
    conditionId: 'special',
    accountId: 'special',
    theme: 'special',
    exampleId: 'special',
    words: 'special',
    visibleTo: 'special',
    writtenAt: 'special',
  } satisfies Classes<typeof conditions>,
};
