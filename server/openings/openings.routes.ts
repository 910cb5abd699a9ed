import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { readCompanyPart, writeCompanyPart } from './company-part.ts';
import { addOpening, changeOpening, changeOpeningState } from './keep-opening.ts';
import { listOpenings } from './list-openings.ts';
import { endOpeningLink, makeOpeningLink } from './opening-links.ts';
import { openingsContract } from './openings.contract.ts';
import { startCompanyClaims, startCompanyRun } from './try-fitting.ts';
import { viewOpening } from './view-opening.ts';

export function registerOpenings(app: App, deps: Deps): void {
  implement(app, deps, openingsContract, {
    'GET /api/openings': ({ query }) => listOpenings(deps, query),
    'POST /api/companies/:companyId/openings': ({ actor, params, body }) =>
      addOpening(deps, actor, { ...params, ...body }),
    'GET /api/openings/:openingId': ({ params }) => viewOpening(deps, params),
    'PUT /api/openings/:openingId': ({ actor, params, body }) =>
      changeOpening(deps, actor, { ...params, ...body }),
    'POST /api/openings/:openingId/state': ({ actor, params, body }) =>
      changeOpeningState(deps, actor, { ...params, ...body }),
    'POST /api/openings/:openingId/links': ({ actor, params }) => makeOpeningLink(deps, actor, params),
    'POST /api/openings/:openingId/links/:linkId/end': ({ actor, params }) =>
      endOpeningLink(deps, actor, params),
    'POST /api/company-part/read': ({ body }) => readCompanyPart(deps, body),
    'PUT /api/company-part': ({ body }) => writeCompanyPart(deps, body),
    'POST /api/company-part/trials/:visitId/runs': ({ params, from, body, signal }) =>
      startCompanyRun(deps, { ...params, from }, body, signal),
    'POST /api/company-part/trials/:visitId/claims': ({ params, from, body, signal }) =>
      startCompanyClaims(deps, { ...params, from }, body, signal),
  });
}
