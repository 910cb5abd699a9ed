import type { Candidate } from '../access.ts';
import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hasThread, readNews } from '../threads/own-threads.ts';
import { viewOwnOffers } from './offer-connection.ts';
import { challengesOf, getSession, inList, isHere, named } from './session-parts.ts';
import type { OwnHelp, SessionForParticipant } from './session-views.contract.ts';
import { findParticipant, type HelpRow, listHelp, listNotes, type ParticipantRow } from './sessions.store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'challenges'>;
export type Visit = { version: number; view: SessionForParticipant };

/** The session as this participant sees it: of persons, nobody but oneself and who helps. */
export function viewVisit(
  deps: Needs,
  { accountId }: Candidate,
  { sessionId }: { sessionId: string },
): Visit {
  const participant = getParticipant(deps.db, sessionId, accountId);
  const session = getSession(deps.db, sessionId);
  const { quiet, plan, nowPart } = session;
  const { news, hasBegun, version } = readNews(deps.db, accountId);
  const { name, number, signal, slug, opened } = participant;
  const view = {
    ...inList(session, deps.clock()),
    ...{ quiet, plan },
    challenges: challengesOf(deps, session),
    now: nowPart,
    notes: listNotes(deps.db, sessionId).map(({ noteId, text }) => ({ noteId, text })),
    me: { name, number, signal, slug, isAway: !isHere(participant) },
    help: listHelp(deps.db, [participant.participantId])
      .toReversed()
      .map((request) => ownHelp(deps.db, accountId, request)),
    news,
    hasThread: hasBegun,
    offers: viewOwnOffers(deps.db, accountId),
    opened: named(deps, opened),
  };
  // Both rise: whoever comes back with an older one has missed something.
  return { version: session.version + version, view };
}

/** Somebody who never joined is answered as if there were no such session. @throws AppError `session-not-found` */
export function getParticipant(db: DbOrTx, sessionId: string, accountId: string): ParticipantRow {
  const participant = findParticipant(db, sessionId, accountId);
  if (!participant) throw new AppError('session-not-found');
  return participant;
}

function ownHelp(db: DbOrTx, accountId: string, { helperId, ...request }: HelpRow): OwnHelp {
  const { requestId, kind, words, state, isThanked } = request;
  const helper = helperId === null ? null : getNameOfStaff(db, helperId);
  // An answer from before there were threads may have been given in another way, and began none.
  const isInText = kind === 'text' && state === 'answered';
  const threadWith = isInText && helperId !== null && hasThread(db, accountId, helperId) ? helperId : null;
  return { requestId, kind, words, state, helper, threadWith, isThanked };
}
