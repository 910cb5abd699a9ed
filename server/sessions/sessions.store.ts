import { and, desc, eq, gt, inArray, isNull, lte, max, ne, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { helpRequests, sessionNotes, sessionParticipants, sessions } from '../db/tables/sessions.ts';

export type SessionRow = typeof sessions.$inferSelect;
export type ParticipantRow = typeof sessionParticipants.$inferSelect;
export type HelpRow = typeof helpRequests.$inferSelect;
export type NoteRow = typeof sessionNotes.$inferSelect;

export function insertSession(tx: DbOrTx, session: typeof sessions.$inferInsert): void {
  tx.insert(sessions).values(session).run();
}

export function findSession(db: DbOrTx, sessionId: string): SessionRow | undefined {
  return db.select().from(sessions).where(eq(sessions.sessionId, sessionId)).get();
}

export function findSessionByCode(db: DbOrTx, code: string): SessionRow | undefined {
  return db.select().from(sessions).where(eq(sessions.code, code)).get();
}

/** Every change of a session gives it a new version, also one that is made in another table. */
export function changeSession(
  tx: DbOrTx,
  sessionId: string,
  change: Partial<Omit<SessionRow, 'sessionId' | 'version'>> = {},
): void {
  tx.update(sessions)
    .set({ ...change, version: sql`${sessions.version} + 1` })
    .where(eq(sessions.sessionId, sessionId))
    .run();
}

export function listSessions(db: DbOrTx): SessionRow[] {
  return db.select().from(sessions).orderBy(desc(sessions.startsAt), sessions.sessionId).all();
}

/** Open to everybody, and not ended. */
export function listOpenSessions(db: DbOrTx, endingAfter: string): SessionRow[] {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.isOpen, true), isNull(sessions.closedAt), gt(sessions.endsAt, endingAfter)))
    .orderBy(sessions.startsAt, sessions.sessionId)
    .all();
}

/** Not ended by anybody, and with their time before this moment. */
export function listForgottenSessions(db: DbOrTx, endingUpTo: string): SessionRow[] {
  return db
    .select()
    .from(sessions)
    .where(and(isNull(sessions.closedAt), lte(sessions.endsAt, endingUpTo)))
    .all();
}

export function listSessionsOf(db: DbOrTx, accountId: string): SessionRow[] {
  return db
    .select({ session: sessions })
    .from(sessionParticipants)
    .innerJoin(sessions, eq(sessions.sessionId, sessionParticipants.sessionId))
    .where(eq(sessionParticipants.accountId, accountId))
    .orderBy(desc(sessions.startsAt), sessions.sessionId)
    .all()
    .map(({ session }) => session);
}

export function insertParticipant(tx: DbOrTx, participant: typeof sessionParticipants.$inferInsert): void {
  tx.insert(sessionParticipants).values(participant).run();
}

export function findParticipant(
  db: DbOrTx,
  sessionId: string,
  accountId: string,
): ParticipantRow | undefined {
  return db
    .select()
    .from(sessionParticipants)
    .where(and(eq(sessionParticipants.sessionId, sessionId), eq(sessionParticipants.accountId, accountId)))
    .get();
}

export function listParticipants(db: DbOrTx, sessionId: string): ParticipantRow[] {
  return db
    .select()
    .from(sessionParticipants)
    .where(eq(sessionParticipants.sessionId, sessionId))
    .orderBy(sessionParticipants.number)
    .all();
}

export function highestNumber(db: DbOrTx, sessionId: string): number {
  const found = db
    .select({ highest: max(sessionParticipants.number) })
    .from(sessionParticipants)
    .where(eq(sessionParticipants.sessionId, sessionId))
    .get();
  return found?.highest ?? 0;
}

export function changeParticipant(
  tx: DbOrTx,
  participantId: string,
  change: Partial<Omit<ParticipantRow, 'participantId' | 'sessionId' | 'accountId'>>,
): void {
  tx.update(sessionParticipants)
    .set(change)
    .where(eq(sessionParticipants.participantId, participantId))
    .run();
}

export function clearSignals(tx: DbOrTx, sessionId: string): void {
  tx.update(sessionParticipants)
    .set({ signal: null })
    .where(eq(sessionParticipants.sessionId, sessionId))
    .run();
}

export function insertHelp(tx: DbOrTx, request: typeof helpRequests.$inferInsert): void {
  tx.insert(helpRequests).values(request).run();
}

export function findHelp(db: DbOrTx, requestId: string): HelpRow | undefined {
  return db.select().from(helpRequests).where(eq(helpRequests.requestId, requestId)).get();
}

/** In the order in which they were asked. */
export function listHelp(db: DbOrTx, participantIds: string[]): HelpRow[] {
  return db
    .select()
    .from(helpRequests)
    .where(inArray(helpRequests.participantId, participantIds))
    .orderBy(helpRequests.askedAt, helpRequests.requestId)
    .all();
}

export function changeHelp(
  tx: DbOrTx,
  requestId: string,
  change: Partial<Omit<HelpRow, 'requestId' | 'participantId'>>,
): void {
  tx.update(helpRequests).set(change).where(eq(helpRequests.requestId, requestId)).run();
}

/** Those that nobody has answered: what was taken back is nobody's concern, and is not kept. */
export function withdrawHelp(tx: DbOrTx, participantIds: string[]): void {
  tx.delete(helpRequests)
    .where(and(inArray(helpRequests.participantId, participantIds), ne(helpRequests.state, 'answered')))
    .run();
}

/** A note that was sent twice is one note. */
export function insertNote(tx: DbOrTx, note: NoteRow): void {
  tx.insert(sessionNotes).values(note).onConflictDoNothing().run();
}

/** The newest first. */
export function listNotes(db: DbOrTx, sessionId: string): NoteRow[] {
  return db
    .select()
    .from(sessionNotes)
    .where(eq(sessionNotes.sessionId, sessionId))
    .orderBy(desc(sessionNotes.writtenAt), desc(sessionNotes.noteId))
    .all();
}

export function listParticipationsOf(db: DbOrTx, accountId: string): ParticipantRow[] {
  return db
    .select()
    .from(sessionParticipants)
    .where(eq(sessionParticipants.accountId, accountId))
    .orderBy(sessionParticipants.joinedAt)
    .all();
}

/** One without participants. */
export function deleteSession(tx: DbOrTx, sessionId: string): void {
  tx.delete(sessionNotes).where(eq(sessionNotes.sessionId, sessionId)).run();
  tx.delete(sessions).where(eq(sessions.sessionId, sessionId)).run();
}

export function deleteParticipations(tx: DbOrTx, participantIds: string[]): void {
  tx.delete(helpRequests).where(inArray(helpRequests.participantId, participantIds)).run();
  tx.delete(sessionParticipants).where(inArray(sessionParticipants.participantId, participantIds)).run();
}
