import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import { listStandingConsents, withdrawConsentRow } from './consents.store.ts';

/**
 * Ends what was agreed to while these two were connected before: a new connection lets nobody read anything. Nobody asks
 * for it, so each one that ends so stands in the audit as the system's act, beside that of whoever made the connection.
 */
export function askAnew(
  tx: DbOrTx,
  { accountId, staffId, at }: { accountId: string; staffId: string; at: Date },
): void {
  for (const { consentId: objectId, staffId: given } of listStandingConsents(tx, accountId)) {
    if (given !== staffId) continue;
    withdrawConsentRow(tx, objectId, at.toISOString());
    writeAudit(tx, { actor: 'system', act: 'consent.ask-anew', objectKind: 'consent', objectId, at });
  }
}
