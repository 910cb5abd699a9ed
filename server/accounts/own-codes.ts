/** The own codes of an account: made, shown, and one of them kept. */
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import {
  type AccountRow,
  findOwnCode,
  insertOwnCode,
  keepOneOwnCode,
  markCardsUsed,
  type OwnCodeRow,
  updateAccount,
} from './accounts.store.ts';
import { hashCode, makeCode, readCode } from './codes.ts';

/**
 * One more own code, which is in no other place than in what is returned. Codes shown before go on working until
 * one is known to be kept: the person may have written down any of them.
 */
export function addOwnCode(
  { config, random, clock }: Pick<Deps, 'config' | 'random' | 'clock'>,
  tx: DbOrTx,
  accountId: string,
): string {
  const ownCode = makeCode(random, 'own');
  const codeHash = hashCode(config.secret, ownCode);
  insertOwnCode(tx, { codeHash, accountId, madeAt: clock().toISOString() });
  return ownCode;
}

/** The row of a code that somebody typed. @throws AppError `code-unknown`, `code-replaced` */
export function getOwnCode({ config }: Pick<Deps, 'config'>, tx: DbOrTx, typed: string): OwnCodeRow {
  const code = readCode(typed);
  const found = code?.kind === 'own' ? findOwnCode(tx, hashCode(config.secret, code.characters)) : undefined;
  if (!found) throw new AppError('code-unknown');
  if (found.state === 'replaced') throw new AppError('code-replaced');
  return found;
}

/** Whether somebody typed a code of this account that still works. @throws AppError `code-unknown`, `code-replaced` */
export function isOwnCode(deps: Pick<Deps, 'config'>, tx: DbOrTx, accountId: string, typed: string): boolean {
  return getOwnCode(deps, tx, typed).accountId === accountId;
}

/** The person has this code: it alone opens the account from now on, and the card is used. */
export function settleOwnCode(tx: DbOrTx, code: OwnCodeRow, now: string): AccountRow | undefined {
  keepOneOwnCode(tx, code);
  markCardsUsed(tx, code.accountId, now);
  return updateAccount(tx, code.accountId, { codeKeptAt: now });
}
