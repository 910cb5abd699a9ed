import type { DbOrTx } from '../db/open.ts';
import { deletePasskeysOf } from './passkeys.store.ts';

/** Every passkey of this account. */
export function erasePasskeys(tx: DbOrTx, accountId: string): void {
  deletePasskeysOf(tx, accountId);
}
