/** A session as each audience sees it, and as a host writes it. */
import { type Static, type TSchema, Type } from 'typebox';
import { Id, Localized, Moment } from '../http/contract.ts';
import { signals } from './session-messages.contract.ts';

const exactly = { additionalProperties: false };
const lineOf = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const words = (maxLength: number) => Type.String({ maxLength });
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const PlanPart = Type.Object(
  {
    /** As a clock on the wall says it, `17:00`; null where it does not matter. */
    at: orNull(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
    text: lineOf(120),
    isBreak: Type.Boolean(),
    /** What one may skip. */
    isOptional: Type.Boolean(),
  },
  exactly,
);
export type PlanPart = Static<typeof PlanPart>;

/** What a host writes beforehand. */
export const SessionPlan = Type.Object(
  {
    title: lineOf(80),
    /** Stands in calendars and other places that strangers see: it tells nothing. */
    neutralName: lineOf(60),
    startsAt: Moment,
    endsAt: Moment,
    place: lineOf(200),
    way: words(1_000),
    room: words(1_000),
    /** Where it is quiet. */
    quiet: words(300),
    whoComes: words(1_000),
    plan: Type.Array(PlanPart, { maxItems: 30 }),
    /** A list of challenges, some challenges, or neither: some come to talk. */
    pathId: orNull(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
    challenges: Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), { maxItems: 30 }),
    /** Open: it stands in the list that everybody can read. */
    isOpen: Type.Boolean(),
  },
  exactly,
);
export type SessionPlan = Static<typeof SessionPlan>;

export const SessionInList = Type.Object({
  sessionId: Id,
  title: Type.String(),
  startsAt: Moment,
  endsAt: Moment,
  place: Type.String(),
  isOver: Type.Boolean(),
});
export type SessionInList = Static<typeof SessionInList>;

/** What anybody with the address can read beforehand. */
export const SessionForAll = Type.Object({
  ...SessionInList.properties,
  way: Type.String(),
  room: Type.String(),
  quiet: Type.String(),
  whoComes: Type.String(),
  plan: Type.Array(PlanPart),
  challenges: Type.Array(Type.Object({ slug: Type.String(), title: Localized })),
});
export type SessionForAll = Static<typeof SessionForAll>;

const note = Type.Object({ noteId: Id, text: Type.String() });
const signal = orNull(Type.Enum([...signals]));
const helpStates = Type.Enum(['waiting', 'taken', 'answered']);

const OwnHelp = Type.Object({
  requestId: Id,
  kind: Type.Enum(['text', 'here']),
  words: Type.String(),
  state: helpStates,
  /** Who comes, or writes. */
  helper: orNull(Type.String()),
  /** With whom the answer in text stands; null when it was given in another way. */
  threadWith: orNull(Id),
  isThanked: Type.Boolean(),
});
export type OwnHelp = Static<typeof OwnHelp>;

/** Whether one wants to meet a pedagogue, and which host asks. */
const OwnOffer = Type.Object({ offerId: Id, name: orNull(Type.String()), by: orNull(Type.String()) });
export type OwnOffer = Static<typeof OwnOffer>;

export const SessionForParticipant = Type.Object({
  ...SessionInList.properties,
  quiet: Type.String(),
  plan: Type.Array(PlanPart),
  challenges: SessionForAll.properties.challenges,
  /** Index in the plan. */
  now: orNull(Type.Integer()),
  notes: Type.Array(note),
  me: Type.Object({
    name: orNull(Type.String()),
    number: Type.Integer(),
    signal,
    slug: orNull(Type.String()),
    isAway: Type.Boolean(),
  }),
  /** The newest first. */
  help: Type.Array(OwnHelp),
  /** Answers in text, from anybody, that are not read yet. */
  news: Type.Integer(),
  /** There is something to read: with somebody it has begun. */
  hasThread: Type.Boolean(),
  /** Those that wait for an answer. */
  offers: Type.Array(OwnOffer),
  /** What I opened here, in the order in which I did. */
  opened: SessionForAll.properties.challenges,
});
export type SessionForParticipant = Static<typeof SessionForParticipant>;

const ParticipantForHost = Type.Object({
  participantId: Id,
  name: orNull(Type.String()),
  number: Type.Integer(),
  signal,
  challenge: orNull(Localized),
  /** A host has asked whether they want to meet a pedagogue: once is enough, and the answer is their own. */
  isAsked: Type.Boolean(),
});
export type ParticipantForHost = Static<typeof ParticipantForHost>;

const HelpForHost = Type.Object({
  requestId: Id,
  participantId: Id,
  kind: Type.Enum(['text', 'here']),
  words: Type.String(),
  state: helpStates,
  helper: orNull(Type.String()),
});
export type HelpForHost = Static<typeof HelpForHost>;

/** No pace and no number of tries: name, signal, challenge. */
export const SessionForHost = Type.Object({
  ...SessionInList.properties,
  code: Type.String(),
  /** Opens the page where one joins, with the code filled in. */
  link: Type.String(),
  plan: Type.Array(PlanPart),
  now: orNull(Type.Integer()),
  notes: Type.Array(note),
  /** In the order in which they joined; those who went are not here. */
  participants: Type.Array(ParticipantForHost),
  /** What waits or is taken, the oldest first. */
  queue: Type.Array(HelpForHost),
  /** Whom a participant can be asked to meet. */
  pedagogues: Type.Array(Type.Object({ staffId: Id, name: Type.String() })),
  ownNotes: Type.String(),
  after: Type.Object({
    participants: Type.Integer(),
    helpGiven: Type.Integer(),
    /** How many said thanks; not who. */
    thanks: Type.Integer(),
    /** Which were opened; not by whom or by how many. */
    opened: Type.Array(Localized),
  }),
});
export type SessionForHost = Static<typeof SessionForHost>;

/** On the wall: nothing about a person. */
export const SessionForWall = Type.Object({
  ...Type.Omit(SessionInList, ['sessionId']).properties,
  quiet: Type.String(),
  plan: Type.Array(PlanPart),
  now: orNull(Type.Integer()),
  code: Type.String(),
  link: Type.String(),
});
export type SessionForWall = Static<typeof SessionForWall>;
