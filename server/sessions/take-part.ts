/** Everything that a participant can do in a session, over the socket or in a POST. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { answerOffer } from './offer-connection.ts';
import type { ParticipantMessage } from './session-messages.contract.ts';
import { getSessionThatGoesOn, isHere } from './session-parts.ts';
import {
  changeHelp,
  changeParticipant,
  changeSession,
  insertHelp,
  listHelp,
  type ParticipantRow,
  withdrawHelp,
} from './sessions.store.ts';
import { getParticipant, type Visit, viewVisit } from './view-visit.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random' | 'challenges'>;
type Asked = { sessionId: string; message: ParticipantMessage };
type Said<T extends ParticipantMessage['type']> = Extract<ParticipantMessage, { type: T }>;

/**
 * @throws AppError `session-not-found`, `session-over`, `session-left`, `help-not-found`, `offer-not-found`,
 * `challenge-not-found`, `challenge-withheld`
 */
export function takePart(deps: Needs, actor: Candidate, { sessionId, message }: Asked): Visit {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const participant = getParticipant(tx, sessionId, actor.accountId);
    if (message.type === 'answer-offer') {
      answerOffer(deps, tx, actor, message);
    } else {
      getSessionThatGoesOn(tx, sessionId, at);
      if (!isHere(participant) && message.type !== 'come-back') throw new AppError('session-left');
      act(deps, tx, participant, message);
    }
    changeSession(tx, sessionId);
    const entry = { actor, act: 'session.take-part', objectKind: 'session', objectId: sessionId, at };
    // What was said, and how often, is nobody's concern afterwards.
    writeAudit(tx, { ...entry, onceADay: true });
  });
  return viewVisit(deps, actor, { sessionId });
}

/** What belongs to the evening, and ends with it. */
type OfEvening = Exclude<ParticipantMessage, { type: 'answer-offer' }>;

function act(deps: Needs, tx: DbOrTx, participant: ParticipantRow, message: OfEvening): void {
  const { participantId } = participant;
  switch (message.type) {
    case 'signal':
      giveSignal(deps, tx, participant, message);
      break;
    case 'thank':
      thank(tx, participantId, message);
      break;
    case 'challenge':
      openChallenge(deps, tx, participant, message);
      break;
    case 'name':
      changeParticipant(tx, participantId, { name: message.name?.trim() ?? null });
      break;
    case 'leave':
      changeParticipant(tx, participantId, { leftAt: deps.clock().toISOString(), signal: null });
      withdrawHelp(tx, [participantId]);
      break;
    case 'come-back':
      changeParticipant(tx, participantId, { leftAt: null });
      break;
  }
}

const kindOf = { 'help-text': 'text', 'help-here': 'here' } as const;

function giveSignal(
  deps: Needs,
  tx: DbOrTx,
  { participantId }: ParticipantRow,
  { signal, words }: Said<'signal'>,
): void {
  changeParticipant(tx, participantId, { signal });
  if (signal !== 'help-text' && signal !== 'help-here') {
    withdrawHelp(tx, [participantId]);
    return;
  }
  const kind = kindOf[signal];
  const open = listHelp(tx, [participantId]).find(({ state }) => state !== 'answered');
  // Said again, it keeps its place in the queue.
  if (open) changeHelp(tx, open.requestId, { kind, ...(words !== undefined && { words }) });
  else {
    insertHelp(tx, {
      requestId: deps.random.id(),
      ...{ participantId, kind, words: words ?? '', state: 'waiting', isThanked: false },
      askedAt: deps.clock().toISOString(),
    });
  }
}

function thank(tx: DbOrTx, participantId: string, { requestId }: Said<'thank'>): void {
  const request = listHelp(tx, [participantId]).find((one) => one.requestId === requestId);
  if (request?.state !== 'answered') throw new AppError('help-not-found');
  changeHelp(tx, requestId, { isThanked: true });
}

/** Taking one that is not on the evening's list is as good. */
function openChallenge(
  deps: Needs,
  tx: DbOrTx,
  { participantId, opened }: ParticipantRow,
  { slug }: Said<'challenge'>,
): void {
  if (slug === null) {
    changeParticipant(tx, participantId, { slug });
    return;
  }
  getChallenge(deps, slug);
  changeParticipant(tx, participantId, { slug, opened: [...new Set([...opened, slug])] });
}
