/** Steps as a matcher writes them: planned, happened, on another day, or not come about. */
import type { Staff } from '../access.ts';
import { refuseUnknownDay } from '../companies/company-days.ts';
import { isAlready } from '../db/is-already.ts';
import type { DbOrTx } from '../db/open.ts';
import { changePlacement, type Needs } from './change-placement.ts';
import { getStep } from './get-placement.ts';
import { refuseAhead, refuseMore } from './placement-days.ts';
import { hasHours } from './placement-rules.ts';
import type { PlacementForMatcher, StepChange, StepKind, StepToWrite } from './placement-views.contract.ts';
import { insertStep, listSteps, updatePlacement, updateStep } from './placements.store.ts';

/** @throws AppError `placement-not-found`, `day-unknown`, `step-ahead`, `placement-full` */
export function addStep(
  deps: Needs,
  actor: Staff,
  { placementId, ...step }: { placementId: string } & StepToWrite,
): PlacementForMatcher {
  const said = tidy(deps, step.kind, step);
  const { stepId, kind } = step;
  return changePlacement(deps, actor, { placementId }, (tx) => {
    refuseMore(listSteps(tx, [placementId]));
    insertStep(tx, { stepId, placementId, kind, ...said, ownWords: '', writerId: actor.accountId });
    if (said.talkOn !== null) updatePlacement(tx, placementId, { nextTalkOn: said.talkOn });
  });
}

/**
 * Of a wish as well: what the person wrote stays theirs.
 * @throws AppError `placement-not-found`, `step-not-found`, `placement-changed`, `day-unknown`, `step-ahead`
 */
export function changeStep(
  deps: Needs,
  actor: Staff,
  { placementId, stepId, revision, ...change }: { placementId: string; stepId: string } & StepChange,
): PlacementForMatcher {
  const isSo = (tx: DbOrTx) =>
    listSteps(tx, [placementId]).some(
      (one) => one.stepId === stepId && isAlready(one, tidy(deps, one.kind, change)),
    );
  return changePlacement(deps, actor, { placementId, revision, isAlready: isSo }, (tx, row) => {
    const step = getStep(tx, row, stepId);
    const said = tidy(deps, step.kind, change);
    updateStep(tx, stepId, said);
    const isNewTalk = said.talkOn !== null && said.talkOn !== step.talkOn;
    if (isNewTalk) updatePlacement(tx, placementId, { nextTalkOn: said.talkOn });
  });
}

/** What a kind cannot say is left out. */
function tidy(deps: Needs, kind: StepKind, { state, happensOn, ...said }: Omit<StepChange, 'revision'>) {
  if (state === 'happened') refuseAhead(deps, happensOn);
  refuseUnknownDay(happensOn);
  const talkOn = kind === 'pause' ? said.talkOn : null;
  refuseUnknownDay(talkOn);
  return {
    ...{ state, happensOn, talkOn, words: said.words.trim() },
    daysAWeek: hasHours(kind) ? said.daysAWeek : null,
    hoursADay: hasHours(kind) ? said.hoursADay : null,
  };
}
