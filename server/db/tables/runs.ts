import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EarlierEnd, SubmissionResult } from '../../runs/runs.contract.ts';
import type { Classes } from '../classes.ts';
import { submissions } from './attempts.ts';

/** The run of one submission: `queued` until its end is durable. What is queued at start-up, the sweep finishes. */
export const runs = sqliteTable(
  'runs',
  {
    submissionId: text()
      .primaryKey()
      .references(() => submissions.submissionId),
    state: text({ enum: ['queued', 'done'] }).notNull(),
    outcome: text({ enum: ['finished', 'limit', 'crashed', 'platform-fault', 'challenge-fault'] }),
    verdict: text({ enum: ['holds', 'partly', 'does-not-hold', 'none'] }),
    result: text({ mode: 'json' }).$type<SubmissionResult>(),
    /** Content of the challenge folder that judged it. */
    contentHash: text(),
    /** How often the run crashed; three park it for a person. */
    crashes: integer().notNull().default(0),
    finishedAt: text(),
    /** What it came to before its challenge was mended, oldest first; null when it was judged once alone. */
    earlier: text({ mode: 'json' }).$type<EarlierEnd[]>(),
  },
  (t) => [index('runs_by_state').on(t.state)],
);

export const runsClasses = {
  runs: {
    submissionId: 'special',
    state: 'special',
    outcome: 'special',
    verdict: 'special',
    result: 'special',
    contentHash: 'none',
    crashes: 'special',
    finishedAt: 'special',
    earlier: 'special',
  } satisfies Classes<typeof runs>,
};
