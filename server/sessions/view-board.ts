import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import { listStaffWithRole } from '../accounts/list-staff-with-role.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { listAsked } from './offers.store.ts';
import { getSession, inList, isHere, joinLink, named } from './session-parts.ts';
import type {
  HelpForHost,
  ParticipantForHost,
  SessionForHost,
  SessionForWall,
} from './session-views.contract.ts';
import {
  type HelpRow,
  listHelp,
  listNotes,
  listParticipants,
  type ParticipantRow,
} from './sessions.store.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'challenges' | 'config'>;
type About = { sessionId: string };
export type Board = { version: number; view: SessionForHost };
export type Wall = { version: number; view: SessionForWall };

/** @throws AppError `session-not-found` */
export function viewBoard(deps: Needs, { sessionId }: About): Board {
  const { db } = deps;
  const session = getSession(db, sessionId);
  const { code, plan, nowPart, ownNotes, version } = session;
  const all = listParticipants(db, sessionId);
  const help = listHelp(
    db,
    all.map(({ participantId }) => participantId),
  );
  const asked = listAsked(
    db,
    all.map(({ accountId }) => accountId),
  );
  const view = {
    ...inList(session, deps.clock()),
    ...{ code, link: joinLink(deps, code), plan, now: nowPart, ownNotes },
    notes: listNotes(db, sessionId).map(({ noteId, text }) => ({ noteId, text })),
    participants: all.filter(isHere).map((one) => forHost(deps, one, asked.has(one.accountId))),
    queue: help.flatMap((request) => inQueue(db, request)),
    pedagogues: listStaffWithRole(db, 'pedagogue'),
    after: {
      participants: all.length,
      helpGiven: help.filter(({ state }) => state === 'answered').length,
      thanks: help.filter(({ isThanked }) => isThanked).length,
      opened: openedBySome(deps, all),
    },
  };
  return { version, view };
}

/** @throws AppError `session-not-found` */
export function viewWall(deps: Needs, { sessionId }: About): Wall {
  const session = getSession(deps.db, sessionId);
  const { quiet, plan, nowPart: now, code, version } = session;
  const { sessionId: _, ...listed } = inList(session, deps.clock());
  return { version, view: { ...listed, quiet, plan, now, code, link: joinLink(deps, code) } };
}

function forHost(deps: Needs, participant: ParticipantRow, isAsked: boolean): ParticipantForHost {
  const { participantId, name, number, signal, slug } = participant;
  const [challenge] = slug === null ? [] : named(deps, [slug]);
  return { participantId, name, number, signal, challenge: challenge?.title ?? null, isAsked };
}

function inQueue(db: DbOrTx, { state, helperId, ...request }: HelpRow): HelpForHost[] {
  if (state === 'answered') return [];
  const { requestId, participantId, kind, words } = request;
  const helper = helperId === null ? null : getNameOfStaff(db, helperId);
  return [{ requestId, participantId, kind, words, state, helper }];
}

/** In the order of their names, so that it says nothing of who was first. */
function openedBySome(deps: Needs, all: ParticipantRow[]): SessionForHost['after']['opened'] {
  const slugs = [...new Set(all.flatMap(({ opened }) => opened))].toSorted();
  return named(deps, slugs).map(({ title }) => title);
}
