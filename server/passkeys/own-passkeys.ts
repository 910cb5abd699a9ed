/** The own passkeys: read, and removed one by one. */
import type { Candidate, Staff } from '../access.ts';
import { wayInOf } from '../accounts/way-in-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { PasskeyForSelf } from './passkeys.contract.ts';
import { deletePasskey, deletePasskeysOf, findPasskeysOf } from './passkeys.store.ts';

export function listPasskeys(
  { db }: Pick<Deps, 'db'>,
  { accountId, signInId }: Candidate | Staff,
): { passkeys: PasskeyForSelf[]; canMake: boolean } {
  const own = findPasskeysOf(db, accountId);
  return {
    passkeys: own.map(({ passkeyId, device, madeAt }) => ({ passkeyId, device, madeAt })),
    canMake: wayInOf(db, signInId) !== 'oidc',
  };
}

/** @throws AppError `passkey-unknown` */
export function removePasskey(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Candidate | Staff,
  { passkeyId }: { passkeyId: string },
): Record<string, never> {
  return inTransaction(deps.db, (tx) => {
    if (!deletePasskey(tx, actor.accountId, passkeyId)) throw new AppError('passkey-unknown');
    const at = deps.clock();
    writeAudit(tx, { actor, act: 'passkey.remove', objectKind: 'passkey', objectId: passkeyId, at });
    return {};
  });
}

/** Of somebody whose passkeys may be in other hands, inside the caller's transaction. */
export function removePasskeysOf(tx: DbOrTx, accountId: string): void {
  deletePasskeysOf(tx, accountId);
}
