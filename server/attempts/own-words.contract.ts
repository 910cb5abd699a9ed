/** What a candidate says about one attempt: a wish to be contacted, how it was made, whether the challenge was clear. */
import { type Static, Type } from 'typebox';
import { Language } from '../challenges/challenges.contract.ts';

const closed = { additionalProperties: false };

export const ContactWish = Type.Object(
  {
    when: Type.Enum(['no', 'two-weeks', 'one-month']),
    /** How, in own words. Empty when `no`. */
    how: Type.String({ maxLength: 500 }),
  },
  closed,
);
export type ContactWish = Static<typeof ContactWish>;

export const HowMade = Type.Object(
  {
    ways: Type.Array(Type.Enum(['alone', 'searched', 'ai', 'with-someone']), {
      maxItems: 4,
      uniqueItems: true,
    }),
    words: Type.String({ maxLength: 2_000 }),
  },
  closed,
);
export type HowMade = Static<typeof HowMade>;

/** What was told of the work in each language; a language that nothing was told of is absent. */
export const HowMadeByLanguage = Type.Partial(Type.Record(Language, HowMade));
export type HowMadeByLanguage = Static<typeof HowMadeByLanguage>;

/** "Var uppgiften tydlig?" To the author; never part of a result. */
export const Clarity = Type.Object(
  {
    clear: Type.Enum(['yes', 'partly', 'no', 'unsure', 'no-answer']),
    words: Type.String({ maxLength: 2_000 }),
  },
  closed,
);
export type Clarity = Static<typeof Clarity>;
