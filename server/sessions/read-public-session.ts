import type { Deps } from '../deps.ts';
import { writeCalendar } from './calendar-file.ts';
import { challengesOf, getSession, inList } from './session-parts.ts';
import type { SessionForAll } from './session-views.contract.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'challenges' | 'config'>;

/** For whoever has the address. The code is not told: it opens the door. @throws AppError `session-not-found` */
export function readPublicSession(deps: Needs, { sessionId }: { sessionId: string }): SessionForAll {
  const session = getSession(deps.db, sessionId);
  const { way, room, quiet, whoComes, plan } = session;
  return {
    ...inList(session, deps.clock()),
    ...{ way, room, quiet, whoComes, plan },
    challenges: challengesOf(deps, session),
  };
}

/** For a calendar that others may see: the neutral name, when and where. @throws AppError `session-not-found` */
export function readCalendarFile(deps: Needs, { sessionId }: { sessionId: string }): string {
  const { neutralName, startsAt, endsAt, place } = getSession(deps.db, sessionId);
  return writeCalendar({ uid: sessionId, name: neutralName, startsAt, endsAt, place, madeAt: deps.clock() });
}
