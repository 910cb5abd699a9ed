import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { BestWay, NoteKind, Standing } from '../../companies/companies.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** A company that matchers talk with. Nothing about a candidate stands here. */
export const companies = sqliteTable('companies', {
  companyId: text().primaryKey(),
  name: text().notNull(),
  place: text().notNull(),
  /** What the company does. */
  field: text().notNull(),
  standing: text().$type<Standing>().notNull(),
  nextStep: text().notNull(),
  nextStepOn: text(),
  madeAt: text().notNull(),
  /** The last moment when something happened: long after it, contacts and notes go. */
  changedAt: text().notNull(),
  revision: integer().notNull(),
});

/** Whom one reaches at a company, at their work. */
export const companyContacts = sqliteTable(
  'company_contacts',
  {
    contactId: text().primaryKey(),
    companyId: text()
      .notNull()
      .references(() => companies.companyId, { onDelete: 'cascade' }),
    name: text().notNull(),
    title: text().notNull(),
    email: text().notNull(),
    phone: text().notNull(),
    bestWay: text().$type<BestWay>().notNull(),
  },
  (t) => [index('company_contacts_by_company').on(t.companyId)],
);

/** What was said with a company, and which steps were done. */
export const companyNotes = sqliteTable(
  'company_notes',
  {
    noteId: text().primaryKey(),
    companyId: text()
      .notNull()
      .references(() => companies.companyId, { onDelete: 'cascade' }),
    kind: text().$type<NoteKind>().notNull(),
    happenedOn: text().notNull(),
    text: text().notNull(),
    writerId: text()
      .notNull()
      .references(() => accounts.accountId),
    writtenAt: text().notNull(),
  },
  (t) => [index('company_notes_by_company').on(t.companyId)],
);

export const companiesClasses = {
  companies: {
    companyId: 'none',
    name: 'none',
    place: 'none',
    field: 'none',
    standing: 'none',
    nextStep: 'personal',
    nextStepOn: 'none',
    madeAt: 'none',
    changedAt: 'none',
    revision: 'none',
  } satisfies Classes<typeof companies>,
  companyContacts: {
    contactId: 'personal',
    companyId: 'none',
    name: 'personal',
    title: 'personal',
    email: 'personal',
    phone: 'personal',
    bestWay: 'personal',
  } satisfies Classes<typeof companyContacts>,
  companyNotes: {
    noteId: 'none',
    companyId: 'none',
    kind: 'none',
    happenedOn: 'none',
    text: 'personal',
    writerId: 'personal',
    writtenAt: 'personal',
  } satisfies Classes<typeof companyNotes>,
};
