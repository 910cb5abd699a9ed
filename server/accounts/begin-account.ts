import type { Actor, Candidate } from '../access.ts';
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
    const { signedIn, token } = enterNewAccount(deps, tx, actor);
    return { signedIn, token };
  });
}

/** The same inside the caller's transaction. Whether one may begin without a card, the caller has looked at. */
export function enterNewAccount(deps: Deps, tx: DbOrTx, before: Actor): Entered & { actor: Candidate } {
  const { account, ownCode } = makeAccount(deps, tx);
  const { accountId } = account;
  const { token, actor } = beginSignIn(deps, tx, before, account, { method: 'code' });
  const entry = { actor, act: 'account.begin', objectKind: 'account', objectId: accountId };
  writeAudit(tx, { ...entry, at: deps.clock() });
  return {
    signedIn: { account: forCandidate(account), ownCode },
    token,
    actor: { role: 'candidate', accountId, signInId: actor.signInId },
  };
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
