import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Portable } from '#sandbox';
import type { QuestionForm } from '../../questions/questions.contract.ts';
import type { Classes } from '../classes.ts';
import { submissions } from './attempts.ts';

/** Per hand-in: that questions on its code were made (perhaps none), own words about it, and the choice to let them be seen. */
export const questionSheets = sqliteTable('question_sheets', {
  submissionId: text()
    .primaryKey()
    .references(() => submissions.submissionId, { onDelete: 'cascade' }),
  /** How the code solves the challenge, in the person's words. */
  ownWords: text().notNull(),
  /** Whether answers and words may be in the report. */
  inReport: integer({ mode: 'boolean' }).notNull(),
});

/** One question on own code, with what the program really gave. Asked anew, it is a new row in the same place. */
export const questions = sqliteTable(
  'questions',
  {
    questionId: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => questionSheets.submissionId, { onDelete: 'cascade' }),
    place: integer().notNull(),
    /** 1, 2, 3 … in its place; the last is the one that is asked. */
    round: integer().notNull(),
    form: text().$type<QuestionForm>().notNull(),
    /** The input, as a person would write it. */
    code: text().notNull(),
    line: integer(),
    part: text(),
    change: text({ mode: 'json' }).$type<{ from: string; to: string }>(),
    /** A portable value, and the same as a person would write it. */
    expected: text({ mode: 'json' }).$type<Portable>().notNull(),
    expectedText: text().notNull(),
    /** As it was typed; null until it is answered. */
    answer: text(),
    isRight: integer({ mode: 'boolean' }),
    /** The file that is asked about; null when it is about the whole program, and in rows from before files were told apart. */
    file: text(),
  },
  (t) => [uniqueIndex('one_question').on(t.submissionId, t.place, t.round)],
);

export const questionsClasses = {
  questionSheets: {
    submissionId: 'special',
    ownWords: 'special',
    inReport: 'special',
  } satisfies Classes<typeof questionSheets>,
  questions: {
    questionId: 'special',
    submissionId: 'special',
    place: 'special',
    round: 'special',
    form: 'special',
    code: 'special',
    file: 'special',
    line: 'special',
    part: 'special',
    change: 'special',
    expected: 'special',
    expectedText: 'special',
    answer: 'special',
    isRight: 'special',
  } satisfies Classes<typeof questions>,
};
