import type { DbOrTx } from '../db/open.ts';
import { deleteMirrorsBefore } from './mirror.store.ts';
import { halfYearOf, monthsBefore, quarterOf } from './mirror-periods.ts';
import { deleteStepCountsBefore } from './step-counts.store.ts';

/** Five years: as long as a team looks back. */
const keptMonths = 60;

/** @returns how many answers, goals and numbers went */
export function eraseOldMirrors(tx: DbOrTx, now: Date): number {
  const since = monthsBefore(now, keptMonths);
  const [halfYear, quarter] = [halfYearOf(since), quarterOf(since)];
  return deleteMirrorsBefore(tx, { halfYear, quarter }) + deleteStepCountsBefore(tx, quarter);
}
