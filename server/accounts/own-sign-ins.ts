/** Where a member of staff is signed in: read, and ended one by one. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { SignInForSelf } from './accounts.contract.ts';
import { endOneSignIn, findSignInsOfAccount, type SignInRow } from './accounts.store.ts';
import { hasRunOut } from './find-actor.ts';

function openSignIns(db: DbOrTx, { accountId }: Staff, now: Date): SignInRow[] {
  return findSignInsOfAccount(db, accountId).filter((one) => one.endedAt === null && !hasRunOut(one, now));
}

/** This one first, then those used last. */
export function listOwnSignIns(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
): { signIns: SignInForSelf[] } {
  const signIns = openSignIns(db, actor, clock())
    .map(({ signInId, method, device, createdAt, lastUsedAt }) => ({
      signInId,
      method,
      device: device ?? '',
      createdAt,
      lastUsedAt,
      isCurrent: signInId === actor.signInId,
    }))
    .sort(
      (one, other) =>
        Number(other.isCurrent) - Number(one.isCurrent) || other.lastUsedAt.localeCompare(one.lastUsedAt),
    );
  return { signIns };
}

/** @throws AppError `sign-in-not-found` */
export function endOwnSignIn(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { signInId }: { signInId: string },
): Record<string, never> {
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    const isOwn = openSignIns(tx, actor, at).some((one) => one.signInId === signInId);
    if (!isOwn) throw new AppError('sign-in-not-found');
    endOneSignIn(tx, signInId, at.toISOString());
    writeAudit(tx, { actor, act: 'sign-in.end-own', objectKind: 'sign-in', objectId: signInId, at });
    return {};
  });
}
