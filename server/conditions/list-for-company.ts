import type { DbOrTx } from '../db/open.ts';
import type { ConditionForCandidate } from './conditions.contract.ts';
import { listConditions } from './conditions.store.ts';

/** What a person has said that a company may see, as it stands now. */
export function listConditionsForCompany(
  db: DbOrTx,
  accountId: string,
): Omit<ConditionForCandidate, 'visibleTo'>[] {
  return listConditions(db, accountId).flatMap(({ conditionId, theme, exampleId, words, visibleTo }) =>
    visibleTo.includes('company') ? [{ conditionId, theme, exampleId, words }] : [],
  );
}
