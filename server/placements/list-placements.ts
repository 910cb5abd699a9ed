import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { whoIsListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { takePage } from '../db/take-page.ts';
import type { Deps } from '../deps.ts';
import type { PageAsked } from '../http/contract.ts';
import { listAgreedProposals } from '../proposals/agreed-proposals.ts';
import { dayOf } from '../shares/share-days.ts';
import { stateOf, wishesOf } from './placement-rules.ts';
import type { PlacementInList, PlacementsForMatcher } from './placement-views.contract.ts';
import { listAllPlacements, listSteps } from './placements.store.ts';

/** Of everybody in the list, a page of them. That it was read is noted once a day; whose placement is opened, each of them sees. */
export function readPlacements(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  asked: PageAsked,
): PlacementsForMatcher {
  return inTransaction(deps.db, (tx) => {
    const now = deps.clock();
    const act = 'placement.read';
    writeAudit(tx, { actor, act, objectKind: 'placement', at: now, onceADay: true });
    const listed = new Set(whoIsListed(tx));
    const rows = listAllPlacements(tx).filter(({ accountId }) => listed.has(accountId));
    const names = getNamesOf(tx, [...new Set(rows.map(({ accountId }) => accountId))]);
    const ids = rows.map(({ placementId }) => placementId);
    const steps = Map.groupBy(listSteps(tx, ids), ({ placementId }) => placementId);
    const begun = new Set(rows.map(({ proposalId }) => proposalId));
    const placements = rows.map(({ placementId, accountId, companyName, title, nextTalkOn }) => {
      const own = steps.get(placementId) ?? [];
      return {
        ...{ placementId, companyName, title, nextTalkOn },
        name: names.get(accountId) ?? null,
        state: stateOf(own),
        wishes: wishesOf(own),
        isTalkDue: nextTalkOn !== null && nextTalkOn <= dayOf(now),
      };
    });
    const { shown, ...which } = takePage(placements.sort(byWishThenTalk), asked.page);
    return {
      placements: shown,
      ...which,
      agreed: listAgreedProposals(deps, tx).filter(({ proposalId }) => !begun.has(proposalId)),
    };
  });
}

const inSwedish = new Intl.Collator('sv');

/** Who wishes for a pause or an end is never far down. */
function byWishThenTalk(one: PlacementInList, other: PlacementInList): number {
  return (
    placeOf(one) - placeOf(other) ||
    byDay(one, other) ||
    inSwedish.compare(one.companyName, other.companyName) ||
    inSwedish.compare(one.name ?? '', other.name ?? '') ||
    (one.placementId < other.placementId ? -1 : 1)
  );
}

function placeOf({ wishes, isTalkDue, state }: PlacementInList): number {
  if (wishes.includes('pause') || wishes.includes('end')) return 0;
  if (wishes.length > 0) return 1;
  if (isTalkDue) return 2;
  return state === 'ended' ? 4 : 3;
}

function byDay({ nextTalkOn, isTalkDue }: PlacementInList, other: PlacementInList): number {
  if (!isTalkDue || !other.isTalkDue) return 0;
  return (nextTalkOn ?? '').localeCompare(other.nextTalkOn ?? '');
}
