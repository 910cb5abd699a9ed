/** A connection ends from either side, at once. */
import type { Candidate, Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { endConnection } from './connections.store.ts';
import { getConnectedCandidate } from './get-connected-candidate.ts';

type EndDeps = Pick<Deps, 'db' | 'clock'>;

/** @throws AppError `candidate-not-found` */
export function endConnectionToCandidate(
  deps: EndDeps,
  actor: Staff,
  { candidateId }: { candidateId: string },
): Record<string, never> {
  const act = 'connection.end-connected';
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    getConnectedCandidate(tx, actor, act, candidateId);
    endConnection(tx, { candidateId, staffId: actor.accountId }, at.toISOString());
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, at });
    return {};
  });
}

/** @throws AppError `connection-not-found` */
export function endConnectionToStaff(
  deps: EndDeps,
  actor: Candidate,
  { staffId }: { staffId: string },
): Record<string, never> {
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    const hasEnded = endConnection(tx, { candidateId: actor.accountId, staffId }, at.toISOString());
    if (!hasEnded) throw new AppError('connection-not-found');
    writeAudit(tx, { actor, act: 'connection.end', objectKind: 'account', objectId: staffId, at });
    return {};
  });
}
