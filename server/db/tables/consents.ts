import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Purpose } from '../../consents/consents.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/**
 * What a candidate has agreed to, for one purpose and one audience. A row is never changed but for its end; given
 * anew, it is a new row. Counts while it is not withdrawn and its text is the present one.
 */
export const consents = sqliteTable(
  'consents',
  {
    consentId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    purpose: text().$type<Purpose>().notNull(),
    /** Another authority is no audience: the person carries the file there. */
    audienceKind: text({ enum: ['own-team', 'company'] }).notNull(),
    /** One named member of staff; null: the whole team, or a company. */
    staffId: text().references(() => accounts.accountId),
    /** As the person wrote it. */
    companyName: text(),
    /** Which wording of the question was answered. */
    textVersion: integer().notNull(),
    givenAt: text().notNull(),
    withdrawnAt: text(),
  },
  (t) => [index('consents_by_account').on(t.accountId)],
);

export const consentsClasses = {
  consents: {
    consentId: 'special',
    accountId: 'special',
    purpose: 'special',
    audienceKind: 'special',
    staffId: 'special',
    companyName: 'special',
    textVersion: 'special',
    givenAt: 'special',
    withdrawnAt: 'special',
  } satisfies Classes<typeof consents>,
};
