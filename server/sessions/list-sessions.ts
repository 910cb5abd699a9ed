import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { inList, overBefore } from './session-parts.ts';
import type { SessionInList } from './session-views.contract.ts';
import { listOpenSessions, listSessions, listSessionsOf, type SessionRow } from './sessions.store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type Listed = { sessions: SessionInList[] };

/** Of all hosts: the next one first, those that are over after them. */
export function listPreparedSessions(deps: Needs): Listed {
  const { sessions } = listed(deps, listSessions(deps.db));
  const coming = sessions.filter(({ isOver }) => !isOver).toReversed();
  return { sessions: [...coming, ...sessions.filter(({ isOver }) => isOver)] };
}

export function listSessionsToCome(deps: Needs): Listed {
  return listed(deps, listOpenSessions(deps.db, overBefore(deps.clock())));
}

export function listOwnSessions(deps: Needs, { accountId }: Candidate): Listed {
  return listed(deps, listSessionsOf(deps.db, accountId));
}

function listed({ clock }: Needs, rows: SessionRow[]): Listed {
  const now = clock();
  return { sessions: rows.map((session) => inList(session, now)) };
}
