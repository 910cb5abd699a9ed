import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TalkForm, TalkMark } from '../../talks/talks.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { submissions } from './attempts.ts';

/** A talk about one hand-in, prepared by a pedagogue. Its notes count when the candidate has seen them and lets them. */
export const talks = sqliteTable(
  'talks',
  {
    talkId: text().primaryKey(),
    /** The candidate. */
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** Who prepared it, and writes in it. */
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    submissionId: text()
      .notNull()
      .references(() => submissions.submissionId, { onDelete: 'cascade' }),
    preparedAt: text().notNull(),
    /** What the pedagogue wrote of the talk as a whole. */
    words: text().notNull(),
    /** When the notes were shown to the candidate; null while they are written. */
    toldAt: text(),
    /** How often they were shown: an answer names which of them it answers. */
    telling: integer().notNull(),
    /** When the candidate answered what was shown last. */
    seenAt: text(),
    /** Whether the candidate lets it be in the report. */
    inReport: integer({ mode: 'boolean' }).notNull(),
    /** What the candidate wrote about it. */
    answer: text().notNull(),
  },
  (t) => [index('talks_by_account').on(t.accountId), index('talks_by_submission').on(t.submissionId)],
);

/** What is asked in a talk, what the program gave when we ran it, and what was noted. */
export const talkQuestions = sqliteTable(
  'talk_questions',
  {
    talkId: text()
      .notNull()
      .references(() => talks.talkId, { onDelete: 'cascade' }),
    place: integer().notNull(),
    form: text().$type<TalkForm>().notNull(),
    /** The input, as a person would write it; null where none could be run safely. */
    code: text(),
    line: integer(),
    part: text(),
    change: text({ mode: 'json' }).$type<{ from: string; to: string }>(),
    gave: text(),
    marks: text({ mode: 'json' }).$type<TalkMark[]>().notNull(),
    words: text().notNull(),
    /** As in `questions`. */
    file: text(),
  },
  (t) => [primaryKey({ columns: [t.talkId, t.place] })],
);

export const talksClasses = {
  talks: {
    talkId: 'special',
    accountId: 'special',
    staffId: 'special',
    submissionId: 'special',
    preparedAt: 'special',
    words: 'special',
    toldAt: 'special',
    telling: 'special',
    seenAt: 'special',
    inReport: 'special',
    answer: 'special',
  } satisfies Classes<typeof talks>,
  talkQuestions: {
    talkId: 'special',
    place: 'special',
    form: 'special',
    code: 'special',
    file: 'special',
    line: 'special',
    part: 'special',
    change: 'special',
    gave: 'special',
    marks: 'special',
    words: 'special',
  } satisfies Classes<typeof talkQuestions>,
};
