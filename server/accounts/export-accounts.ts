import type { Deps } from '../deps.ts';
import {
  type AccountRow,
  type CardRow,
  findAccount,
  findCardsOfAccount,
  findSignInsOfAccount,
  type SignInRow,
} from './accounts.store.ts';

/** Everything stored about this account itself: codes and sign-ins are there as hashes only. */
export function exportAccounts(
  deps: Pick<Deps, 'db'>,
  accountId: string,
): { accounts: AccountRow[]; cards: CardRow[]; signIns: SignInRow[] } {
  const account = findAccount(deps.db, accountId);
  return {
    accounts: account ? [account] : [],
    cards: findCardsOfAccount(deps.db, accountId),
    signIns: findSignInsOfAccount(deps.db, accountId),
  };
}
