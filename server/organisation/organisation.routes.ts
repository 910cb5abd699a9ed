import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { changeOrganisation, readOrganisationValues } from './change-organisation.ts';
import { organisationContract } from './organisation.contract.ts';

export function registerOrganisation(app: App, deps: Deps): void {
  implement(app, deps, organisationContract, {
    'GET /api/organisation': () => ({ ...deps.config.organisation, demo: deps.config.demo }),
    'GET /api/organisation/values': () => readOrganisationValues(deps),
    'PUT /api/organisation/values': ({ actor, body }) => changeOrganisation(deps, actor, body.values),
  });
}
