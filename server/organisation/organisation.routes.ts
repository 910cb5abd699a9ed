import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { organisationContract } from './organisation.contract.ts';

export function registerOrganisation(app: App, deps: Deps): void {
  implement(app, deps, organisationContract, {
    'GET /api/organisation': () => ({ ...deps.config.organisation, demo: deps.config.demo }),
  });
}
