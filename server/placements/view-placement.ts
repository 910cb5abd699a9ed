import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { listStaffWithRole } from '../accounts/list-staff-with-role.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { getPlacement } from './get-placement.ts';
import { hoursOf, inOrder, stateOf } from './placement-rules.ts';
import type { OwnPlacement, PlacementForMatcher } from './placement-views.contract.ts';
import {
  listPlacementTalks,
  listSteps,
  type PlacementRow,
  type PlacementTalkRow,
  type StepRow,
} from './placements.store.ts';

/** That it was read is in the audit before it is answered. @throws AppError `placement-not-found` */
export function readPlacement(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  placementId: string,
): PlacementForMatcher {
  return inTransaction(deps.db, (tx) => {
    const row = getPlacement(tx, placementId);
    noteReading(deps, tx, actor, row);
    return viewForMatcher(tx, actor, row);
  });
}

export function noteReading(
  { clock }: Pick<Deps, 'clock'>,
  tx: DbOrTx,
  actor: Staff,
  { placementId, accountId }: PlacementRow,
): void {
  const object = { objectKind: 'placement', objectId: placementId, about: accountId };
  writeAudit(tx, { actor, act: 'placement.read', ...object, at: clock() });
}

export function viewForMatcher(tx: DbOrTx, actor: Staff, row: PlacementRow): PlacementForMatcher {
  const { accountId, openingId, contactId, revision } = row;
  return {
    ...viewForBoth(tx, row),
    candidateId: accountId,
    name: getNamesOf(tx, [accountId]).get(accountId) ?? null,
    openingId,
    isContact: contactId === actor.accountId,
    canBeRemoved: canBeRemoved(tx, row),
    revision,
  };
}

/** What the person sees is all that there is, but for what a matcher needs to change it. */
export function viewForBoth(tx: DbOrTx, row: PlacementRow): OwnPlacement {
  const { placementId, companyName, title, tasks, nextTalkOn, showsConditions } = row;
  const steps = inOrder(listSteps(tx, [placementId]));
  const talks = listPlacementTalks(tx, [placementId]);
  const writers = [...steps, ...talks].flatMap(({ writerId }) => writerId ?? []);
  const names = getNamesOf(tx, [...new Set(writers)]);
  return {
    ...{ placementId, companyName, title, tasks, nextTalkOn, showsConditions },
    state: stateOf(steps),
    hours: hoursOf(steps),
    steps: steps.map((step) => viewStep(step, names)),
    talks: talks.map((talk) => viewTalk(talk, names)),
    contact: contactOf(tx, row),
  };
}

/** Null when that one works here no more: support goes on by somebody else. */
export function contactOf(tx: DbOrTx, { contactId }: PlacementRow): string | null {
  return listStaffWithRole(tx, 'matcher').find(({ staffId }) => staffId === contactId)?.name ?? null;
}

/** Of what has happened, or was said in a talk, nothing is taken away. */
export function canBeRemoved(tx: DbOrTx, { placementId }: PlacementRow): boolean {
  const steps = listSteps(tx, [placementId]);
  const isBegun = steps.some(({ state, ownWords }) => state === 'happened' || ownWords !== '');
  return !isBegun && listPlacementTalks(tx, [placementId]).length === 0;
}

type Names = ReturnType<typeof getNamesOf>;

function viewStep({ placementId: _, writerId, ...step }: StepRow, names: Names) {
  const by = writerId === null ? 'person' : 'staff';
  return { ...step, by, writer: writerId === null ? null : (names.get(writerId) ?? null) } as const;
}

function viewTalk({ placementId: _, writerId, ...talk }: PlacementTalkRow, names: Names) {
  return { ...talk, writer: names.get(writerId) ?? null };
}
