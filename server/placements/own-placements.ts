/** The person's own placements: everything there is, own words, and what they ask for. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { refuseUnknownDay } from '../companies/company-days.ts';
import { findListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getOwnPlacement, getPlacementTalk, getStep } from './get-placement.ts';
import { refuseMore } from './placement-days.ts';
import type { OwnPlacements, WishedKind } from './placement-views.contract.ts';
import {
  deleteStep,
  insertStep,
  listPlacementsOf,
  listSteps,
  type PlacementRow,
  updatePlacement,
  updatePlacementTalk,
  updateStep,
} from './placements.store.ts';
import { viewForBoth } from './view-placement.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type About = { placementId: string };

export function readOwnPlacements({ db }: Pick<Deps, 'db'>, { accountId }: Candidate): OwnPlacements {
  return {
    isListed: findListed(db, accountId) !== undefined,
    placements: listPlacementsOf(db, accountId).map((row) => viewForBoth(db, row)),
  };
}

/**
 * It stands as a wish from now on. The same asked again is one wish, in the newer words.
 * @throws AppError `placement-not-found`, `day-unknown`, `placement-full`
 */
export function wishStep(
  deps: Needs,
  actor: Candidate,
  asked: About & { stepId: string; kind: WishedKind; happensOn: string; words: string },
): OwnPlacements {
  const { stepId, kind, happensOn, words } = asked;
  return writeOwn(deps, actor, asked, (tx, { placementId }) => {
    refuseUnknownDay(happensOn);
    const steps = listSteps(tx, [placementId]);
    const said = { happensOn, ownWords: words.trim() };
    const before = steps.find((one) => one.kind === kind && one.state === 'wished');
    if (before) return updateStep(tx, before.stepId, said);
    refuseMore(steps);
    const nothing = { daysAWeek: null, hoursADay: null, talkOn: null, words: '', writerId: null };
    insertStep(tx, { stepId, placementId, kind, state: 'wished', ...said, ...nothing });
  });
}

/** While nobody has settled it. @throws AppError `placement-not-found`, `step-not-found`, `placement-changed` */
export function takeBackWish(
  deps: Needs,
  actor: Candidate,
  asked: About & { stepId: string },
): OwnPlacements {
  return writeOwn(deps, actor, asked, (tx, row) => {
    if (getStep(tx, row, asked.stepId).state !== 'wished') throw new AppError('placement-changed');
    deleteStep(tx, asked.stepId);
  });
}

/** @throws AppError `placement-not-found`, `step-not-found` */
export function tellOfStep(
  deps: Needs,
  actor: Candidate,
  asked: About & { stepId: string; words: string },
): OwnPlacements {
  return writeOwn(deps, actor, asked, (tx, row) => {
    const { stepId } = getStep(tx, row, asked.stepId);
    updateStep(tx, stepId, { ownWords: asked.words.trim() });
  });
}

/** @throws AppError `placement-not-found`, `talk-not-found` */
export function tellOfTalk(
  deps: Needs,
  actor: Candidate,
  asked: About & { placementTalkId: string; words: string },
): OwnPlacements {
  return writeOwn(deps, actor, asked, (tx, row) => {
    const { placementTalkId } = getPlacementTalk(tx, row, asked.placementTalkId);
    updatePlacementTalk(tx, placementTalkId, { ownWords: asked.words.trim() });
  });
}

/** @throws AppError `placement-not-found` */
export function chooseConditions(
  deps: Needs,
  actor: Candidate,
  asked: About & { showsConditions: boolean },
): OwnPlacements {
  return writeOwn(deps, actor, asked, (tx, { placementId }) =>
    updatePlacement(tx, placementId, { showsConditions: asked.showsConditions }),
  );
}

function writeOwn(
  deps: Needs,
  actor: Candidate,
  { placementId }: About,
  act: (tx: DbOrTx, row: PlacementRow) => void,
): OwnPlacements {
  inTransaction(deps.db, (tx) => {
    act(tx, getOwnPlacement(tx, actor, placementId));
    const object = { objectKind: 'placement', objectId: placementId };
    writeAudit(tx, { actor, act: 'placement.write-own', ...object, at: deps.clock() });
  });
  return readOwnPlacements(deps, actor);
}
