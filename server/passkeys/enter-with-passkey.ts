import type { Actor, Staff } from '../access.ts';
import { beginSignIn } from '../accounts/begin-sign-in.ts';
import { findEntering } from '../accounts/find-entering.ts';
import { forCandidate } from '../accounts/get-account.ts';
import { noteProof } from '../accounts/note-proof.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Challenges } from './challenges.ts';
import { checkPasskey, noteUse } from './check-passkey.ts';
import type { PasskeyEntered, UsedPasskey } from './passkeys.contract.ts';

type EnterDeps = Pick<Deps, 'db' | 'config' | 'clock' | 'random'>;

/** @throws AppError `passkey-too-late`, `passkey-refused`; `passkey-unknown` also of somebody who works here no more */
export async function enterWithPasskey(
  deps: EnterDeps,
  challenges: Challenges,
  before: Actor,
  { used, device }: { used: UsedPasskey; device: string },
): Promise<{ entered: PasskeyEntered; token: string }> {
  const checked = await checkPasskey(deps, challenges, used);
  return inTransaction(deps.db, (tx) => {
    const account = findEntering(tx, checked.passkey.accountId);
    if (!account) throw new AppError('passkey-unknown');
    noteUse(tx, checked);
    const { actor, token } = beginSignIn(deps, tx, before, account, { method: 'passkey', device });
    const { accountId: objectId, kind: role } = account;
    writeAudit(tx, { actor, act: 'sign-in.begin', objectKind: 'account', objectId, at: deps.clock() });
    return { entered: { role, account: role === 'candidate' ? forCandidate(account) : null }, token };
  });
}

/** The same person again: acts that ask for a fresh proof are open for a while. @throws AppError as above, and `passkey-of-another` */
export async function proveWithPasskey(
  deps: EnterDeps,
  challenges: Challenges,
  actor: Staff,
  used: UsedPasskey,
): Promise<Record<string, never>> {
  const checked = await checkPasskey(deps, challenges, used);
  if (checked.passkey.accountId !== actor.accountId) throw new AppError('passkey-of-another');
  return inTransaction(deps.db, (tx) => {
    noteUse(tx, checked);
    noteProof(deps, tx, actor);
    return {};
  });
}
