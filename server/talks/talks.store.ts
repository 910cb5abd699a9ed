import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { talkQuestions, talks } from '../db/tables/talks.ts';

export type TalkRow = typeof talks.$inferSelect;
export type TalkQuestionRow = typeof talkQuestions.$inferSelect;

export function insertTalk(tx: DbOrTx, talk: TalkRow, questions: TalkQuestionRow[]): void {
  tx.insert(talks).values(talk).run();
  tx.insert(talkQuestions).values(questions).run();
}

export function findTalk(db: DbOrTx, talkId: string): TalkRow | undefined {
  return db.select().from(talks).where(eq(talks.talkId, talkId)).get();
}

/** The one that is not shown yet: there is at most one for each hand-in and pedagogue. */
export function findUntoldTalk(
  db: DbOrTx,
  { staffId, submissionId }: Pick<TalkRow, 'staffId' | 'submissionId'>,
): TalkRow | undefined {
  return db
    .select()
    .from(talks)
    .where(and(eq(talks.submissionId, submissionId), eq(talks.staffId, staffId), isNull(talks.toldAt)))
    .get();
}

/** Newest first. */
export function listTalksOf(db: DbOrTx, accountId: string): TalkRow[] {
  return db
    .select()
    .from(talks)
    .where(eq(talks.accountId, accountId))
    .orderBy(desc(talks.preparedAt), asc(talks.talkId))
    .all();
}

/** Those that the candidate has seen and lets be in the report, oldest first. */
export function listTalksInReport(db: DbOrTx, submissionIds: string[]): TalkRow[] {
  return db
    .select()
    .from(talks)
    .where(and(inArray(talks.submissionId, submissionIds), eq(talks.inReport, true), isNotNull(talks.seenAt)))
    .orderBy(asc(talks.preparedAt), asc(talks.talkId))
    .all();
}

/** In the order of their places. */
export function listTalkQuestions(db: DbOrTx, talkIds: string[]): TalkQuestionRow[] {
  return db
    .select()
    .from(talkQuestions)
    .where(inArray(talkQuestions.talkId, talkIds))
    .orderBy(asc(talkQuestions.place))
    .all();
}

export function updateTalk(
  tx: DbOrTx,
  talkId: string,
  change: Partial<Pick<TalkRow, 'words' | 'toldAt' | 'telling' | 'seenAt' | 'inReport' | 'answer'>>,
): void {
  tx.update(talks).set(change).where(eq(talks.talkId, talkId)).run();
}

export function updateNote(
  tx: DbOrTx,
  { talkId, place, marks, words }: Pick<TalkQuestionRow, 'talkId' | 'place' | 'marks' | 'words'>,
): void {
  tx.update(talkQuestions)
    .set({ marks, words })
    .where(and(eq(talkQuestions.talkId, talkId), eq(talkQuestions.place, place)))
    .run();
}
