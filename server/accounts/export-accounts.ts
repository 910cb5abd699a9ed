import type { Deps } from '../deps.ts';
import {
  type AccountRow,
  type CardRow,
  findAccount,
  findCardsOfAccount,
  findOwnCodesOfAccount,
  findSignInsOfAccount,
  type OwnCodeRow,
  type SignInRow,
} from './accounts.store.ts';
import { type ConnectionRow, findConnectionsOfCandidate } from './connections.store.ts';

type Told = {
  accounts: AccountRow[];
  ownCodes: Omit<OwnCodeRow, 'codeHash'>[];
  cards: Omit<CardRow, 'codeHash'>[];
  signIns: Omit<SignInRow, 'tokenHash'>[];
  connections: ConnectionRow[];
};

/**
 * Everything stored about this account itself, but for hashes: they tell the person nothing, and in a file that
 * is passed on they would be something to search with.
 */
export function exportAccounts(deps: Pick<Deps, 'db'>, accountId: string): Told {
  const account = findAccount(deps.db, accountId);
  return {
    accounts: account ? [account] : [],
    ownCodes: findOwnCodesOfAccount(deps.db, accountId).map(({ codeHash: _, ...told }) => told),
    cards: findCardsOfAccount(deps.db, accountId).map(({ codeHash: _, ...told }) => told),
    signIns: findSignInsOfAccount(deps.db, accountId).map(({ tokenHash: _, ...told }) => told),
    connections: findConnectionsOfCandidate(deps.db, accountId),
  };
}
