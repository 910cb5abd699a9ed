/** Whom a candidate is connected to, and the name that these people see. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { OwnConnections } from './accounts.contract.ts';
import { findAccount, updateAccount } from './accounts.store.ts';
import { listConnectedStaff } from './list-connected-staff.ts';

export function listOwnConnections({ db }: { db: DbOrTx }, { accountId }: Candidate): OwnConnections {
  return read(db, accountId);
}

/** `null`: no name. */
export function keepName(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Candidate,
  { name }: { name: string | null },
): OwnConnections {
  const { accountId } = actor;
  return inTransaction(deps.db, (tx) => {
    updateAccount(tx, accountId, { name: name?.trim() ?? null });
    const at = deps.clock();
    writeAudit(tx, { actor, act: 'account.change', objectKind: 'account', objectId: accountId, at });
    return read(tx, accountId);
  });
}

function read(db: DbOrTx, accountId: string): OwnConnections {
  const connected = listConnectedStaff(db, accountId).filter(({ isConnected }) => isConnected);
  return {
    name: findAccount(db, accountId)?.name ?? null,
    staff: connected.map(({ staffId, name, roles }) => ({ staffId, name: name ?? '', roles: [...roles] })),
  };
}
