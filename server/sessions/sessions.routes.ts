import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { setSignInCookie } from '../http/sign-in-cookie.ts';
import { joinSession } from './join-session.ts';
import { leadSession } from './lead-session.ts';
import { listOwnSessions, listPreparedSessions, listSessionsToCome } from './list-sessions.ts';
import { boardChannel, hosts, visitChannel, wallChannel } from './live-sessions.ts';
import {
  changePreparedSession,
  prepareSession,
  readPreparedSession,
  repeatSession,
} from './prepare-session.ts';
import { readCalendarFile, readPublicSession } from './read-public-session.ts';
import { removeSession } from './remove-session.ts';
import { sessionsContract } from './sessions.contract.ts';
import { takePart } from './take-part.ts';
import { viewBoard, viewWall } from './view-board.ts';
import { viewVisit } from './view-visit.ts';

export function registerSessions(app: App, deps: Deps): void {
  /** Tells those who are there of a change that is in the database. */
  const told = <A extends { sessionId: string }, T>(about: A, answer: T, keys?: string[]): T => {
    app.live.changed(about.sessionId, keys);
    return answer;
  };
  implement(app, deps, sessionsContract, {
    'GET /api/sessions': () => listPreparedSessions(deps),
    'POST /api/sessions': ({ actor, body }) => prepareSession(deps, actor, body),
    'GET /api/sessions/:sessionId': ({ params }) => readPreparedSession(deps, params),
    'PUT /api/sessions/:sessionId': ({ actor, params, body }) =>
      told(params, changePreparedSession(deps, actor, { ...params, plan: body })),
    'DELETE /api/sessions/:sessionId': ({ actor, params }) =>
      told(params, removeSession(deps, actor, params)),
    'POST /api/sessions/:sessionId/repeat': ({ actor, params, body }) =>
      repeatSession(deps, actor, { ...params, ...body }),
    'GET /api/sessions/:sessionId/board': ({ params }) => viewBoard(deps, params),
    'POST /api/sessions/:sessionId/board': ({ actor, params, body }) =>
      told(params, leadSession(deps, actor, { ...params, message: body })),
    'GET /api/sessions/:sessionId/wall': ({ params }) => viewWall(deps, params),
    'GET /api/open-sessions': () => listSessionsToCome(deps),
    'GET /api/open-sessions/:sessionId': ({ params }) => readPublicSession(deps, params),
    'GET /api/open-sessions/:sessionId/calendar.ics': ({ params }, reply) => {
      const file = readCalendarFile(deps, params);
      reply.type('text/calendar; charset=utf-8').serializer(String);
      // A neutral name for the file as well.
      reply.header('content-disposition', 'attachment; filename="traff.ics"');
      return file;
    },
    'POST /api/session-visits': ({ actor, body }, reply) => {
      const { token, ...joined } = joinSession(deps, actor, body);
      if (token !== null) setSignInCookie(deps.config, reply, token);
      return told(joined, joined, [hosts]);
    },
    'GET /api/session-visits': ({ actor }) => listOwnSessions(deps, actor),
    'GET /api/session-visits/:sessionId': ({ actor, params }) => viewVisit(deps, actor, params),
    'POST /api/session-visits/:sessionId': ({ actor, params, body }) =>
      told(params, takePart(deps, actor, { ...params, message: body }), [actor.accountId, hosts]),
    'GET /api/sessions/:sessionId/board/live': ({ params }) => boardChannel(deps, params),
    'GET /api/sessions/:sessionId/wall/live': ({ params }) => wallChannel(deps, params),
    'GET /api/session-visits/:sessionId/live': ({ actor, params }) => visitChannel(deps, actor, params),
  });
}
