import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
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
  });
}
