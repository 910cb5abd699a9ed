import type { DbOrTx } from '../db/open.ts';
import { deleteConditionsOf } from './conditions.store.ts';

/** Everything that this account said of how it works best. */
export function eraseConditions(tx: DbOrTx, accountId: string): void {
  deleteConditionsOf(tx, accountId);
}
