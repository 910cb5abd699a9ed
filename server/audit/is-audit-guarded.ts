import type { Deps } from '../deps.ts';
import { findAuditEntry, hasGuards } from './audit.store.ts';
import { readAuditHead } from './audit-head.ts';

/** Whether the chain holds what was noted outside it, and its triggers stand. `npm run audit:verify` reads all of it. */
export function isAuditGuarded({ db, config }: Pick<Deps, 'db' | 'config'>): boolean {
  const noted = readAuditHead(config.dataDir);
  if (noted === 'unreadable' || !hasGuards(db)) return false;
  return noted === 'nothing' || findAuditEntry(db, noted.auditId)?.hash === noted.hash;
}
