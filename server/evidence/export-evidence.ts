import type { Deps } from '../deps.ts';
import { type EvidenceRow, listEvidenceRows } from './evidence.store.ts';

/** Every row of evidence stored about this account. */
export function exportEvidence(deps: Pick<Deps, 'db'>, accountId: string): { evidence: EvidenceRow[] } {
  return { evidence: listEvidenceRows(deps.db, accountId) };
}
