/** What several views of a session have in common. */
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { SessionForAll, SessionInList } from './session-views.contract.ts';
import { findSession, type ParticipantRow, type SessionRow } from './sessions.store.ts';

/** A session that no host ends is over so long after its time: hosts forget, and an evening may grow. */
const hoursAfter = 12;

/** Those whose time ended before this moment are over. */
export function overBefore(now: Date): string {
  return new Date(now.getTime() - hoursAfter * 60 * 60 * 1_000).toISOString();
}

export function isOver({ closedAt, endsAt }: SessionRow, now: Date): boolean {
  return closedAt !== null || endsAt <= overBefore(now);
}

/** @throws AppError `session-not-found` */
export function getSession(db: DbOrTx, sessionId: string): SessionRow {
  const session = findSession(db, sessionId);
  if (!session) throw new AppError('session-not-found');
  return session;
}

/** @throws AppError `session-not-found`, `session-over` */
export function getSessionThatGoesOn(db: DbOrTx, sessionId: string, now: Date): SessionRow {
  const session = getSession(db, sessionId);
  if (isOver(session, now)) throw new AppError('session-over');
  return session;
}

export function inList(session: SessionRow, now: Date): SessionInList {
  const { sessionId, title, startsAt, endsAt, place } = session;
  return { sessionId, title, startsAt, endsAt, place, isOver: isOver(session, now) };
}

type Named = SessionForAll['challenges'];

/** With their titles, in the order of the list; one that is withheld now is left out. */
export function named({ challenges }: Pick<Deps, 'challenges'>, slugs: readonly string[]): Named {
  return slugs.flatMap((slug) => {
    const title = challenges.find(slug)?.forCandidate.title;
    return title ? [{ slug, title }] : [];
  });
}

/** The challenges of an evening: those of its list, else its own. */
export function challengesOf(deps: Pick<Deps, 'challenges'>, { pathId, challenges }: SessionRow): Named {
  const path = deps.challenges.paths.paths.find(({ id }) => id === pathId);
  return named(deps, path?.challenges ?? challenges);
}

/** Who is in the room, or at home with it. */
export function isHere({ leftAt }: ParticipantRow): boolean {
  return leftAt === null;
}

export function joinLink({ config }: Pick<Deps, 'config'>, code: string): string {
  return `${config.publicUrl}/traffar#${code}`;
}
