import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { whoIsListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { stateOf } from './placement-rules.ts';
import type { PlacedPeople } from './placement-views.contract.ts';
import { listTurns } from './placements.store.ts';

/**
 * Who of the matcher's list has a placement, so that whoever looks for somebody knows it. Of one that has ended nothing,
 * and a pause is one that goes on: that somebody rests stands on the placement itself. Two readings, however many.
 */
export function listPlacedPeople(deps: Pick<Deps, 'db' | 'clock'>, actor: Staff): PlacedPeople {
  return inTransaction(deps.db, (tx) => {
    const act = 'placement.read';
    writeAudit(tx, { actor, act, objectKind: 'placement', at: deps.clock(), onceADay: true });
    const listed = new Set(whoIsListed(tx));
    const turns = listTurns(tx).filter(({ accountId }) => listed.has(accountId));
    const byPlacement = Map.groupBy(turns, ({ placementId }) => placementId);
    return {
      placed: [...byPlacement].flatMap(([placementId, own]): PlacedPeople['placed'] => {
        const [first] = own;
        const state = stateOf(own.filter((turn) => turn.stepId !== null));
        if (!first || state === 'ended') return [];
        const isGoing = state === 'going' || state === 'paused';
        const { accountId: candidateId, companyName, title } = first;
        return [{ candidateId, placementId, companyName, title, isGoing }];
      }),
    };
  });
}
