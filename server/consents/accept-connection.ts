import type { Candidate } from '../access.ts';
import { connectToStaff } from '../accounts/connect-to-staff.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import { listStandingConsents, withdrawConsentRow } from './consents.store.ts';

/**
 * Connects a candidate to somebody whom they have said yes to. As with a card, what was agreed to while the two were
 * connected before is asked anew: the new connection lets nobody read anything.
 */
export function acceptConnection(
  tx: DbOrTx,
  actor: Candidate,
  { staffId, at }: { staffId: string; at: Date },
): void {
  const { accountId: candidateId } = actor;
  for (const consent of listStandingConsents(tx, candidateId))
    if (consent.staffId === staffId) withdrawConsentRow(tx, consent.consentId, at.toISOString());
  connectToStaff(tx, { candidateId, staffId, at });
  writeAudit(tx, { actor, act: 'connection.begin', objectKind: 'account', objectId: staffId, at });
}
