import type { Candidate, Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import { listStandingConsents, withdrawConsentRow } from './consents.store.ts';

/**
 * Ends what was agreed to while these two were connected before: a new connection lets nobody read anything. Each one
 * that ends so stands in the audit, by whoever makes the connection.
 */
export function askAnew(
  tx: DbOrTx,
  actor: Candidate | Staff,
  { accountId, staffId, at }: { accountId: string; staffId: string; at: Date },
): void {
  for (const { consentId, staffId: given } of listStandingConsents(tx, accountId)) {
    if (given !== staffId) continue;
    withdrawConsentRow(tx, consentId, at.toISOString());
    const about = actor.role === 'staff' ? { about: accountId } : {};
    writeAudit(tx, {
      actor,
      act: 'consent.ask-anew',
      objectKind: 'consent',
      objectId: consentId,
      ...about,
      at,
    });
  }
}
