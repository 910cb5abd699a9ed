import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { inParts } from '../http/in-parts.ts';
import { clearSignInCookie } from '../http/sign-in-cookie.ts';
import { decideErasure, listErasureRequests } from './decide-erasure.ts';
import { eraseOwn, readErasure } from './erase-own.ts';
import { type Export, exportEverything } from './export-everything.ts';
import { exportSchema } from './export-schema.ts';
import { listViews } from './list-views.ts';
import { previewPurge } from './preview-purge.ts';
import { privacyContract } from './privacy.contract.ts';
import { tellStored } from './tell-stored.ts';

export function registerPrivacy(app: App, deps: Deps): void {
  implement(app, deps, privacyContract, {
    'GET /api/privacy/stored': () => tellStored(deps),
    'GET /api/privacy/export-schema': () => exportSchema(deps.config),
    'GET /api/privacy/export': ({ actor }, reply) => {
      const day = deps.clock().toISOString().slice(0, 10);
      reply.header('content-disposition', `attachment; filename="kodlugn-${day}.json"`);
      return inParts<Export>(reply, exportEverything(deps, actor));
    },
    'GET /api/privacy/views': ({ actor }) => ({ views: listViews(deps, actor) }),
    'GET /api/privacy/erasure': ({ actor }) => readErasure(deps, actor),
    'POST /api/privacy/erasure': ({ actor, body }, reply) => {
      const done = eraseOwn(deps, actor, body);
      if (done.erased.includes('account')) clearSignInCookie(deps.config, reply);
      return done;
    },
    'GET /api/privacy/purge': ({ query }) => previewPurge(deps, query),
    'GET /api/privacy/erasure-requests': ({ actor }) => ({ requests: listErasureRequests(deps, actor) }),
    'POST /api/privacy/erasure-requests/:requestId/decision': ({ actor, params, body }) => {
      decideErasure(deps, actor, params.requestId, body);
      return {};
    },
  });
}
