import { findListed } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';
import {
  findPlacement,
  listPlacementTalks,
  listSteps,
  type PlacementRow,
  type PlacementTalkRow,
  type StepRow,
} from './placements.store.ts';

/** One that matchers may read: its person is in their list now. @throws AppError `placement-not-found` */
export function getPlacement(db: DbOrTx, placementId: string): PlacementRow {
  const row = findPlacement(db, placementId);
  if (!row || !findListed(db, row.accountId)) throw new AppError('placement-not-found');
  return row;
}

/** The person's own, whether matchers may read it or not. @throws AppError `placement-not-found` */
export function getOwnPlacement(
  db: DbOrTx,
  { accountId }: { accountId: string },
  placementId: string,
): PlacementRow {
  const row = findPlacement(db, placementId);
  if (row?.accountId !== accountId) throw new AppError('placement-not-found');
  return row;
}

/** @throws AppError `step-not-found` */
export function getStep(db: DbOrTx, { placementId }: PlacementRow, stepId: string): StepRow {
  const step = listSteps(db, [placementId]).find((one) => one.stepId === stepId);
  if (!step) throw new AppError('step-not-found');
  return step;
}

/** @throws AppError `talk-not-found` */
export function getPlacementTalk(
  db: DbOrTx,
  { placementId }: PlacementRow,
  placementTalkId: string,
): PlacementTalkRow {
  const talk = listPlacementTalks(db, [placementId]).find((one) => one.placementTalkId === placementTalkId);
  if (!talk) throw new AppError('talk-not-found');
  return talk;
}
