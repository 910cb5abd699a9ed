import type { Candidate } from '../access.ts';
import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import { listStaffActsAbout } from '../audit/list-staff-acts.ts';
import type { Deps } from '../deps.ts';
import type { ViewForCandidate } from './privacy.contract.ts';

/** *Vem har tittat*: everything that staff did with what is this person's, from the audit itself. */
export function listViews({ db }: Pick<Deps, 'db'>, { accountId }: Candidate): ViewForCandidate[] {
  return listStaffActsAbout(db, accountId).map(({ day, staffId, role, act }) => ({
    day,
    name: staffId === null ? null : getNameOfStaff(db, staffId),
    role: role as ViewForCandidate['role'],
    act,
  }));
}
