import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';

/** What an owner wrote about the organisation on the desk: it goes before what the environment says. */
export const organisationValues = sqliteTable('organisation_values', {
  /** As in the environment: ORGANISATION_NAME. */
  name: text().primaryKey(),
  value: text().notNull(),
});

export const organisationClasses = {
  organisationValues: {
    name: 'none',
    value: 'none',
  } satisfies Classes<typeof organisationValues>,
};
