import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** Help in text: what one candidate and one member of staff write to one another, in a session and at home. */
export const threads = sqliteTable(
  'threads',
  {
    threadId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    begunAt: text().notNull(),
    /** When the candidate was last helped in text in a session: it opens the thread where no connection does. */
    metAt: text(),
    /** The name and number of that session. */
    metName: text(),
    metNumber: integer(),
    /** Place of the last message that was read; neither is told of the other's. */
    seenByCandidate: integer().notNull().default(0),
    seenByStaff: integer().notNull().default(0),
    /** Rises with every change that somebody can see. */
    version: integer().notNull().default(1),
  },
  (t) => [uniqueIndex('one_thread').on(t.accountId, t.staffId), index('threads_by_staff').on(t.staffId)],
);

export const threadMessages = sqliteTable(
  'thread_messages',
  {
    /** Made by the browser. */
    messageId: text().primaryKey(),
    threadId: text()
      .notNull()
      .references(() => threads.threadId),
    /** From 1. */
    place: integer().notNull(),
    isFromStaff: integer({ mode: 'boolean' }).notNull(),
    text: text().notNull(),
    /** A day. */
    writtenOn: text().notNull(),
  },
  (t) => [uniqueIndex('one_place').on(t.threadId, t.place)],
);

export const threadsClasses = {
  threads: {
    threadId: 'special',
    accountId: 'special',
    staffId: 'special',
    begunAt: 'special',
    metAt: 'special',
    metName: 'special',
    metNumber: 'special',
    seenByCandidate: 'special',
    seenByStaff: 'special',
    version: 'special',
  } satisfies Classes<typeof threads>,
  threadMessages: {
    messageId: 'special',
    threadId: 'special',
    place: 'special',
    isFromStaff: 'special',
    text: 'special',
    writtenOn: 'special',
  } satisfies Classes<typeof threadMessages>,
};
