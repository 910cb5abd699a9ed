import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MirrorAnswer, MirrorQuestion, Step } from '../../mirror/mirror.contract.ts';
import type { Classes } from '../classes.ts';

/** What the team says of itself, one answer a question and half-year. Who wrote is not kept: the team answers. */
export const mirrorAnswers = sqliteTable(
  'mirror_answers',
  {
    /** `2026-1`: January to June. */
    halfYear: text().notNull(),
    question: text().$type<MirrorQuestion>().notNull(),
    answer: text().$type<MirrorAnswer>(),
    words: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.halfYear, t.question] })],
);

/** What the team wants of a quarter, and how it went. */
export const mirrorGoals = sqliteTable(
  'mirror_goals',
  {
    /** Made by the browser. */
    goalId: text().primaryKey(),
    /** `2026-q1`: January to March. */
    quarter: text().notNull(),
    place: integer().notNull(),
    words: text().notNull(),
    outcome: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [index('mirror_goals_by_quarter').on(t.quarter)],
);

/** How many people had come how far when a quarter ended, rounded down to fives: 0 is fewer than five. */
export const stepCounts = sqliteTable(
  'step_counts',
  {
    quarter: text().notNull(),
    step: text().$type<Step>().notNull(),
    atLeast: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.quarter, t.step] })],
);

export const mirrorClasses = {
  // Own words can name somebody, though the fields ask not to.
  mirrorAnswers: {
    halfYear: 'none',
    question: 'none',
    answer: 'none',
    words: 'personal',
    revision: 'none',
  } satisfies Classes<typeof mirrorAnswers>,
  mirrorGoals: {
    goalId: 'none',
    quarter: 'none',
    place: 'none',
    words: 'personal',
    outcome: 'personal',
    revision: 'none',
  } satisfies Classes<typeof mirrorGoals>,
  stepCounts: {
    quarter: 'none',
    step: 'none',
    atLeast: 'none',
  } satisfies Classes<typeof stepCounts>,
};
