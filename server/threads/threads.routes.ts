import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { closeThread } from './close-thread.ts';
import { ownThreadChannel, threadWithChannel, topicOf } from './live-threads.ts';
import { listOwnThreads, readOlderOwn, readOwnThread, seeOwnThread, writeInThread } from './own-threads.ts';
import { threadsContract } from './threads.contract.ts';
import {
  answerInThread,
  listThreadsWithCandidates,
  readOlderWith,
  readThreadWith,
  seeThreadWith,
} from './threads-with-candidates.ts';

export function registerThreads(app: App, deps: Deps): void {
  /** Tells both, where they look, of what is in the database. */
  const told = <T>(pair: { candidateId: string; staffId: string }, answer: T): T => {
    app.live.changed(topicOf(pair));
    return answer;
  };
  implement(app, deps, threadsContract, {
    'GET /api/threads': ({ actor }) => listOwnThreads(deps, actor),
    'GET /api/threads/:staffId': ({ actor, params }) => readOwnThread(deps, actor, params),
    'GET /api/threads/:staffId/older': ({ actor, params, query }) =>
      readOlderOwn(deps, actor, { ...params, before: Number(query.before) }),
    'GET /api/threads/:staffId/live': ({ actor, params }) => ownThreadChannel(deps, actor, params),
    'POST /api/threads/:staffId/messages': ({ actor, params, body }) =>
      told({ candidateId: actor.accountId, ...params }, writeInThread(deps, actor, { ...params, ...body })),
    'DELETE /api/threads/:staffId': ({ actor, params }) =>
      told({ candidateId: actor.accountId, ...params }, closeThread(deps, actor, params)),
    'POST /api/threads/:staffId/seen': ({ actor, params, body }) =>
      seeOwnThread(deps, actor, { ...params, ...body }),
    'GET /api/candidate-threads': ({ actor }) => listThreadsWithCandidates(deps, actor),
    'GET /api/candidates/:candidateId/thread': ({ actor, params }) => readThreadWith(deps, actor, params),
    'GET /api/candidates/:candidateId/thread/older': ({ actor, params, query }) =>
      readOlderWith(deps, actor, { ...params, before: Number(query.before) }),
    'GET /api/candidates/:candidateId/thread/live': ({ actor, params }) =>
      threadWithChannel(deps, actor, params),
    'POST /api/candidates/:candidateId/thread/messages': ({ actor, params, body }) =>
      told({ ...params, staffId: actor.accountId }, answerInThread(deps, actor, { ...params, ...body })),
    'POST /api/candidates/:candidateId/thread/seen': ({ actor, params, body }) =>
      seeThreadWith(deps, actor, { ...params, ...body }),
  });
}
