import type { DbOrTx } from '../db/open.ts';
import { listStandingConsents, withdrawConsentRow } from './consents.store.ts';

/** Ends what was agreed to while these two were connected before: a new connection lets nobody read anything. */
export function askAnew(
  tx: DbOrTx,
  { accountId, staffId, at }: { accountId: string; staffId: string; at: string },
): void {
  for (const consent of listStandingConsents(tx, accountId))
    if (consent.staffId === staffId) withdrawConsentRow(tx, consent.consentId, at);
}
