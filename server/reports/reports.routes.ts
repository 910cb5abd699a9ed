import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { listReadableReports } from './list-readable-reports.ts';
import { readConnectedReport } from './read-connected-report.ts';
import { readReport } from './read-report.ts';
import { readWay } from './read-way.ts';
import { reportsContract } from './reports.contract.ts';
import { listUnreadReports } from './unread-reports.ts';
import { wayContract } from './way.contract.ts';

export function registerReports(app: App, deps: Deps): void {
  implement(app, deps, reportsContract, {
    'GET /api/reports/mine': ({ actor }) => readReport(deps, actor),
    'GET /api/reports/connected': ({ actor }) => listReadableReports(deps, actor),
    'GET /api/reports/unread': ({ actor }) => listUnreadReports(deps, actor),
    'GET /api/candidates/:candidateId/report': ({ actor, params }) =>
      readConnectedReport(deps, actor, params.candidateId),
  });
  implement(app, deps, wayContract, {
    'GET /api/reports/way': ({ actor }) => readWay(deps, actor),
  });
}
