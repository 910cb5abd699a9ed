/** What the team took away of what it wrote, and quarters that were counted. */
import type { Ending } from './ending.ts';

export const endingsOfTheTeam: readonly Ending[] = [
  {
    // It could name somebody.
    read: `select halfYear, question from mirror_answers where words <> ''`,
    lay: `update mirror_answers set words = '' where (halfYear, question) not in
      (select value->>'halfYear', value->>'question' from json_each(@rows))`,
  },
  {
    read: 'select goalId from mirror_goals',
    lay: `delete from mirror_goals where goalId not in (select value->>'goalId' from json_each(@rows))`,
  },
  {
    // A quarter is counted once: two numbers for one would tell who has come or gone between.
    read: 'select quarter, step, atLeast from step_counts',
    lay: `insert or replace into step_counts (quarter, step, atLeast)
      select value->>'quarter', value->>'step', value->>'atLeast' from json_each(@rows)`,
  },
];
