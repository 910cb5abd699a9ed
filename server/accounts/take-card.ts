import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { findCard, spendCard } from './accounts.store.ts';
import { hashCode, readCode } from './codes.ts';
import { connect } from './connections.store.ts';
import { findStaffAccount } from './keep-staff-account.ts';

/**
 * Connects somebody who has an account already to the one who printed this card: whoever began without one keeps all
 * work. The card is used up, and opens nothing. Inside the caller's transaction.
 * @throws AppError `code-unknown`, `card-used`, `card-expired`, `card-connects-nobody`
 */
export function takeCard(
  { config, clock }: Pick<Deps, 'config' | 'clock'>,
  tx: DbOrTx,
  accountId: string,
  typed: string,
): { cardId: string; staffId: string } {
  const code = readCode(typed);
  const card = code?.kind === 'card' ? findCard(tx, hashCode(config.secret, code.characters)) : undefined;
  if (!card) throw new AppError('code-unknown');
  // One that has been entered opens an account, perhaps another's: it is no way to a connection any more.
  if (card.usedAt !== null || card.accountId !== null) throw new AppError('card-used');
  const now = clock().toISOString();
  if (card.expiresAt <= now) throw new AppError('card-expired');
  const { cardId, madeBy: staffId } = card;
  if (staffId === null || !findStaffAccount(tx, staffId)) throw new AppError('card-connects-nobody');
  spendCard(tx, cardId, { accountId, usedAt: now });
  connect(tx, { candidateId: accountId, staffId, since: now });
  return { cardId, staffId };
}
