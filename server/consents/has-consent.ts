import type { DbOrTx } from '../db/open.ts';
import { ruleOf } from './consent-purposes.ts';
import type { Purpose } from './consents.contract.ts';
import { listStandingConsents } from './consents.store.ts';

/** Whether the candidate lets this member of staff do it, now, by the present wording. */
export function hasConsentFor(
  db: DbOrTx,
  { candidateId, purpose, staffId }: { candidateId: string; purpose: Purpose; staffId: string },
): boolean {
  return listStandingConsents(db, candidateId).some(
    (one) =>
      one.purpose === purpose && one.staffId === staffId && one.textVersion === ruleOf(purpose).textVersion,
  );
}
