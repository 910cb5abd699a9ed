import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { auditContract } from './audit.contract.ts';
import { exportAuditForOwner, readAudit } from './read-audit.ts';

export function registerAudit(app: App, deps: Deps): void {
  implement(app, deps, auditContract, {
    'GET /api/audit': ({ query }) => readAudit(deps, query),
    'GET /api/audit/export': ({ actor, query }) => exportAuditForOwner(deps, actor, query),
  });
}
