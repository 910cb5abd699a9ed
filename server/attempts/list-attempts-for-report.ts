import { isChange } from '../challenges/find-change.ts';
import type { Deps } from '../deps.ts';
import { listAttempts } from './attempts.store.ts';
import type { HowMadeByLanguage } from './own-words.contract.ts';

export type AttemptForReport = { slug: string; howMade: HowMadeByLanguage };

/** What a report says of somebody's attempts: no times, no counts of tries. A change request is no challenge more. */
export function listAttemptsForReport(
  { db, challenges }: Pick<Deps, 'db' | 'challenges'>,
  accountId: string,
): AttemptForReport[] {
  const own = listAttempts(db, accountId).filter(({ slug }) => !isChange(challenges, slug));
  return own.map(({ slug, howMade }) => ({ slug, howMade: howMade ?? {} }));
}
