/** What is live of a session: the same verbs as behind its addresses, told as it changes. */
import type { Actor, Candidate, Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { LiveChannel } from '../http/live.contract.ts';
import { leadSession } from './lead-session.ts';
import type { HostMessage, ParticipantMessage } from './session-messages.contract.ts';
import { takePart } from './take-part.ts';
import { viewBoard, viewWall } from './view-board.ts';
import { viewVisit } from './view-visit.ts';

type About = { sessionId: string };

/** The key of boards and walls. A participant's is the account. */
export const hosts = 'hosts';

export function visitChannel(deps: Deps, { accountId }: Candidate, about: About): LiveChannel {
  return {
    topic: about.sessionId,
    key: accountId,
    read: (actor) => viewVisit(deps, asCandidate(actor), about),
    act: (actor, message) => {
      // Checked by the contract's schema on its way here.
      takePart(deps, asCandidate(actor), { ...about, message: message as ParticipantMessage });
      return [accountId, hosts];
    },
  };
}

export function boardChannel(deps: Deps, about: About): LiveChannel {
  return {
    topic: about.sessionId,
    key: hosts,
    read: () => viewBoard(deps, about),
    act: (actor, message) => {
      leadSession(deps, asStaff(actor), { ...about, message: message as HostMessage });
      return undefined;
    },
  };
}

export function wallChannel(deps: Deps, about: About): LiveChannel {
  return { topic: about.sessionId, key: hosts, read: () => viewWall(deps, about) };
}

function asCandidate(actor: Actor): Candidate {
  if (actor.role !== 'candidate') throw new AppError('not-allowed');
  return actor;
}

function asStaff(actor: Actor): Staff {
  if (actor.role !== 'staff') throw new AppError('not-allowed');
  return actor;
}
