import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Answer } from '../../proposals/proposals.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { consents } from './consents.ts';
import { openings } from './openings.ts';

/**
 * Somebody from the matcher's list and an opening, laid beside each other. It counts while the consent by which the
 * person is in that list stands: a new one begins anew. Why they fit is not stored: it is read from what there is.
 */
export const proposals = sqliteTable(
  'proposals',
  {
    proposalId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    consentId: text()
      .notNull()
      .references(() => consents.consentId, { onDelete: 'cascade' }),
    openingId: text()
      .notNull()
      .references(() => openings.openingId, { onDelete: 'cascade' }),
    madeBy: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    /** Null: a draft, which its person does not see as a question. */
    askedAt: text(),
    personAnswer: text().$type<Answer>(),
    /** The own reason, or empty: none is needed. */
    personWords: text().notNull(),
    companyAnswer: text().$type<Answer>(),
    companyWords: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [
    // Two matchers at once lay the same two beside each other once.
    uniqueIndex('proposals_by_pair').on(t.consentId, t.openingId),
    index('proposals_by_account').on(t.accountId),
    index('proposals_by_opening').on(t.openingId),
  ],
);

export const proposalsClasses = {
  proposals: {
    proposalId: 'special',
    accountId: 'special',
    consentId: 'special',
    openingId: 'special',
    madeBy: 'personal',
    madeAt: 'special',
    askedAt: 'special',
    personAnswer: 'special',
    personWords: 'special',
    companyAnswer: 'special',
    companyWords: 'special',
    revision: 'none',
  } satisfies Classes<typeof proposals>,
};
