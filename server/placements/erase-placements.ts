import type { DbOrTx } from '../db/open.ts';
import { deletePlacementsOf } from './placements.store.ts';

/** Placements of this account that began up to a moment, with all steps and talks, in the middle or not. */
export function erasePlacements(tx: DbOrTx, accountId: string, upTo: string): void {
  deletePlacementsOf(tx, accountId, upTo);
}
