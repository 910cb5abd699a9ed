import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PlanPart } from '../../sessions/session-views.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** A shared time in a room. What is prepared is written over; who was there hangs on it. */
export const sessions = sqliteTable('sessions', {
  sessionId: text().primaryKey(),
  /** Six characters that open the door, read from the wall: no secret of anybody's. */
  code: text().notNull().unique(),
  hostId: text()
    .notNull()
    .references(() => accounts.accountId),
  title: text().notNull(),
  neutralName: text().notNull(),
  startsAt: text().notNull(),
  endsAt: text().notNull(),
  place: text().notNull(),
  way: text().notNull(),
  room: text().notNull(),
  quiet: text().notNull(),
  whoComes: text().notNull(),
  plan: text({ mode: 'json' }).$type<PlanPart[]>().notNull(),
  pathId: text(),
  challenges: text({ mode: 'json' }).$type<string[]>().notNull(),
  isOpen: integer({ mode: 'boolean' }).notNull(),
  /** Index in the plan; null until a host has said what is now. */
  nowPart: integer(),
  /** When a host ended it. One that nobody ends is over some hours after its time. */
  closedAt: text(),
  /** Of the hosts, for next time. */
  ownNotes: text().notNull().default(''),
  /** Rises with every change that somebody can see. */
  version: integer().notNull().default(1),
});

/** Whoever joined. One row a person, however often they come and go. */
export const sessionParticipants = sqliteTable(
  'session_participants',
  {
    participantId: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.sessionId),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** In this session alone; null goes by the number. */
    name: text(),
    number: integer().notNull(),
    /** Emptied when the session ends. */
    signal: text({ enum: ['working', 'help-text', 'help-here', 'talk', 'peace', 'break'] }),
    /** Which challenge the person has said to have in front of them. */
    slug: text(),
    opened: text({ mode: 'json' }).$type<string[]>().notNull(),
    joinedAt: text().notNull(),
    leftAt: text(),
  },
  (t) => [
    uniqueIndex('one_participant').on(t.sessionId, t.accountId),
    index('session_participants_by_account').on(t.accountId),
  ],
);

/** A wish for help in a session. Nobody but its person and the hosts sees it. */
export const helpRequests = sqliteTable(
  'help_requests',
  {
    requestId: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => sessionParticipants.participantId),
    kind: text({ enum: ['text', 'here'] }).notNull(),
    words: text().notNull(),
    /** One that is taken back before it is answered leaves no row. */
    state: text({ enum: ['waiting', 'taken', 'answered'] }).notNull(),
    helperId: text().references(() => accounts.accountId),
    isThanked: integer({ mode: 'boolean' }).notNull(),
    askedAt: text().notNull(),
  },
  (t) => [index('help_requests_by_participant').on(t.participantId)],
);

/** A host asks whether a participant wants to meet a pedagogue: asked once, and answered by the participant alone. */
export const connectionOffers = sqliteTable(
  'connection_offers',
  {
    offerId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** The pedagogue. */
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    offeredBy: text()
      .notNull()
      .references(() => accounts.accountId),
    /** A day. */
    offeredOn: text().notNull(),
    /** Null until the person has answered. */
    answer: text({ enum: ['yes', 'no'] }),
  },
  (t) => [uniqueIndex('one_offer').on(t.accountId)],
);

/** A note of a host to everybody in a session. */
export const sessionNotes = sqliteTable(
  'session_notes',
  {
    noteId: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.sessionId),
    text: text().notNull(),
    writerId: text()
      .notNull()
      .references(() => accounts.accountId),
    writtenAt: text().notNull(),
  },
  (t) => [index('session_notes_by_session').on(t.sessionId)],
);

export const sessionsClasses = {
  sessions: {
    sessionId: 'none',
    code: 'none',
    hostId: 'personal',
    title: 'none',
    neutralName: 'none',
    startsAt: 'none',
    endsAt: 'none',
    place: 'none',
    way: 'none',
    room: 'none',
    quiet: 'none',
    whoComes: 'personal',
    plan: 'none',
    pathId: 'none',
    challenges: 'none',
    isOpen: 'none',
    nowPart: 'none',
    closedAt: 'none',
    ownNotes: 'personal',
    version: 'none',
  } satisfies Classes<typeof sessions>,
  sessionParticipants: {
    participantId: 'special',
    sessionId: 'special',
    accountId: 'special',
    name: 'special',
    number: 'special',
    signal: 'special',
    slug: 'special',
    opened: 'special',
    joinedAt: 'special',
    leftAt: 'special',
  } satisfies Classes<typeof sessionParticipants>,
  helpRequests: {
    requestId: 'special',
    participantId: 'special',
    kind: 'special',
    words: 'special',
    state: 'special',
    helperId: 'special',
    isThanked: 'special',
    askedAt: 'special',
  } satisfies Classes<typeof helpRequests>,
  connectionOffers: {
    offerId: 'special',
    accountId: 'special',
    staffId: 'special',
    offeredBy: 'special',
    offeredOn: 'special',
    answer: 'special',
  } satisfies Classes<typeof connectionOffers>,
  sessionNotes: {
    noteId: 'none',
    sessionId: 'none',
    text: 'personal',
    writerId: 'personal',
    writtenAt: 'personal',
  } satisfies Classes<typeof sessionNotes>,
};
