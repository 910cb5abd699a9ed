/** Whom the person turns to, and when staff think of talking next. */
import type { Staff } from '../access.ts';
import { refuseUnknownDay } from '../companies/company-days.ts';
import type { DbOrTx } from '../db/open.ts';
import { changePlacement, type Needs } from './change-placement.ts';
import type { PlacementForMatcher } from './placement-views.contract.ts';
import { type PlacementRow, updatePlacement } from './placements.store.ts';

/** @throws AppError `placement-not-found`, `placement-changed`, `day-unknown` */
export function suggestNextTalk(
  deps: Needs,
  actor: Staff,
  { nextTalkOn, ...seen }: { placementId: string; revision: number; nextTalkOn: string | null },
): PlacementForMatcher {
  refuseUnknownDay(nextTalkOn);
  const isAlready = (_: DbOrTx, row: PlacementRow) => row.nextTalkOn === nextTalkOn;
  return changePlacement(deps, actor, { ...seen, isAlready }, (tx, { placementId }) =>
    updatePlacement(tx, placementId, { nextTalkOn }),
  );
}

/** @throws AppError `placement-not-found` */
export function becomeContact(deps: Needs, actor: Staff, seen: { placementId: string }): PlacementForMatcher {
  return changePlacement(deps, actor, seen, (tx, { placementId }) =>
    updatePlacement(tx, placementId, { contactId: actor.accountId }),
  );
}
