/** Placements: steps that the person can see, talks around them, and an agreement. Nothing of it ends by itself. */
import { type Static, Type } from 'typebox';
import { ConditionSaid } from '../conditions/conditions.contract.ts';
import { Day, Id, pageTold } from '../http/contract.ts';
import { Offered } from '../openings/offered.contract.ts';
import { Insurer } from '../openings/openings.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
export const words = Type.String({ maxLength: 2_000 });
export const revision = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });

/**
 * `shadowing`: days beside somebody who works there. `start` and `hours`: how many days and hours, more or fewer.
 * `pause`: nothing ends by it. `change`: another task, place or supervisor, in words.
 */
export const StepKind = Type.Enum([
  'visit',
  'shadowing',
  'start',
  'hours',
  'pause',
  'resume',
  'change',
  'end',
]);
export type StepKind = Static<typeof StepKind>;

/** `wished`: by the person. `taken-away`: it did not come about. A day that passes changes none of them. */
export const StepState = Type.Enum(['wished', 'planned', 'happened', 'taken-away']);
export type StepState = Static<typeof StepState>;

/** What a person can ask for: it is a wish from then on, and matchers see it first. */
export const WishedKind = Type.Enum(['pause', 'resume', 'change', 'end']);
export type WishedKind = Static<typeof WishedKind>;

/** As the steps that have happened say. `agreed`: none has. */
export const PlacementState = Type.Enum(['agreed', 'getting-to-know', 'going', 'paused', 'ended']);
export type PlacementState = Static<typeof PlacementState>;

const hours = {
  /** Of a start, new hours, or going on; null: not said. */
  daysAWeek: orNull(Type.Integer({ minimum: 1, maximum: 5 })),
  hoursADay: orNull(Type.Integer({ minimum: 1, maximum: 8 })),
};
const Hours = Type.Object(hours);
export type Hours = Static<typeof Hours>;

const step = {
  happensOn: Day,
  ...hours,
  /** Of a pause: when to talk again. */
  talkOn: orNull(Day),
  words,
};
export const StepToWrite = Type.Object(
  {
    /** Made by the browser: a step that is sent twice is one step. */
    stepId: Id,
    kind: StepKind,
    state: Type.Enum(['planned', 'happened']),
    ...step,
  },
  closed,
);
export type StepToWrite = Static<typeof StepToWrite>;

export const StepChange = Type.Object(
  { state: Type.Enum(['planned', 'happened', 'taken-away']), ...step, revision },
  closed,
);
export type StepChange = Static<typeof StepChange>;

const talk = {
  talkedOn: Day,
  /** Who took part, in words. */
  who: Type.String({ maxLength: 200 }),
  words,
};
export const TalkToWrite = Type.Object({ placementTalkId: Id, ...talk, nextTalkOn: orNull(Day) }, closed);
export type TalkToWrite = Static<typeof TalkToWrite>;

export const TalkChange = Type.Object({ ...talk, revision }, closed);
export type TalkChange = Static<typeof TalkChange>;

const Step = Type.Object({
  stepId: Id,
  kind: StepKind,
  state: StepState,
  ...step,
  /** As the person wrote it. */
  ownWords: Type.String(),
  by: Type.Enum(['person', 'staff']),
  /** Who works here and wrote it, by name. */
  writer: orNull(Type.String()),
});

/** What is noted by staff, the person sees. */
const PlacementTalk = Type.Object({
  placementTalkId: Id,
  ...talk,
  ownWords: Type.String(),
  writer: orNull(Type.String()),
});

const seenByBoth = {
  placementId: Id,
  companyName: Type.String(),
  title: Type.String(),
  tasks: Type.Array(Type.String()),
  state: PlacementState,
  /** As they are now; null: nothing was said of it. */
  hours: orNull(Hours),
  /** By their days, the first first. */
  steps: Type.Array(Step),
  /** The latest first. */
  talks: Type.Array(PlacementTalk),
  nextTalkOn: orNull(Day),
  /** Whom the person turns to, also after the end; null: that one has no name, or works here no more. */
  contact: orNull(Type.String()),
  showsConditions: Type.Boolean(),
};

export const PlacementForMatcher = Type.Object({
  ...seenByBoth,
  candidateId: Id,
  name: orNull(Type.String()),
  /** Null: it is not in the company bank any more. */
  openingId: orNull(Id),
  isContact: Type.Boolean(),
  /** Nothing has happened and nobody has talked: it can be taken away as a mistake. */
  canBeRemoved: Type.Boolean(),
  revision: Type.Integer(),
});
export type PlacementForMatcher = Static<typeof PlacementForMatcher>;

export const OwnPlacement = Type.Object(seenByBoth);
export type OwnPlacement = Static<typeof OwnPlacement>;

export const OwnPlacements = Type.Object({
  /** Matchers see what stands here while the person is in their list. */
  isListed: Type.Boolean(),
  /** The newest first. */
  placements: Type.Array(OwnPlacement),
});
export type OwnPlacements = Static<typeof OwnPlacements>;

export const PlacementInList = Type.Object({
  placementId: Id,
  name: orNull(Type.String()),
  companyName: Type.String(),
  title: Type.String(),
  state: PlacementState,
  /** What the person has asked for. */
  wishes: Type.Array(WishedKind),
  nextTalkOn: orNull(Day),
  /** That day is today or has been. */
  isTalkDue: Type.Boolean(),
});
export type PlacementInList = Static<typeof PlacementInList>;

export const PlacementsForMatcher = Type.Object({
  /** Wishes of a pause or an end first, then other wishes, then talks that are due, then the others by company. */
  placements: Type.Array(PlacementInList),
  ...pageTold,
  /** Proposals that both said yes to, of which no placement has begun. */
  agreed: Type.Array(
    Type.Object({
      proposalId: Id,
      name: orNull(Type.String()),
      companyName: Type.String(),
      title: Type.String(),
    }),
  ),
});
export type PlacementsForMatcher = Static<typeof PlacementsForMatcher>;

/** Of everybody in the matcher's list, the placements that have not ended. */
export const PlacedPeople = Type.Object({
  placed: Type.Array(
    Type.Object({
      candidateId: Id,
      placementId: Id,
      companyName: Type.String(),
      title: Type.String(),
      /** It has started; else it is agreed, or they get to know each other. */
      isGoing: Type.Boolean(),
    }),
  ),
});
export type PlacedPeople = Static<typeof PlacedPeople>;

/** To print and sign. */
export const Agreement = Type.Object({
  placementId: Id,
  /** Of the person; null: it is written by hand. */
  name: orNull(Type.String()),
  companyName: Type.String(),
  place: Type.String(),
  title: Type.String(),
  tasks: Type.Array(Type.String()),
  /** What the company offers; null when its opening is gone. */
  offered: orNull(Offered),
  /** Starts and new hours that are planned or have happened. */
  hours: Type.Array(Type.Object({ happensOn: Day, ...hours })),
  supervisorName: Type.String(),
  supervisorTitle: Type.String(),
  insurer: Insurer,
  agreement: Type.String(),
  contact: orNull(Type.String()),
  /** What the person shows a company of how they work, when they let it be here. */
  conditions: Type.Array(ConditionSaid),
});
export type Agreement = Static<typeof Agreement>;
