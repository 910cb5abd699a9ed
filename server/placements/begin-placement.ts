/** A placement begins from a yes of both, and can be taken away while it is nothing but a mistake. */
import type { Staff } from '../access.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { viewOpening } from '../openings/view-opening.ts';
import { isAgreed } from '../proposals/agreed-proposals.ts';
import { getProposal } from '../proposals/get-proposal.ts';
import { noteChange } from './change-placement.ts';
import { getPlacement } from './get-placement.ts';
import type { PlacementForMatcher } from './placement-views.contract.ts';
import {
  deletePlacement,
  findPlacementOfProposal,
  insertPlacement,
  type PlacementRow,
} from './placements.store.ts';
import { canBeRemoved, viewForMatcher } from './view-placement.ts';

/**
 * Also when the opening was withdrawn since: that is what companies do with one that is taken.
 * @throws AppError `proposal-not-found`, `proposal-not-agreed`
 */
export function beginPlacement(
  deps: Pick<Deps, 'db' | 'clock' | 'random' | 'challenges'>,
  actor: Staff,
  { proposalId }: { proposalId: string },
): PlacementForMatcher {
  return inTransaction(deps.db, (tx) => {
    const proposal = getProposal(tx, proposalId);
    if (!isAgreed(proposal)) throw new AppError('proposal-not-agreed');
    const { openingId, companyName, title, tasks } = viewOpening(deps, proposal);
    const row: PlacementRow = {
      ...{ placementId: deps.random.id(), accountId: proposal.accountId, proposalId, openingId },
      ...{ companyName, title, tasks: tasks.map(({ what }) => what) },
      ...{ contactId: actor.accountId, madeAt: deps.clock().toISOString() },
      ...{ nextTalkOn: null, showsConditions: false, revision: 1 },
    };
    if (insertPlacement(tx, row)) noteChange(deps, tx, actor, row);
    return viewForMatcher(tx, actor, findPlacementOfProposal(tx, proposalId) ?? row);
  });
}

/** @throws AppError `placement-not-found`, `placement-begun` */
export function removePlacement(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { placementId }: { placementId: string },
): Record<string, never> {
  return inTransaction(deps.db, (tx) => {
    const row = getPlacement(tx, placementId);
    if (!canBeRemoved(tx, row)) throw new AppError('placement-begun');
    deletePlacement(tx, placementId);
    noteChange(deps, tx, actor, row);
    return {};
  });
}
