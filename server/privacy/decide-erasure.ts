import type { Staff } from '../access.ts';
import { listConnectedCandidates } from '../accounts/list-connected-candidates.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { erasableCategories } from '../db/data-categories.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { eraseCategories } from './erase-categories.ts';
import type { ErasureDecision, ErasureRequestForOwner } from './privacy.contract.ts';
import { decideToKeep, findErasureRequest, listWaitingRequests } from './privacy.store.ts';

/** What waits for a decision, oldest first. Who it is, an owner sees who meets the person, and no other. */
export function listErasureRequests(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
): ErasureRequestForOwner[] {
  return inTransaction(db, (tx) => {
    const met = new Map(listConnectedCandidates(tx, actor.accountId).map((one) => [one.candidateId, one]));
    return listWaitingRequests(tx).map(({ requestId, accountId, categories, askedAt }) => {
      const entry = { actor, act: 'erasure.read', objectKind: 'erasure-request', objectId: requestId };
      writeAudit(tx, { ...entry, about: accountId, at: clock(), onceADay: true });
      const { name = null, number = null } = met.get(accountId) ?? {};
      return { requestId, accountId, name, number, categories, askedOn: askedAt.slice(0, 10) };
    });
  });
}

/**
 * Erases what was asked for, or keeps it and says why: the person reads it.
 * @throws AppError `erasure-not-found`, also for one that was decided
 */
export function decideErasure(deps: Deps, actor: Staff, requestId: string, decided: ErasureDecision): void {
  const request = findErasureRequest(deps.db, requestId);
  if (!request || request.decidedAt !== null) throw new AppError('erasure-not-found');
  const { accountId } = request;
  const act = 'erasure.decide';
  if (decided.decision === 'erase') {
    // With the account goes everything, also what the person has made since.
    const categories = request.categories.includes('account') ? erasableCategories : request.categories;
    eraseCategories(deps, accountId, { categories, actor, act });
    return;
  }
  const { reason } = decided;
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    decideToKeep(tx, requestId, { reason, decidedAt: at.toISOString(), decidedBy: actor.accountId });
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: accountId, about: accountId, at });
  });
}
