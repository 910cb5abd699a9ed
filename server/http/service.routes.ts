import { answers } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { type App, implement } from './implement.ts';
import { serviceContract } from './service.contract.ts';

export function registerService(app: App, deps: Deps): void {
  implement(app, deps, serviceContract, {
    'GET /healthz': (_request, reply) => {
      const isWell = answers(deps.db);
      if (!isWell) reply.status(503);
      return {
        status: isWell ? 'ok' : 'database-silent',
        layers: deps.sandbox.layers(),
        challenges: {
          loaded: deps.challenges.all().length,
          withheld: deps.challenges.withheld().map(({ slug }) => slug),
        },
      };
    },
    'GET /api/openapi.json': () => app.swagger() as Record<string, unknown>,
  });
}
