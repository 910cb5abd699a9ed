import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Kind, Language } from '../../challenges/challenges.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { submissions } from './attempts.ts';

/** One row per skill that one submission shows something of. */
export const evidence = sqliteTable(
  'evidence',
  {
    submissionId: text()
      .notNull()
      .references(() => submissions.submissionId),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    skillId: text().notNull(),
    slug: text().notNull(),
    /** The slug that variants share: variants count once. */
    family: text().notNull(),
    challengeVersion: integer().notNull(),
    language: text().$type<Language>().notNull(),
    kind: text().$type<Kind>().notNull(),
    domain: text().notNull(),
    exposure: text({ enum: ['public', 'private'] }).notNull(),
    generatedInput: integer({ mode: 'boolean' }).notNull(),
    groupIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Mutants of the reference noticed, of how many; null when not measured. */
    strengthNoticed: integer(),
    strengthOf: integer(),
    /** Name of the rule by which it counts. */
    rule: text({ enum: ['all-groups-hold', 'verdict-holds'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.submissionId, t.skillId] }),
    index('evidence_by_account').on(t.accountId, t.skillId),
  ],
);

export const evidenceClasses = {
  evidence: {
    submissionId: 'special',
    accountId: 'special',
    skillId: 'special',
    slug: 'special',
    family: 'special',
    challengeVersion: 'special',
    language: 'special',
    kind: 'special',
    domain: 'special',
    exposure: 'special',
    generatedInput: 'special',
    groupIds: 'special',
    strengthNoticed: 'none',
    strengthOf: 'none',
    rule: 'special',
  } satisfies Classes<typeof evidence>,
};
