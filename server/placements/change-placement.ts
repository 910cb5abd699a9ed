/** What every act of a matcher on a placement shares: read, changed, noted and answered in one transaction. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { touchCompany } from '../companies/touch-company.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getOpening } from '../openings/view-opening.ts';
import { getPlacement } from './get-placement.ts';
import type { PlacementForMatcher } from './placement-views.contract.ts';
import { type PlacementRow, raiseRevision } from './placements.store.ts';
import { noteReading, viewForMatcher } from './view-placement.ts';

export type Needs = Pick<Deps, 'db' | 'clock'>;
type Seen = {
  placementId: string;
  /** With it, a later change is not laid over one that it never saw. */
  revision?: number;
  /** Whether what is asked is so already: sent again, as its answer was not heard, it is answered as one reading. */
  isAlready?: (tx: DbOrTx, row: PlacementRow) => boolean;
};

/** @throws AppError `placement-not-found`, `placement-changed` */
export function changePlacement(
  deps: Needs,
  actor: Staff,
  { placementId, revision, isAlready }: Seen,
  act: (tx: DbOrTx, row: PlacementRow) => void,
): PlacementForMatcher {
  return inTransaction(deps.db, (tx) => {
    const row = getPlacement(tx, placementId);
    if (revision !== undefined && row.revision !== revision) {
      if (!isAlready?.(tx, row)) throw new AppError('placement-changed');
      noteReading(deps, tx, actor, row);
      return viewForMatcher(tx, actor, row);
    }
    act(tx, row);
    raiseRevision(tx, placementId);
    noteChange(deps, tx, actor, row);
    return viewForMatcher(tx, actor, getPlacement(tx, placementId));
  });
}

/** The person sees that it was changed; contacts at the company are kept for longer. */
export function noteChange(
  { clock }: Pick<Deps, 'clock'>,
  tx: DbOrTx,
  actor: Staff,
  { placementId, accountId, openingId }: PlacementRow,
): void {
  const at = clock();
  if (openingId !== null) touchCompany(tx, getOpening(tx, openingId).companyId, at);
  const object = { objectKind: 'placement', objectId: placementId, about: accountId };
  writeAudit(tx, { actor, act: 'placement.change', ...object, at });
}
