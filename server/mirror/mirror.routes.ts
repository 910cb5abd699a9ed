import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { answerMirror } from './answer-mirror.ts';
import { addGoal, changeGoal, removeGoal } from './keep-goal.ts';
import { mirrorContract } from './mirror.contract.ts';
import { viewMirror } from './view-mirror.ts';
import { viewSteps } from './view-steps.ts';

export function registerMirror(app: App, deps: Deps): void {
  implement(app, deps, mirrorContract, {
    'GET /api/mirror': () => viewMirror(deps),
    'PUT /api/mirror/:halfYear/answers/:question': ({ actor, params, body }) =>
      answerMirror(deps, actor, { ...params, ...body }),
    'POST /api/mirror/goals': ({ actor, body }) => addGoal(deps, actor, body),
    'PUT /api/mirror/goals/:goalId': ({ actor, params, body }) =>
      changeGoal(deps, actor, { ...params, ...body }),
    'DELETE /api/mirror/goals/:goalId': ({ actor, params }) => removeGoal(deps, actor, params),
    'GET /api/mirror/steps': () => viewSteps(deps),
  });
}
