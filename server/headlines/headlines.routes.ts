import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { addHeadline } from './add-headline.ts';
import { markHeadline, removeHeadline } from './change-headline.ts';
import { findChallenges } from './find-challenges.ts';
import { headlinesContract } from './headlines.contract.ts';
import { listOwnHeadlines } from './list-own-headlines.ts';
import { listSubjects } from './list-subjects.ts';

export function registerHeadlines(app: App, deps: Deps): void {
  implement(app, deps, headlinesContract, {
    'GET /api/headlines/subjects': () => ({ subjects: listSubjects(deps) }),
    'GET /api/headlines': ({ actor }) => listOwnHeadlines(deps, actor),
    'POST /api/headlines': ({ actor, body }) => addHeadline(deps, actor, body),
    'PUT /api/headlines/:headlineId': ({ actor, params, body }) =>
      markHeadline(deps, actor, { ...params, ...body }),
    'DELETE /api/headlines/:headlineId': ({ actor, params }) =>
      removeHeadline(deps, actor, params.headlineId),
    'GET /api/headlines/found': ({ actor, query }) => findChallenges(deps, actor, query),
  });
}
