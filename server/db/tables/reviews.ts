import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ReviewText, RubricWord } from '../../reviews/review-text.contract.ts';
import type { WorkFile } from '../../works/works.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { submissions } from './attempts.ts';
import { works } from './works.ts';

/** A reader was asked to read one hand-in, or one own work. What is written stands here until it is released. */
export const reviews = sqliteTable(
  'reviews',
  {
    reviewId: text().primaryKey(),
    /** The candidate. */
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    readerId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** Null: an own work is read. */
    submissionId: text().references(() => submissions.submissionId, { onDelete: 'cascade' }),
    askedAt: text().notNull(),
    /** When the candidate took the question back. */
    endedAt: text(),
    /** Raised by every save: one that grew from an older text replaces nothing. */
    revision: integer().notNull(),
    /** Seen by its writer alone. */
    draft: text({ mode: 'json' }).$type<ReviewText>().notNull(),
    /** The version that the candidate lets be in the report; null: none. */
    inReport: integer(),
    /** Null: a hand-in is read. A work that is taken away takes what was written about it with it. */
    workId: text().references(() => works.workId, { onDelete: 'cascade' }),
  },
  (t) => [
    index('reviews_by_account').on(t.accountId),
    index('reviews_by_reader').on(t.readerId),
    index('reviews_by_submission').on(t.submissionId),
    index('reviews_by_work').on(t.workId),
    check('of_one_thing', sql`(${t.submissionId} is null) <> (${t.workId} is null)`),
  ],
);

/** An own work as it was when a reader was asked to read it: it can change, and what is read does not. */
export const reviewedWorks = sqliteTable('reviewed_works', {
  reviewId: text()
    .primaryKey()
    .references(() => reviews.reviewId, { onDelete: 'cascade' }),
  title: text().notNull(),
  language: text().notNull(),
  what: text().notNull(),
  myPart: text().notNull(),
  satisfied: text().notNull(),
  files: text({ mode: 'json' }).$type<WorkFile[]>().notNull(),
});

/** What was released, as it was. */
export const reviewVersions = sqliteTable(
  'review_versions',
  {
    reviewId: text()
      .notNull()
      .references(() => reviews.reviewId, { onDelete: 'cascade' }),
    /** 1, 2, 3 … */
    version: integer().notNull(),
    /** The save that was released. */
    revision: integer().notNull(),
    /** Of the words it was written with; 0: Kodlugn's own. */
    rubricVersion: integer().notNull(),
    text: text({ mode: 'json' }).$type<ReviewText>().notNull(),
    releasedAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.version] })],
);

/** What a candidate says to one note. */
export const reviewAnswers = sqliteTable(
  'review_answers',
  {
    reviewId: text()
      .notNull()
      .references(() => reviews.reviewId, { onDelete: 'cascade' }),
    noteId: text().notNull(),
    text: text().notNull(),
    /** The candidate keeps the note out of the report. */
    isHidden: integer({ mode: 'boolean' }).notNull(),
    answeredAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.noteId] })],
);

/** The organisation's words that readers choose among. A row never changes: what was released names its version. */
export const rubrics = sqliteTable('rubrics', {
  version: integer().primaryKey(),
  words: text({ mode: 'json' }).$type<RubricWord[]>().notNull(),
  madeBy: text()
    .notNull()
    .references(() => accounts.accountId),
  madeAt: text().notNull(),
});

export const reviewsClasses = {
  reviews: {
    reviewId: 'special',
    accountId: 'special',
    readerId: 'special',
    submissionId: 'special',
    askedAt: 'special',
    endedAt: 'special',
    revision: 'special',
    draft: 'special',
    inReport: 'special',
    workId: 'special',
  } satisfies Classes<typeof reviews>,
  reviewedWorks: {
    reviewId: 'special',
    title: 'special',
    language: 'special',
    what: 'special',
    myPart: 'special',
    satisfied: 'special',
    files: 'special',
  } satisfies Classes<typeof reviewedWorks>,
  reviewVersions: {
    reviewId: 'special',
    version: 'special',
    revision: 'special',
    rubricVersion: 'none',
    text: 'special',
    releasedAt: 'special',
  } satisfies Classes<typeof reviewVersions>,
  reviewAnswers: {
    reviewId: 'special',
    noteId: 'special',
    text: 'special',
    isHidden: 'special',
    answeredAt: 'special',
  } satisfies Classes<typeof reviewAnswers>,
  rubrics: {
    version: 'none',
    words: 'none',
    madeBy: 'personal',
    madeAt: 'personal',
  } satisfies Classes<typeof rubrics>,
};
