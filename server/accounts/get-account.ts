import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { AccountForCandidate } from './accounts.contract.ts';
import { type AccountRow, findAccount } from './accounts.store.ts';

export function getAccount(deps: Pick<Deps, 'db'>, actor: Candidate): AccountForCandidate {
  return forCandidate(findAccount(deps.db, actor.accountId));
}

/** @throws AppError `account-not-found` */
export function forCandidate(account: AccountRow | undefined): AccountForCandidate {
  if (account?.kind !== 'candidate') throw new AppError('account-not-found');
  return {
    accountId: account.accountId,
    role: account.kind,
    comfort: account.comfort,
    codeKept: account.codeKeptAt !== null,
    welcomeRead: account.welcomeReadAt !== null,
  };
}
