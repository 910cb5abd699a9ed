import type { Deps } from '../deps.ts';
import { listPlacementsOf, listPlacementTalks, listSteps } from './placements.store.ts';

/** This account's placements, with every step, talk and wish. */
export function exportPlacements({ db }: Pick<Deps, 'db'>, accountId: string) {
  const placements = listPlacementsOf(db, accountId);
  const ids = placements.map(({ placementId }) => placementId);
  return {
    placements,
    placementSteps: listSteps(db, ids),
    placementTalks: listPlacementTalks(db, ids),
  };
}
