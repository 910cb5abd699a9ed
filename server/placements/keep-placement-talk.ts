/** Talks around a placement, as a matcher notes them. The person reads all of it, also after the end. */
import type { Staff } from '../access.ts';
import { refuseUnknownDay } from '../companies/company-days.ts';
import { isAlready } from '../db/is-already.ts';
import type { DbOrTx } from '../db/open.ts';
import { changePlacement, type Needs } from './change-placement.ts';
import { getPlacementTalk } from './get-placement.ts';
import { refuseAhead, refuseMore } from './placement-days.ts';
import type { PlacementForMatcher, TalkChange, TalkToWrite } from './placement-views.contract.ts';
import {
  deletePlacementTalk,
  insertPlacementTalk,
  listPlacementTalks,
  updatePlacement,
  updatePlacementTalk,
} from './placements.store.ts';

type About = { placementId: string };
type OneTalk = About & { placementTalkId: string };

/** The next one that was suggested is this one, or another day. @throws AppError `placement-not-found`, `day-unknown`, `step-ahead`, `placement-full` */
export function notePlacementTalk(
  deps: Needs,
  actor: Staff,
  { placementId, nextTalkOn, ...talk }: About & TalkToWrite,
): PlacementForMatcher {
  refuseAhead(deps, talk.talkedOn);
  refuseUnknownDay(nextTalkOn);
  return changePlacement(deps, actor, { placementId }, (tx) => {
    refuseMore(listPlacementTalks(tx, [placementId]));
    const said = { ...talk, who: talk.who.trim(), words: talk.words.trim() };
    insertPlacementTalk(tx, { ...said, placementId, ownWords: '', writerId: actor.accountId });
    updatePlacement(tx, placementId, { nextTalkOn });
  });
}

/** @throws AppError `placement-not-found`, `talk-not-found`, `placement-changed`, `day-unknown`, `step-ahead` */
export function changePlacementTalk(
  deps: Needs,
  actor: Staff,
  { placementId, placementTalkId, revision, ...talk }: OneTalk & TalkChange,
): PlacementForMatcher {
  refuseAhead(deps, talk.talkedOn);
  const said = { talkedOn: talk.talkedOn, who: talk.who.trim(), words: talk.words.trim() };
  const isSo = (tx: DbOrTx) =>
    listPlacementTalks(tx, [placementId]).some(
      (one) => one.placementTalkId === placementTalkId && isAlready(one, said),
    );
  return changePlacement(deps, actor, { placementId, revision, isAlready: isSo }, (tx, row) => {
    getPlacementTalk(tx, row, placementTalkId);
    updatePlacementTalk(tx, placementTalkId, said);
  });
}

/** @throws AppError `placement-not-found`, `talk-not-found` */
export function removePlacementTalk(
  deps: Needs,
  actor: Staff,
  { placementId, placementTalkId }: OneTalk,
): PlacementForMatcher {
  return changePlacement(deps, actor, { placementId }, (tx, row) => {
    getPlacementTalk(tx, row, placementTalkId);
    deletePlacementTalk(tx, placementTalkId);
  });
}
