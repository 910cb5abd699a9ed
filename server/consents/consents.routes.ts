import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { beginConnection } from './begin-connection.ts';
import { consentsContract } from './consents.contract.ts';
import { giveConsent } from './give-consent.ts';
import { listConsentsForCandidate } from './list-consents.ts';
import { withdrawConsent } from './withdraw-consent.ts';

export function registerConsents(app: App, deps: Deps): void {
  implement(app, deps, consentsContract, {
    'POST /api/connections': ({ actor, body }) => beginConnection(deps, actor, body),
    'GET /api/consents': ({ actor }) => listConsentsForCandidate(deps, actor),
    'POST /api/consents': ({ actor, body }) => giveConsent(deps, actor, body),
    'POST /api/consents/:consentId/withdraw': ({ actor, params }) =>
      withdrawConsent(deps, actor, params.consentId),
  });
}
