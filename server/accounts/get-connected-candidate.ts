import { type Act, mayDo, type Staff } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { type AccountRow, findAccount } from './accounts.store.ts';
import { findConnectionsOfCandidate } from './connections.store.ts';

/**
 * The account of a candidate to whom this member of staff may do `act`. Somebody they do not meet is as somebody
 * who does not exist.
 * @throws AppError `candidate-not-found`
 */
export function getConnectedCandidate(tx: DbOrTx, actor: Staff, act: Act, candidateId: string): AccountRow {
  const account = findAccount(tx, candidateId);
  const isConnected = findConnectionsOfCandidate(tx, candidateId).some(
    ({ staffId, endedAt }) => staffId === actor.accountId && endedAt === null,
  );
  const may = isConnected && actor.roles.some((role) => mayDo(role, act, 'connected'));
  if (account?.kind !== 'candidate' || !may) throw new AppError('candidate-not-found');
  return account;
}
