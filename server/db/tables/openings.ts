import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Offered } from '../../openings/offered.contract.ts';
import type { Insurer, OpeningState, Task } from '../../openings/openings.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { companies } from './companies.ts';

/** Tasks that somebody could do at a company, and what is around them. */
export const openings = sqliteTable(
  'openings',
  {
    openingId: text().primaryKey(),
    companyId: text()
      .notNull()
      .references(() => companies.companyId, { onDelete: 'cascade' }),
    title: text().notNull(),
    tasks: text({ mode: 'json' }).$type<Task[]>().notNull(),
    offered: text({ mode: 'json' }).$type<Offered>().notNull(),
    insurer: text().$type<Insurer>().notNull(),
    supervisorName: text().notNull(),
    supervisorTitle: text().notNull(),
    /** What the three agree about, as the matcher wrote it. */
    agreement: text().notNull(),
    state: text().$type<OpeningState>().notNull(),
    madeAt: text().notNull(),
    /** The last day on which the company wrote, by a link. */
    companyWroteOn: text(),
    revision: integer().notNull(),
  },
  (t) => [index('openings_by_company').on(t.companyId), index('openings_by_state').on(t.state)],
);

/** By which a company writes its part of an opening: whoever has the secret can. */
export const openingLinks = sqliteTable(
  'opening_links',
  {
    linkId: text().primaryKey(),
    openingId: text()
      .notNull()
      .references(() => openings.openingId, { onDelete: 'cascade' }),
    /** SHA-256 (hex) of the 256-bit token in the link's fragment. */
    tokenHash: text().notNull().unique(),
    madeBy: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    /** The last day on which it opens something. */
    lastDay: text().notNull(),
    usedOn: text(),
    endedAt: text(),
  },
  (t) => [index('opening_links_by_opening').on(t.openingId)],
);

export const openingsClasses = {
  openings: {
    openingId: 'none',
    companyId: 'none',
    title: 'none',
    tasks: 'none',
    offered: 'none',
    insurer: 'none',
    supervisorName: 'personal',
    supervisorTitle: 'personal',
    agreement: 'personal',
    state: 'none',
    madeAt: 'none',
    companyWroteOn: 'none',
    revision: 'none',
  } satisfies Classes<typeof openings>,
  openingLinks: {
    linkId: 'none',
    openingId: 'none',
    tokenHash: 'none',
    madeBy: 'personal',
    madeAt: 'personal',
    lastDay: 'none',
    usedOn: 'none',
    endedAt: 'personal',
  } satisfies Classes<typeof openingLinks>,
};
