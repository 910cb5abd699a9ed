import type { DbOrTx } from '../db/open.ts';
import { deleteConsentsOf, deleteConsentsWithdrawnBefore } from './consents.store.ts';

/** Everything this account agreed to up to a moment. */
export function eraseConsents(tx: DbOrTx, accountId: string, upTo: string): void {
  deleteConsentsOf(tx, accountId, upTo);
}

/** Consents of everybody that were withdrawn before a moment; what stands is kept. @returns how many */
export function eraseOldConsents(tx: DbOrTx, before: string): number {
  return deleteConsentsWithdrawnBefore(tx, before);
}
