import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { clearSignInCookie } from '../http/sign-in-cookie.ts';
import { decideErasure, listErasureRequests } from './decide-erasure.ts';
import { eraseOwn, readErasure } from './erase-own.ts';
import { exportEverything } from './export-everything.ts';
import { listViews } from './list-views.ts';
import { privacyContract } from './privacy.contract.ts';

export function registerPrivacy(app: App, deps: Deps): void {
  implement(app, deps, privacyContract, {
    'GET /api/privacy/export': ({ actor }, reply) => {
      const exported = exportEverything(deps, actor);
      const day = exported.exportedAt.slice(0, 10);
      reply.header('content-disposition', `attachment; filename="kodlugn-${day}.json"`);
      return exported;
    },
    'GET /api/privacy/views': ({ actor }) => ({ views: listViews(deps, actor) }),
    'GET /api/privacy/erasure': ({ actor }) => readErasure(deps, actor),
    'POST /api/privacy/erasure': ({ actor, body }, reply) => {
      const done = eraseOwn(deps, actor, body);
      if (done.erased.includes('account')) clearSignInCookie(deps.config, reply);
      return done;
    },
    'GET /api/privacy/erasure-requests': ({ actor }) => ({ requests: listErasureRequests(deps, actor) }),
    'POST /api/privacy/erasure-requests/:requestId/decision': ({ actor, params, body }) => {
      decideErasure(deps, actor, params.requestId, body);
      return {};
    },
  });
}
