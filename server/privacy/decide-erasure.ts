import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { erasableCategories } from '../db/data-categories.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { eraseCategories } from './erase-categories.ts';
import type { ErasureRequestForOwner } from './privacy.contract.ts';
import { decideToKeep, findErasureRequest, listWaitingRequests } from './privacy.store.ts';

/** What waits for a decision, oldest first. Whose it is, the account's id tells to whoever met the person. */
export function listErasureRequests({ db }: Pick<Deps, 'db'>): ErasureRequestForOwner[] {
  return listWaitingRequests(db).map(({ requestId, accountId, categories, askedAt }) => ({
    requestId,
    accountId,
    categories,
    askedOn: askedAt.slice(0, 10),
  }));
}

/**
 * Erases what was asked for, or keeps it and says why: the person reads it.
 * @throws AppError `erasure-not-found`, also for one that was decided
 */
export function decideErasure(
  deps: Deps,
  actor: Staff,
  requestId: string,
  { decision, reason }: { decision: 'erase' | 'keep'; reason: string },
): void {
  const request = findErasureRequest(deps.db, requestId);
  if (!request || request.decidedAt !== null) throw new AppError('erasure-not-found');
  const { accountId } = request;
  const act = 'erasure.decide';
  if (decision === 'erase') {
    // With the account goes everything, also what the person has made since.
    const categories = request.categories.includes('account') ? erasableCategories : request.categories;
    eraseCategories(deps, accountId, { categories, actor, act });
    return;
  }
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    decideToKeep(tx, requestId, { reason, decidedAt: at.toISOString(), decidedBy: actor.accountId });
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: accountId, about: accountId, at });
  });
}
