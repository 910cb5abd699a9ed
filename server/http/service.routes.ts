import type { Deps } from '../deps.ts';
import { type App, implement } from './implement.ts';
import { readHealth } from './read-health.ts';
import { readOwnerHealth } from './read-owner-health.ts';
import { serviceContract } from './service.contract.ts';

export function registerService(app: App, deps: Deps): void {
  implement(app, deps, serviceContract, {
    'GET /healthz': (_request, reply) => {
      const health = readHealth(deps);
      if (health.status === 'database-silent') reply.status(503);
      return health;
    },
    'GET /api/health': () => readOwnerHealth(deps),
    'GET /api/openapi.json': () => app.swagger() as Record<string, unknown>,
  });
}
