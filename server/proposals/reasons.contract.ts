/** Why a person and an opening may fit, and what to talk about: each line is one rule, and true of the data. */
import { type Static, Type } from 'typebox';
import { Mark } from '../headlines/headlines.contract.ts';
import { Localized } from '../http/contract.ts';
import { Weight, WishPart } from '../wishes/wishes.contract.ts';

const aboutSkill = { skillId: Type.String(), name: Localized };

export const FitReason = Type.Union([
  Type.Object({ rule: Type.Literal('shown'), ...aboutSkill }),
  /** One of the person's own headlines, with what they say of it. */
  Type.Object({ rule: Type.Literal('headline'), ...aboutSkill, marks: Type.Array(Mark) }),
  Type.Object({ rule: Type.Literal('wish-met'), part: WishPart, weight: Weight }),
]);
export type FitReason = Static<typeof FitReason>;

export const TalkReason = Type.Union([
  Type.Object({ rule: Type.Literal('wish-not-met'), part: WishPart, weight: Weight }),
  /** The company has not said how it is. */
  Type.Object({ rule: Type.Literal('wish-unknown'), part: WishPart, weight: Weight }),
  Type.Object({ rule: Type.Literal('not-shown'), ...aboutSkill }),
]);
export type TalkReason = Static<typeof TalkReason>;

export const Reasons = Type.Object({
  fits: Type.Array(FitReason),
  /** Wishes that are not met first, those that are needed before the others. */
  talkAbout: Type.Array(TalkReason),
});
export type Reasons = Static<typeof Reasons>;
