import type { Deps } from '../deps.ts';
import { type ConditionRow, listConditions } from './conditions.store.ts';

/** Everything that this account said of how it works best, and to whom it is shown. */
export function exportConditions({ db }: Pick<Deps, 'db'>, accountId: string): ConditionRow[] {
  return listConditions(db, accountId);
}
