import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StepKind, StepState } from '../../placements/placement-views.contract.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';
import { openings } from './openings.ts';
import { proposals } from './proposals.ts';

/**
 * What a person, a company and the organisation have begun together. What it is about is copied: it goes on when the
 * opening is withdrawn, or its company removed. Nothing of it ends by itself.
 */
export const placements = sqliteTable(
  'placements',
  {
    placementId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** The one that both said yes to; null once that is gone. */
    proposalId: text()
      .unique()
      .references(() => proposals.proposalId, { onDelete: 'set null' }),
    openingId: text().references(() => openings.openingId, { onDelete: 'set null' }),
    companyName: text().notNull(),
    title: text().notNull(),
    tasks: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Whom the person turns to, also after the end. */
    contactId: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    /** A day that staff suggest to themselves. Nothing happens on it. */
    nextTalkOn: text(),
    /** The person lets what they show a company of how they work be on the agreement. */
    showsConditions: integer({ mode: 'boolean' }).notNull(),
    revision: integer().notNull(),
  },
  (t) => [index('placements_by_account').on(t.accountId), index('placements_by_opening').on(t.openingId)],
);

/** A step of a placement, on a day: wished for, planned, or happened. It becomes another by an act alone. */
export const placementSteps = sqliteTable(
  'placement_steps',
  {
    stepId: text().primaryKey(),
    placementId: text()
      .notNull()
      .references(() => placements.placementId, { onDelete: 'cascade' }),
    kind: text().$type<StepKind>().notNull(),
    state: text().$type<StepState>().notNull(),
    happensOn: text().notNull(),
    daysAWeek: integer(),
    hoursADay: integer(),
    /** With a pause: when to talk again. */
    talkOn: text(),
    /** As staff wrote it. */
    words: text().notNull(),
    /** As the person wrote it. */
    ownWords: text().notNull(),
    /** Who works here and wrote it; null: the person. */
    writerId: text().references(() => accounts.accountId),
  },
  (t) => [index('placement_steps_by_placement').on(t.placementId)],
);

/** A talk around a placement, with what staff noted and what the person says of it. Both read both. */
export const placementTalks = sqliteTable(
  'placement_talks',
  {
    placementTalkId: text().primaryKey(),
    placementId: text()
      .notNull()
      .references(() => placements.placementId, { onDelete: 'cascade' }),
    talkedOn: text().notNull(),
    /** Who took part, in words. */
    who: text().notNull(),
    words: text().notNull(),
    ownWords: text().notNull(),
    writerId: text()
      .notNull()
      .references(() => accounts.accountId),
  },
  (t) => [index('placement_talks_by_placement').on(t.placementId)],
);

export const placementsClasses = {
  placements: {
    placementId: 'special',
    accountId: 'special',
    proposalId: 'special',
    openingId: 'special',
    companyName: 'special',
    title: 'special',
    tasks: 'special',
    contactId: 'personal',
    madeAt: 'special',
    nextTalkOn: 'special',
    showsConditions: 'special',
    revision: 'none',
  } satisfies Classes<typeof placements>,
  placementSteps: {
    stepId: 'special',
    placementId: 'special',
    kind: 'special',
    state: 'special',
    happensOn: 'special',
    daysAWeek: 'special',
    hoursADay: 'special',
    talkOn: 'special',
    words: 'special',
    ownWords: 'special',
    writerId: 'personal',
  } satisfies Classes<typeof placementSteps>,
  placementTalks: {
    placementTalkId: 'special',
    placementId: 'special',
    talkedOn: 'special',
    who: 'special',
    words: 'special',
    ownWords: 'special',
    writerId: 'personal',
  } satisfies Classes<typeof placementTalks>,
};
