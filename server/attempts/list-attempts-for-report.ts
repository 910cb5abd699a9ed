import type { DbOrTx } from '../db/open.ts';
import { listAttempts } from './attempts.store.ts';
import type { HowMadeByLanguage } from './own-words.contract.ts';

export type AttemptForReport = { slug: string; holds: boolean; howMade: HowMadeByLanguage };

/** What a report says of somebody's attempts: no times, no counts of tries. */
export function listAttemptsForReport(db: DbOrTx, accountId: string): AttemptForReport[] {
  return listAttempts(db, accountId).map(({ slug, heldAt, howMade }) => ({
    slug,
    holds: heldAt !== null,
    howMade: howMade ?? {},
  }));
}
