import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { beginPlacement, removePlacement } from './begin-placement.ts';
import { becomeContact, suggestNextTalk } from './follow-placement.ts';
import { changePlacementTalk, notePlacementTalk, removePlacementTalk } from './keep-placement-talk.ts';
import { addStep, changeStep } from './keep-step.ts';
import { listPlacedPeople } from './list-placed-people.ts';
import { readPlacements } from './list-placements.ts';
import {
  chooseConditions,
  readOwnPlacements,
  takeBackWish,
  tellOfStep,
  tellOfTalk,
  wishStep,
} from './own-placements.ts';
import { placementsContract } from './placements.contract.ts';
import { readAgreement, readOwnAgreement } from './view-agreement.ts';
import { readPlacement } from './view-placement.ts';

export function registerPlacements(app: App, deps: Deps): void {
  implement(app, deps, placementsContract, {
    'GET /api/placements': ({ actor, query }) => readPlacements(deps, actor, query),
    'GET /api/placements/people': ({ actor }) => listPlacedPeople(deps, actor),
    'POST /api/placements': ({ actor, body }) => beginPlacement(deps, actor, body),
    'GET /api/placements/:placementId': ({ actor, params }) => readPlacement(deps, actor, params.placementId),
    'DELETE /api/placements/:placementId': ({ actor, params }) => removePlacement(deps, actor, params),
    'POST /api/placements/:placementId/steps': ({ actor, params, body }) =>
      addStep(deps, actor, { ...params, ...body }),
    'PUT /api/placements/:placementId/steps/:stepId': ({ actor, params, body }) =>
      changeStep(deps, actor, { ...params, ...body }),
    'POST /api/placements/:placementId/talks': ({ actor, params, body }) =>
      notePlacementTalk(deps, actor, { ...params, ...body }),
    'PUT /api/placements/:placementId/talks/:placementTalkId': ({ actor, params, body }) =>
      changePlacementTalk(deps, actor, { ...params, ...body }),
    'DELETE /api/placements/:placementId/talks/:placementTalkId': ({ actor, params }) =>
      removePlacementTalk(deps, actor, params),
    'PUT /api/placements/:placementId/next-talk': ({ actor, params, body }) =>
      suggestNextTalk(deps, actor, { ...params, ...body }),
    'POST /api/placements/:placementId/contact': ({ actor, params }) => becomeContact(deps, actor, params),
    'GET /api/placements/:placementId/agreement': ({ actor, params }) =>
      readAgreement(deps, actor, params.placementId),
    'GET /api/own-placements': ({ actor }) => readOwnPlacements(deps, actor),
    'GET /api/own-placements/:placementId/agreement': ({ actor, params }) =>
      readOwnAgreement(deps, actor, params.placementId),
    'PUT /api/own-placements/:placementId/conditions': ({ actor, params, body }) =>
      chooseConditions(deps, actor, { ...params, ...body }),
    'POST /api/own-placements/:placementId/wishes': ({ actor, params, body }) =>
      wishStep(deps, actor, { ...params, ...body }),
    'DELETE /api/own-placements/:placementId/wishes/:stepId': ({ actor, params }) =>
      takeBackWish(deps, actor, params),
    'PUT /api/own-placements/:placementId/steps/:stepId/words': ({ actor, params, body }) =>
      tellOfStep(deps, actor, { ...params, ...body }),
    'PUT /api/own-placements/:placementId/talks/:placementTalkId/words': ({ actor, params, body }) =>
      tellOfTalk(deps, actor, { ...params, ...body }),
  });
}
