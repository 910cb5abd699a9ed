import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { listTalksWith, listWhoLetTalk } from './list-talks.ts';
import { noteTalk } from './note-talk.ts';
import { answerTalk, listOwnTalks } from './own-talks.ts';
import { prepareTalk } from './prepare-talk.ts';
import { readTalk } from './read-talk.ts';
import { talksContract } from './talks.contract.ts';
import { takeBackTalk, tellTalk } from './tell-talk.ts';

export function registerTalks(app: App, deps: Deps): void {
  implement(app, deps, talksContract, {
    'GET /api/talks/connected': ({ actor }) => listWhoLetTalk(deps, actor),
    'GET /api/candidates/:candidateId/talks': ({ actor, params }) => listTalksWith(deps, actor, params),
    'POST /api/candidates/:candidateId/talks': ({ actor, params, body }) =>
      prepareTalk(deps, actor, { ...params, ...body }),
    'GET /api/candidates/:candidateId/talks/:talkId': ({ actor, params }) => readTalk(deps, actor, params),
    'PUT /api/candidates/:candidateId/talks/:talkId/notes': ({ actor, params, body }) =>
      noteTalk(deps, actor, { ...params, ...body }),
    'POST /api/candidates/:candidateId/talks/:talkId/tell': ({ actor, params }) =>
      tellTalk(deps, actor, params),
    'POST /api/candidates/:candidateId/talks/:talkId/take-back': ({ actor, params }) =>
      takeBackTalk(deps, actor, params),
    'GET /api/talks': ({ actor }) => listOwnTalks(deps, actor),
    'POST /api/talks/:talkId/answer': ({ actor, params, body }) =>
      answerTalk(deps, actor, { ...params, ...body }),
  });
}
