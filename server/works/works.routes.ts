import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { askAboutWork } from './ask-about-work.ts';
import { addWork, changeWork, removeWork } from './keep-work.ts';
import { readConnectedWorks } from './read-connected-works.ts';
import { getWork, listOwnWorks } from './read-own-works.ts';
import { worksContract } from './works.contract.ts';

export function registerWorks(app: App, deps: Deps): void {
  implement(app, deps, worksContract, {
    'GET /api/works': ({ actor }) => listOwnWorks(deps, actor),
    'POST /api/works': ({ actor, body }) => addWork(deps, actor, body),
    'GET /api/works/:workId': ({ actor, params }) => getWork(deps, actor, params.workId),
    'PUT /api/works/:workId': ({ actor, params, body }) => changeWork(deps, actor, { ...params, ...body }),
    'DELETE /api/works/:workId': ({ actor, params, query }) =>
      removeWork(deps, actor, { ...params, readingsKnown: Number(query.readings ?? 0) }),
    'POST /api/works/:workId/questions': ({ actor, params }) => askAboutWork(deps, actor, params.workId),
    'GET /api/candidates/:candidateId/works': ({ actor, params }) =>
      readConnectedWorks(deps, actor, params.candidateId),
  });
}
