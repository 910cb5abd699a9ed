import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PauseNote } from '../../attempts/attempts.contract.ts';
import type { HowMadeByLanguage } from '../../attempts/own-words.contract.ts';
import type { Language } from '../../challenges/challenges.contract.ts';
import type { Localized } from '../../http/contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

export const attempts = sqliteTable(
  'attempts',
  {
    attemptId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    slug: text().notNull(),
    challengeVersion: integer().notNull(),
    startedAt: text().notNull(),
    lastWorkedAt: text().notNull(),
    /** First moment a submission held. Null again only when a mended challenge says otherwise of each of them. */
    heldAt: text(),
    pause: text({ mode: 'json' }).$type<PauseNote>(),
    contactWhen: text({ enum: ['no', 'two-weeks', 'one-month'] }),
    contactHow: text(),
    contactWishedAt: text(),
    /** Per language: what is told of one hand-in is not said of another. */
    howMade: text({ mode: 'json' }).$type<HowMadeByLanguage>(),
    clear: text({ enum: ['yes', 'partly', 'no', 'unsure', 'no-answer'] }),
    clearWords: text(),
    /** Last run of the examples or last hand-in, in counts, for the note at return. */
    lastRun: text({ mode: 'json' }).$type<NonNullable<PauseNote['lastRun']>>(),
    /** Day on which somebody got in touch; null again with a new wish. */
    contactDoneAt: text(),
    /** Of the challenge, when it was last handed in, or opened: it may be renamed or go. Null: from before it was kept. */
    title: text({ mode: 'json' }).$type<Localized>(),
  },
  (t) => [uniqueIndex('one_attempt').on(t.accountId, t.slug)],
);

/** The draft (place `current`) and versions kept beside it. */
export const drafts = sqliteTable(
  'drafts',
  {
    draftId: text().primaryKey(),
    attemptId: text()
      .notNull()
      .references(() => attempts.attemptId),
    place: text({ enum: ['current', 'kept'] }).notNull(),
    writerId: text().notNull(),
    revision: integer().notNull(),
    /** The revision its writer said the text grew from: the same writer going on from there may replace it. */
    grewFrom: integer().notNull(),
    /** Counts the writer's saves: a save that was overtaken on its way replaces nothing. */
    writerStep: integer().notNull(),
    language: text().$type<Language>().notNull(),
    files: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    answers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    savedAt: text().notNull(),
    /** Of a kept one: the person has chosen about it, or it came by a save from another place and is offered. */
    keptBy: text({ enum: ['choice', 'save'] }),
  },
  (t) => [index('drafts_by_attempt').on(t.attemptId)],
);

/** Immutable. The id is made by the browser: sending twice is the same hand-in. */
export const submissions = sqliteTable(
  'submissions',
  {
    submissionId: text().primaryKey(),
    attemptId: text()
      .notNull()
      .references(() => attempts.attemptId),
    challengeVersion: integer().notNull(),
    language: text().$type<Language>().notNull(),
    files: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    answers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    submittedAt: text().notNull(),
  },
  (t) => [index('submissions_by_attempt').on(t.attemptId)],
);

export const attemptsClasses = {
  attempts: {
    attemptId: 'special',
    accountId: 'special',
    slug: 'special',
    challengeVersion: 'special',
    startedAt: 'special',
    lastWorkedAt: 'special',
    heldAt: 'special',
    pause: 'special',
    contactWhen: 'special',
    contactHow: 'special',
    contactWishedAt: 'special',
    contactDoneAt: 'special',
    title: 'special',
    howMade: 'special',
    clear: 'special',
    clearWords: 'special',
    lastRun: 'special',
  } satisfies Classes<typeof attempts>,
  drafts: {
    draftId: 'special',
    attemptId: 'special',
    place: 'special',
    writerId: 'special',
    revision: 'special',
    grewFrom: 'special',
    writerStep: 'special',
    language: 'special',
    files: 'special',
    answers: 'special',
    savedAt: 'special',
    keptBy: 'special',
  } satisfies Classes<typeof drafts>,
  submissions: {
    submissionId: 'special',
    attemptId: 'special',
    challengeVersion: 'special',
    language: 'special',
    files: 'special',
    answers: 'special',
    submittedAt: 'special',
  } satisfies Classes<typeof submissions>,
};
