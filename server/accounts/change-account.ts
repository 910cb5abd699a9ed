/** What a person changes about the own account. Each is one row and one audit row, together. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { AccountForCandidate, Comfort } from './accounts.contract.ts';
import { type AccountRow, endSignIns, findAccount, markCardsUsed, updateAccount } from './accounts.store.ts';
import { hashCode, makeCode } from './codes.ts';
import { forCandidate } from './get-account.ts';

/** A new own code; the old one stops working, and so does every other sign-in: somebody may have seen it. */
export function makeOwnCode(deps: Deps, actor: Candidate): { ownCode: string } {
  const ownCode = makeCode(deps.random, 'own');
  change(deps, actor, (tx, now) => {
    endSignIns(tx, actor.accountId, now, actor.signInId);
    return updateAccount(tx, actor.accountId, {
      ownCodeHash: hashCode(deps.config.secret, ownCode),
      codeKeptAt: null,
    });
  });
  return { ownCode };
}

/** The person says that the own code is kept. From now on the card does not open anything. */
export function keepOwnCode(deps: Deps, actor: Candidate): AccountForCandidate {
  return change(deps, actor, (tx, now) => {
    markCardsUsed(tx, actor.accountId, now);
    return updateAccount(tx, actor.accountId, { codeKeptAt: now });
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
