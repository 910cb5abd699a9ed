/** Min väg: what one has done over months. For the person alone: no other route reads it. */
import { type Static, Type } from 'typebox';
import { Slug } from '../challenges/challenges.contract.ts';
import { type Contract, Localized, Month } from '../http/contract.ts';

const ChallengeOnWay = Type.Object({ slug: Slug, title: Localized });

export const MyWay = Type.Object({
  /** The newest first. One in which nothing was done is not here: a gap is nobody's concern. */
  months: Type.Array(
    Type.Object({
      month: Month,
      opened: Type.Array(ChallengeOnWay),
      held: Type.Array(ChallengeOnWay),
      /** Skills that were shown for the first time. */
      shown: Type.Array(Localized),
      words: Type.Array(Type.Object({ title: Localized, text: Type.String() })),
    }),
  ),
  /** What could be next: at most three offers, each a rule of next-rules.ts. */
  next: Type.Array(
    Type.Object({
      rule: Type.Enum(['continue', 'tell', 'other-situation', 'begin']),
      challenge: ChallengeOnWay,
      /** Of `other-situation`, the skill that it is about. */
      skill: Type.Union([Localized, Type.Null()]),
    }),
  ),
});
export type MyWay = Static<typeof MyWay>;

export const wayContract = {
  'GET /api/reports/way': {
    summary:
      'What I have done, month by month, with my own words, and what could be next. Seen by nobody else.',
    act: 'report.read',
    reply: MyWay,
    errors: [],
  },
} as const satisfies Contract;
