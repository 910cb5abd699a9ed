/** Everything that a host can do in a session, over the socket or in a POST. Any host can: one may close the laptop. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { meetInThread } from '../threads/meet-in-thread.ts';
import { closeSession } from './close-session.ts';
import { offerConnection } from './offer-connection.ts';
import type { HostMessage } from './session-messages.contract.ts';
import { getSession, isOver } from './session-parts.ts';
import {
  changeHelp,
  changeParticipant,
  changeSession,
  findHelp,
  type HelpRow,
  insertNote,
  listParticipants,
  type ParticipantRow,
  type SessionRow,
} from './sessions.store.ts';
import { type Board, viewBoard } from './view-board.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random' | 'challenges' | 'config'>;

/** What can also be done when the session is over. */
const afterwards: readonly HostMessage['type'][] = ['own-notes', 'offer', 'end'];
type Said<T extends HostMessage['type']> = Extract<HostMessage, { type: T }>;
type Led = { session: SessionRow; actor: Staff };

/** Account of the participant whom an act concerns. */
type Concerns = string | undefined;

/**
 * @throws AppError `session-not-found`, `session-over` (of what belongs to the evening), `help-not-found`,
 * `participant-not-found`, `part-not-found`, `staff-not-found`
 */
export function leadSession(
  deps: Needs,
  actor: Staff,
  { sessionId, message }: { sessionId: string; message: HostMessage },
): Board {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const session = getSession(tx, sessionId);
    if (isOver(session, at) && !afterwards.includes(message.type)) throw new AppError('session-over');
    const about = act(deps, tx, { session, actor }, message);
    changeSession(tx, sessionId);
    const entry = { actor, act: 'session.lead', objectKind: 'session', objectId: sessionId, at };
    writeAudit(tx, { ...entry, ...(about !== undefined && { about }), onceADay: true });
  });
  return viewBoard(deps, { sessionId });
}

function act(deps: Needs, tx: DbOrTx, { session, actor }: Led, message: HostMessage): Concerns {
  const { sessionId } = session;
  switch (message.type) {
    case 'take':
      return takeHelp(tx, { session, actor }, message);
    case 'answer':
      return answerHelp(deps, tx, { session, actor }, message);
    case 'rename':
      return rename(tx, session, message);
    case 'offer':
      return offer(deps, tx, { session, actor }, message);
    case 'now':
      if (message.part !== null && message.part >= session.plan.length) throw new AppError('part-not-found');
      changeSession(tx, sessionId, { nowPart: message.part });
      return undefined;
    case 'note':
      insertNote(tx, {
        ...{ noteId: message.noteId, sessionId, text: message.text.trim() },
        ...{ writerId: actor.accountId, writtenAt: deps.clock().toISOString() },
      });
      return undefined;
    case 'own-notes':
      changeSession(tx, sessionId, { ownNotes: message.text });
      return undefined;
    case 'end':
      closeSession(tx, session, deps.clock());
      return undefined;
  }
}

/** Another host may take it over. */
function takeHelp(tx: DbOrTx, { session, actor }: Led, { requestId }: Said<'take'>): Concerns {
  const { participant } = getOpenHelp(tx, session, requestId);
  changeHelp(tx, requestId, { state: 'taken', helperId: actor.accountId });
  return participant.accountId;
}

/** The signal has been met: it goes back to none. What was written goes on as the thread of the two. */
function answerHelp(
  deps: Needs,
  tx: DbOrTx,
  { session, actor }: Led,
  { requestId, words }: Said<'answer'>,
): Concerns {
  const { request, participant } = getOpenHelp(tx, session, requestId);
  const { accountId, name, number } = participant;
  changeHelp(tx, requestId, { state: 'answered', helperId: actor.accountId });
  if (request.kind === 'text')
    meetInThread(deps, tx, {
      ...{ accountId, staffId: actor.accountId, name, number },
      asked: { messageId: requestId, text: request.words },
      answer: { messageId: deps.random.id(), text: words },
    });
  changeParticipant(tx, participant.participantId, { signal: null });
  return participant.accountId;
}

function getOpenHelp(
  tx: DbOrTx,
  session: SessionRow,
  requestId: string,
): { request: HelpRow; participant: ParticipantRow } {
  const request = findHelp(tx, requestId);
  const participant = listParticipants(tx, session.sessionId).find(
    (one) => one.participantId === request?.participantId,
  );
  if (!request || !participant || request.state === 'answered') throw new AppError('help-not-found');
  return { request, participant };
}

/** Quietly: the person sees the other name, and nobody is told. */
function rename(tx: DbOrTx, session: SessionRow, { participantId, name }: Said<'rename'>): Concerns {
  const { accountId } = getParticipantOf(tx, session, participantId);
  changeParticipant(tx, participantId, { name: name?.trim() ?? null });
  return accountId;
}

function offer(
  deps: Needs,
  tx: DbOrTx,
  { session, actor }: Led,
  { participantId, staffId }: Said<'offer'>,
): Concerns {
  const { accountId } = getParticipantOf(tx, session, participantId);
  offerConnection(deps, tx, actor, { accountId, staffId });
  return accountId;
}

function getParticipantOf(tx: DbOrTx, { sessionId }: SessionRow, participantId: string): ParticipantRow {
  const found = listParticipants(tx, sessionId).find((one) => one.participantId === participantId);
  if (!found) throw new AppError('participant-not-found');
  return found;
}
