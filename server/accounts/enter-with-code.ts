import type { Actor } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import {
  type AccountRow,
  endSignIns,
  findAccount,
  findCard,
  giveCardToAccount,
  updateAccount,
} from './accounts.store.ts';
import { type Entered, makeAccount } from './begin-account.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { hashCode, readCode } from './codes.ts';
import { connect } from './connections.store.ts';
import { forCandidate } from './get-account.ts';
import { addOwnCode, getOwnCode, settleOwnCode } from './own-codes.ts';

/**
 * Enters with the code of a card or with the own code; the length tells which.
 * @throws AppError `code-unknown`, `code-replaced`, `card-used`, `card-expired`
 */
export function enterWithCode(deps: Deps, actor: Actor, input: { code: string }): Entered {
  const code = readCode(input.code);
  if (!code) throw new AppError('code-unknown');
  return inTransaction(deps.db, (tx) => {
    const enter = code.kind === 'own' ? enterWithOwnCode : enterWithCard;
    const entered = enter(deps, tx, code.characters);
    const { account, ownCode } = entered;
    const signIn = beginSignIn(deps, tx, actor, account, { method: code.kind === 'own' ? 'code' : 'card' });
    writeAudit(tx, {
      actor: signIn.actor,
      act: 'sign-in.begin',
      objectKind: 'account',
      objectId: account.accountId,
      at: deps.clock(),
    });
    return { signedIn: { account: forCandidate(account), ownCode }, token: signIn.token };
  });
}

type Found = { account: AccountRow; ownCode: string | null };

/** Coming back with the own code shows that it is kept: nobody is asked for it again, and the card is used. */
function enterWithOwnCode(deps: Deps, tx: DbOrTx, characters: string): Found {
  const code = getOwnCode(deps, tx, characters);
  // The kept code says nothing about a newer one that was shown: that may be on paper too.
  if (code.state === 'shown') settleOwnCode(tx, code, deps.clock().toISOString());
  return { account: getAccountOf(tx, code.accountId), ownCode: null };
}

/**
 * The first entry makes the account. Until its person has said that the own code is kept, the card opens the
 * same account again: with one more own code, and without the earlier sign-ins, so that a page that was lost
 * before the code was written down loses nothing. A card that has an account no longer expires.
 */
function enterWithCard(deps: Deps, tx: DbOrTx, characters: string): Found {
  const card = findCard(tx, hashCode(deps.config.secret, characters));
  if (!card) throw new AppError('code-unknown');
  if (card.usedAt !== null) throw new AppError('card-used');
  const now = deps.clock().toISOString();
  if (card.accountId === null) {
    if (card.expiresAt <= now) throw new AppError('card-expired');
    const made = makeAccount(deps, tx);
    giveCardToAccount(tx, card.cardId, made.account.accountId);
    if (card.madeBy !== null)
      connect(tx, { candidateId: made.account.accountId, staffId: card.madeBy, since: now });
    return made;
  }
  const before = getAccountOf(tx, card.accountId);
  // One that replaces a lost code waits as long as any card; once entered, it stays until the new code is kept.
  if (before.codeKeptAt !== null && card.expiresAt <= now) throw new AppError('card-expired');
  endSignIns(tx, card.accountId, now);
  const account = updateAccount(tx, card.accountId, { codeKeptAt: null }) ?? before;
  return { account, ownCode: addOwnCode(deps, tx, account.accountId) };
}

function getAccountOf(tx: DbOrTx, accountId: string): AccountRow {
  const account = findAccount(tx, accountId);
  if (!account) throw new AppError('code-unknown');
  return account;
}
