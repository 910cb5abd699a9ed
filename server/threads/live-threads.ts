/** A thread as it is told while it is open on a page. What is written goes as a POST. */
import type { Actor, Candidate, Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { LiveChannel } from '../http/live.contract.ts';
import { readOwnThread } from './own-threads.ts';
import { readThreadWith, viewThreadWith } from './threads-with-candidates.ts';

type Pair = { candidateId: string; staffId: string };

/** What both listen to. */
export function topicOf({ candidateId, staffId }: Pair): string {
  return `thread ${candidateId} ${staffId}`;
}

export function ownThreadChannel(
  deps: Deps,
  { accountId }: Candidate,
  { staffId }: { staffId: string },
): LiveChannel {
  return {
    topic: topicOf({ candidateId: accountId, staffId }),
    key: accountId,
    read: (actor) => {
      if (actor.role !== 'candidate') throw new AppError('not-allowed');
      return readOwnThread(deps, actor, { staffId });
    },
  };
}

export function threadWithChannel(
  deps: Deps,
  { accountId: staffId }: { accountId: string },
  { candidateId }: { candidateId: string },
): LiveChannel {
  return {
    topic: topicOf({ candidateId, staffId }),
    key: staffId,
    // Who begins with nothing reads it here. A page that stays open, or comes back, is perhaps looked at by nobody.
    begin: (actor) => void readThreadWith(deps, asStaff(actor), { candidateId }),
    read: (actor) => viewThreadWith(deps, asStaff(actor), { candidateId }),
  };
}

function asStaff(actor: Actor): Staff {
  if (actor.role !== 'staff') throw new AppError('not-allowed');
  return actor;
}
