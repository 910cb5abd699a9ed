import type { Actor } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { SignedIn } from './accounts.contract.ts';
import { type AccountRow, insertAccount } from './accounts.store.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { forCandidate } from './get-account.ts';
import { addOwnCode } from './own-codes.ts';

/** What the routes turn into a cookie and an answer. */
export type Entered = { signedIn: SignedIn; token: string };

/** Begins without a card: an account connected to nobody. @throws AppError `begin-without-card-off` */
export function beginAccount(deps: Deps, actor: Actor): Entered {
  if (!deps.config.organisation.beginWithoutCard) throw new AppError('begin-without-card-off');
  return inTransaction(deps.db, (tx) => {
    const { account, ownCode } = makeAccount(deps, tx);
    const signIn = beginSignIn(deps, tx, actor, account, { method: 'code' });
    writeAudit(tx, {
      actor: signIn.actor,
      act: 'account.begin',
      objectKind: 'account',
      objectId: account.accountId,
      at: deps.clock(),
    });
    return { signedIn: { account: forCandidate(account), ownCode }, token: signIn.token };
  });
}

/** A new account with its own code, which is in no other place than in what is returned. */
export function makeAccount(deps: Deps, tx: DbOrTx): { account: AccountRow; ownCode: string } {
  const account = insertAccount(tx, {
    accountId: deps.random.id(),
    kind: 'candidate',
    createdAt: deps.clock().toISOString(),
  });
  return { account, ownCode: addOwnCode(deps, tx, account.accountId) };
}
