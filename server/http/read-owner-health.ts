/** How the server stands, for its owner: what `/healthz` tells nobody. */
import { statfsSync } from 'node:fs';
import type { Static } from 'typebox';
import { isAuditGuarded } from '../audit/is-audit-guarded.ts';
import { readBackupState } from '../backup/read-backup-state.ts';
import { readMigrationState } from '../db/migration-state.ts';
import type { Deps } from '../deps.ts';
import { lacksBeforeOpening } from '../organisation-settings.ts';
import { readHealth } from './read-health.ts';
import type { HealthForOwner } from './service.contract.ts';

export function readOwnerHealth(deps: Deps): Static<typeof HealthForOwner> {
  const { config, db, sandbox, challenges } = deps;
  const { bavail, bsize, blocks } = statfsSync(config.dataDir);
  const { state, newestAt, count } = readBackupState(deps);
  const { applied, waiting } = readMigrationState(db.$client);
  return {
    status: readHealth(deps).status,
    open: config.organisation.isOpen,
    beforeOpening: lacksBeforeOpening(config.organisation),
    layers: sandbox.layers().map(({ name, active, required }) => ({ name, active, required })),
    disk: { freeBytes: bavail * bsize, wholeBytes: blocks * bsize },
    backup: { state, newestAt: newestAt?.toISOString() ?? null, count, alarmDays: config.backupAlarmDays },
    migrations: { applied, waiting },
    challenges: {
      loaded: challenges.all().length,
      withheld: challenges.withheld().map(({ slug, reasons }) => ({ slug, reasons: [...reasons] })),
    },
    isAuditGuarded: isAuditGuarded(deps),
  };
}
