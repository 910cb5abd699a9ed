import { meetsByCard, type Staff, type StaffRole } from '../access.ts';
import { connectStaff } from '../accounts/connect-staff.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { listStaffAccounts } from '../accounts/keep-staff-account.ts';
import { listConnectedStaff } from '../accounts/list-connected-staff.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { askAnew } from '../consents/ask-anew.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { ReaderState, ReadersOf } from './reviews.contract.ts';

/** Who reads code here, and which of them are invited for this candidate. @throws AppError `candidate-not-found` */
export function listReaders({ db }: Pick<Deps, 'db'>, actor: Staff, candidateId: string): ReadersOf {
  getConnectedCandidate(db, actor, 'reader.list-connected', candidateId);
  return readersFor(db, candidateId);
}

/**
 * Lets a reader be asked: the candidate then says yes or no to this one, and chooses what is read. Without that
 * nothing is read.
 * @throws AppError `candidate-not-found`, `staff-not-found`
 */
export function inviteReader(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { candidateId, staffId }: { candidateId: string; staffId: string },
): ReadersOf {
  const act = 'reader.invite-connected';
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    getConnectedCandidate(tx, actor, act, candidateId);
    const reader = readersFor(tx, candidateId).readers.find((one) => one.staffId === staffId);
    if (!reader || reader.state === 'meets-by-card') throw new AppError('staff-not-found');
    if (reader.state === 'not-invited') {
      connectStaff(tx, { candidateId, staffId, since: at.toISOString() });
      askAnew(tx, { accountId: candidateId, staffId, at });
      writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, at });
    }
    return readersFor(tx, candidateId);
  });
}

function readersFor(db: DbOrTx, candidateId: string): ReadersOf {
  const met = listConnectedStaff(db, candidateId).filter(({ isConnected }) => isConnected);
  const invited = new Set(met.map(({ staffId }) => staffId));
  const stateOf = (staffId: string, roles: readonly StaffRole[]): ReaderState => {
    if (invited.has(staffId)) return 'invited';
    // An invitation by somebody else must not let them make a new card for the account.
    return meetsByCard(roles) ? 'meets-by-card' : 'not-invited';
  };
  return {
    readers: listStaffAccounts(db)
      .filter(({ roles, endedAt }) => endedAt === null && roles.includes('reader'))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
      .map(({ accountId: staffId, name, roles }) => ({ staffId, name, state: stateOf(staffId, roles) })),
  };
}
