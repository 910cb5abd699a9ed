import type { Candidate } from '../access.ts';
import { isOwnCode } from '../accounts/own-codes.ts';
import { erasableCategories } from '../db/data-categories.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { eraseCategories } from './erase-categories.ts';
import type { Erased, ErasureForCandidate } from './privacy.contract.ts';
import { insertErasureRequest, listErasureRequestsOf } from './privacy.store.ts';
import { daysSetAside } from './set-aside.ts';

/** What would be erased at once, what the organisation decides about, and what was asked before. */
export function readErasure(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  { accountId }: Candidate,
): ErasureForCandidate {
  const byDecision = new Set(config.privacy.eraseByDecision);
  return {
    categories: erasableCategories.map((category) => ({
      category,
      how: byDecision.has(category) ? 'by-decision' : 'at-once',
    })),
    requests: listErasureRequestsOf(db, accountId).map(
      ({ categories, askedAt, decision, reason, decidedAt }) => ({
        categories,
        askedOn: askedAt.slice(0, 10),
        decision,
        reason,
        decidedOn: decidedAt?.slice(0, 10) ?? null,
      }),
    ),
    daysSetAside,
  };
}

/**
 * Erases what the organisation lets go at once, and asks it about the rest. The own code, typed, shows that it is the
 * person: a device that was left open is not enough.
 * @throws AppError `code-unknown`, `code-replaced`, `erasure-asked`
 */
export function eraseOwn(deps: Deps, actor: Candidate, { ownCode }: { ownCode: string }): Erased {
  const { accountId } = actor;
  inTransaction(deps.db, (tx) => {
    if (!isOwnCode(deps, tx, accountId, ownCode)) throw new AppError('code-unknown');
  });
  const waits = erasableCategories.filter((category) =>
    deps.config.privacy.eraseByDecision.includes(category),
  );
  const erased = erasableCategories.filter((category) => !waits.includes(category));
  const isWaiting = listErasureRequestsOf(deps.db, accountId).some(({ decidedAt }) => decidedAt === null);
  if (isWaiting) throw new AppError('erasure-asked');
  eraseCategories(deps, accountId, {
    categories: erased,
    actor,
    act: 'privacy.erase',
    alongside: (tx) => {
      if (waits.length === 0) return;
      const askedAt = deps.clock().toISOString();
      insertErasureRequest(tx, { requestId: deps.random.id(), accountId, categories: waits, askedAt });
    },
  });
  return { erased, waits };
}
