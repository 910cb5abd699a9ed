import { and, asc, count, desc, eq, getTableColumns, gt, lt, max, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { threadMessages, threads } from '../db/tables/threads.ts';

export type ThreadRow = typeof threads.$inferSelect;
export type MessageRow = typeof threadMessages.$inferSelect;

export function insertThread(tx: DbOrTx, thread: typeof threads.$inferInsert): ThreadRow {
  return tx.insert(threads).values(thread).returning().get();
}

export function findThread(db: DbOrTx, accountId: string, staffId: string): ThreadRow | undefined {
  return db
    .select()
    .from(threads)
    .where(and(eq(threads.accountId, accountId), eq(threads.staffId, staffId)))
    .get();
}

/** In the order in which they began. */
export function listThreadsOf(db: DbOrTx, accountId: string): ThreadRow[] {
  return db
    .select()
    .from(threads)
    .where(eq(threads.accountId, accountId))
    .orderBy(threads.begunAt, threads.threadId)
    .all();
}

/** Those of a member of staff in which something is written, what was written last first, in one reading. */
export function listWrittenThreads(
  db: DbOrTx,
  staffId: string,
): {
  thread: ThreadRow;
  /** Of the last message. */
  day: string;
  /** How many the candidate wrote after what this person has read. */
  news: number;
}[] {
  const { threadId, writtenOn, isFromStaff, place } = threadMessages;
  const day = sql<string>`max(${writtenOn})`;
  return db
    .select({
      thread: getTableColumns(threads),
      day,
      news: sql<number>`sum(not ${isFromStaff} and ${place} > ${threads.seenByStaff})`,
    })
    .from(threads)
    .innerJoin(threadMessages, eq(threadId, threads.threadId))
    .where(eq(threads.staffId, staffId))
    .groupBy(threads.threadId)
    .orderBy(desc(day), asc(threads.begunAt), asc(threads.threadId))
    .all();
}

/** Every change that somebody can see gives a new version. */
export function changeThread(
  tx: DbOrTx,
  threadId: string,
  change: Partial<Omit<ThreadRow, 'threadId' | 'accountId' | 'staffId' | 'version'>> = {},
): void {
  tx.update(threads)
    .set({ ...change, version: sql`${threads.version} + 1` })
    .where(eq(threads.threadId, threadId))
    .run();
}

export function insertMessage(tx: DbOrTx, message: typeof threadMessages.$inferInsert): void {
  tx.insert(threadMessages).values(message).run();
}

export function findMessage(db: DbOrTx, messageId: string): MessageRow | undefined {
  return db.select().from(threadMessages).where(eq(threadMessages.messageId, messageId)).get();
}

/** 0 where nothing is written. */
export function lastPlace(db: DbOrTx, threadId: string): number {
  const found = db
    .select({ last: max(threadMessages.place) })
    .from(threadMessages)
    .where(eq(threadMessages.threadId, threadId))
    .get();
  return found?.last ?? 0;
}

/** The newest `most` before a place, the oldest of them first. */
export function listMessages(
  db: DbOrTx,
  threadId: string,
  { before, most }: { before: number; most: number },
): MessageRow[] {
  return db
    .select()
    .from(threadMessages)
    .where(and(eq(threadMessages.threadId, threadId), lt(threadMessages.place, before)))
    .orderBy(desc(threadMessages.place))
    .limit(most)
    .all()
    .toReversed();
}

export function listAllMessages(db: DbOrTx, threadId: string): MessageRow[] {
  return db
    .select()
    .from(threadMessages)
    .where(eq(threadMessages.threadId, threadId))
    .orderBy(threadMessages.place)
    .all();
}

/** How many the other one wrote after this place. */
export function countNew(
  db: DbOrTx,
  threadId: string,
  { isFromStaff, after }: { isFromStaff: boolean; after: number },
): number {
  const counted = db
    .select({ news: count() })
    .from(threadMessages)
    .where(
      and(
        eq(threadMessages.threadId, threadId),
        eq(threadMessages.isFromStaff, isFromStaff),
        gt(threadMessages.place, after),
      ),
    )
    .get();
  return counted?.news ?? 0;
}

export function deleteThread(tx: DbOrTx, threadId: string): void {
  tx.delete(threadMessages).where(eq(threadMessages.threadId, threadId)).run();
  tx.delete(threads).where(eq(threads.threadId, threadId)).run();
}
