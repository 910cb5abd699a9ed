import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { addCondition } from './add-condition.ts';
import { changeCondition, removeCondition } from './change-condition.ts';
import { conditionsContract } from './conditions.contract.ts';
import { listOwnConditions } from './list-own-conditions.ts';
import { listReadableConditions, readConnectedConditions } from './read-connected-conditions.ts';

export function registerConditions(app: App, deps: Deps): void {
  implement(app, deps, conditionsContract, {
    'GET /api/conditions': ({ actor }) => listOwnConditions(deps, actor),
    'POST /api/conditions': ({ actor, body }) => addCondition(deps, actor, body),
    'PUT /api/conditions/:conditionId': ({ actor, params, body }) =>
      changeCondition(deps, actor, { ...params, ...body }),
    'DELETE /api/conditions/:conditionId': ({ actor, params }) =>
      removeCondition(deps, actor, params.conditionId),
    'GET /api/conditions/connected': ({ actor }) => listReadableConditions(deps, actor),
    'GET /api/candidates/:candidateId/conditions': ({ actor, params }) =>
      readConnectedConditions(deps, actor, params.candidateId),
  });
}
