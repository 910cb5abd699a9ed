/** Everything that a host can do in a session, over the socket or in a POST. Any host can: one may close the laptop. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { HostMessage } from './session-messages.contract.ts';
import { getSession, isOver } from './session-parts.ts';
import {
  changeHelp,
  changeParticipant,
  changeSession,
  clearSignals,
  findHelp,
  type HelpRow,
  insertNote,
  listParticipants,
  type ParticipantRow,
  type SessionRow,
  withdrawHelp,
} from './sessions.store.ts';
import { type Board, viewBoard } from './view-board.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'challenges' | 'config'>;
type Said<T extends HostMessage['type']> = Extract<HostMessage, { type: T }>;
type Led = { session: SessionRow; actor: Staff };

/** Account of the participant whom an act concerns. */
type Concerns = string | undefined;

/**
 * @throws AppError `session-not-found`, `session-over` (of anything but one's own notes), `help-not-found`,
 * `participant-not-found`, `part-not-found`
 */
export function leadSession(
  deps: Needs,
  actor: Staff,
  { sessionId, message }: { sessionId: string; message: HostMessage },
): Board {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const session = getSession(tx, sessionId);
    if (isOver(session, at) && message.type !== 'own-notes' && message.type !== 'end')
      throw new AppError('session-over');
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
      return answerHelp(tx, { session, actor }, message);
    case 'rename':
      return rename(tx, session, message);
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
      end(deps, tx, session);
      return undefined;
  }
}

/** Another host may take it over. */
function takeHelp(tx: DbOrTx, { session, actor }: Led, { requestId }: Said<'take'>): Concerns {
  const { participant } = getOpenHelp(tx, session, requestId);
  changeHelp(tx, requestId, { state: 'taken', helperId: actor.accountId });
  return participant.accountId;
}

/** The signal has been met: it goes back to none. */
function answerHelp(tx: DbOrTx, { session, actor }: Led, { requestId, words }: Said<'answer'>): Concerns {
  const { participant } = getOpenHelp(tx, session, requestId);
  const answer = words.trim();
  changeHelp(tx, requestId, {
    ...{ state: 'answered', helperId: actor.accountId },
    answer: answer === '' ? null : answer,
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
  const isOpen = request?.state === 'waiting' || request?.state === 'taken';
  if (!request || !participant || !isOpen) throw new AppError('help-not-found');
  return { request, participant };
}

/** Quietly: the person sees the other name, and nobody is told. */
function rename(tx: DbOrTx, session: SessionRow, { participantId, name }: Said<'rename'>): Concerns {
  const participant = listParticipants(tx, session.sessionId).find(
    (one) => one.participantId === participantId,
  );
  if (!participant) throw new AppError('participant-not-found');
  changeParticipant(tx, participantId, { name: name?.trim() ?? null });
  return participant.accountId;
}

/** Ended twice, it ended the first time. Signals and open wishes belong to the evening, and go with it. */
function end(deps: Needs, tx: DbOrTx, { sessionId, closedAt }: SessionRow): void {
  if (closedAt !== null) return;
  changeSession(tx, sessionId, { closedAt: deps.clock().toISOString() });
  clearSignals(tx, sessionId);
  withdrawHelp(
    tx,
    listParticipants(tx, sessionId).map(({ participantId }) => participantId),
  );
}
