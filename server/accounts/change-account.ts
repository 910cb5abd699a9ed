/** What a person changes about the own account. Each is one row and one audit row, together. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { AccountForCandidate, Comfort } from './accounts.contract.ts';
import { type AccountRow, endSignIns, findAccount, updateAccount } from './accounts.store.ts';
import { forCandidate } from './get-account.ts';
import { addOwnCode, getOwnCode, settleOwnCode } from './own-codes.ts';

/**
 * A new own code. Every other sign-in ends: somebody may have seen the old code, which itself works until the
 * new one is kept, so that a page that is lost in between locks nobody out.
 */
export function makeOwnCode(deps: Deps, actor: Candidate): { ownCode: string } {
  let ownCode = '';
  change(deps, actor, (tx, now) => {
    endSignIns(tx, actor.accountId, now, actor.signInId);
    ownCode = addOwnCode(deps, tx, actor.accountId);
    return updateAccount(tx, actor.accountId, { codeKeptAt: null });
  });
  return { ownCode };
}

/**
 * The person says that this own code is kept. From now on neither other codes nor the card open anything.
 * @throws AppError `code-unknown`, `code-replaced`
 */
export function keepOwnCode(deps: Deps, actor: Candidate, input: { ownCode: string }): AccountForCandidate {
  return change(deps, actor, (tx, now) => {
    const code = getOwnCode(deps, tx, input.ownCode);
    if (code.accountId !== actor.accountId) throw new AppError('code-unknown');
    return settleOwnCode(tx, code, now);
  });
}

/** The first reading counts. */
export function readWelcome(deps: Deps, actor: Candidate): AccountForCandidate {
  return change(deps, actor, (tx, now) => {
    const account = findAccount(tx, actor.accountId);
    return account?.welcomeReadAt ? account : updateAccount(tx, actor.accountId, { welcomeReadAt: now });
  });
}

export function keepComfort(deps: Deps, actor: Candidate, comfort: Comfort): AccountForCandidate {
  return change(deps, actor, (tx) => updateAccount(tx, actor.accountId, { comfort }));
}

function change(
  deps: Deps,
  actor: Candidate,
  work: (tx: DbOrTx, now: string) => AccountRow | undefined,
): AccountForCandidate {
  return inTransaction(deps.db, (tx) => {
    const account = forCandidate(work(tx, deps.clock().toISOString()));
    writeAudit(tx, {
      actor,
      act: 'account.change',
      objectKind: 'account',
      objectId: actor.accountId,
      at: deps.clock(),
    });
    return account;
  });
}
