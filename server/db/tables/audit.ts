import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** Persons stand in the audit as a random key. Erasing a person takes the row away: then nobody can say who it was. */
export const auditKeys = sqliteTable('audit_keys', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.accountId),
  auditKey: text().notNull().unique(),
});

/**
 * Written in the same transaction as the act, each bound to the one before by its hash: triggers refuse to change,
 * remove or skip one (migrations). The day alone is kept, and no account id.
 */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    /** 1, 2, 3 … without a gap. */
    auditId: integer().primaryKey(),
    day: text().notNull(),
    actorRole: text().notNull(),
    actorKey: text(),
    act: text().notNull(),
    objectKind: text().notNull(),
    /** Of an account, its audit key. */
    objectId: text(),
    /** Audit key of the person whom the act of somebody else concerns. */
    aboutKey: text(),
    /** Of the entry before; zeros in the first. */
    previousHash: text().notNull(),
    /** SHA-256 (hex) over all the others, see server/audit/hash-entry.ts. */
    hash: text().notNull(),
  },
  (t) => [index('audit_by_actor').on(t.actorKey), index('audit_by_about').on(t.aboutKey)],
);

export const auditClasses = {
  auditKeys: {
    accountId: 'special',
    auditKey: 'special',
  } satisfies Classes<typeof auditKeys>,
  auditEntries: {
    auditId: 'none',
    day: 'special',
    actorRole: 'special',
    actorKey: 'special',
    act: 'special',
    objectKind: 'special',
    objectId: 'special',
    aboutKey: 'special',
    previousHash: 'none',
    hash: 'none',
  } satisfies Classes<typeof auditEntries>,
};
