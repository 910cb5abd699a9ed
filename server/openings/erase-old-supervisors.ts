import { keptSince } from '../companies/company-days.ts';
import type { DbOrTx } from '../db/open.ts';
import { forgetSupervisorsBefore } from './openings.store.ts';

/** Who supervises and what was agreed, where nothing has happened around the company for long. @returns of how many */
export function eraseOldSupervisors(tx: DbOrTx, now: Date): number {
  return forgetSupervisorsBefore(tx, keptSince(now));
}
