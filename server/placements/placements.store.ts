import { and, desc, eq, lte, sql } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { placementSteps, placements, placementTalks } from '../db/tables/placements.ts';

export type PlacementRow = typeof placements.$inferSelect;
export type StepRow = typeof placementSteps.$inferSelect;
export type PlacementTalkRow = typeof placementTalks.$inferSelect;

/** @returns whether it is new: of a proposal one placement begins */
export function insertPlacement(tx: DbOrTx, row: PlacementRow): boolean {
  const ofOne = { target: placements.proposalId };
  const { changes } = tx.insert(placements).values(row).onConflictDoNothing(ofOne).run();
  return changes > 0;
}

export function findPlacement(db: DbOrTx, placementId: string): PlacementRow | undefined {
  return db.select().from(placements).where(eq(placements.placementId, placementId)).get();
}

export function findPlacementOfProposal(db: DbOrTx, proposalId: string): PlacementRow | undefined {
  return db.select().from(placements).where(eq(placements.proposalId, proposalId)).get();
}

/** Of everybody, whether they are in the matcher's list or not. */
export function listAllPlacements(db: DbOrTx): PlacementRow[] {
  return db.select().from(placements).orderBy(placements.placementId).all();
}

/** The newest first. */
export function listPlacementsOf(db: DbOrTx, accountId: string): PlacementRow[] {
  return db
    .select()
    .from(placements)
    .where(eq(placements.accountId, accountId))
    .orderBy(desc(placements.madeAt), placements.placementId)
    .all();
}

export function updatePlacement(
  tx: DbOrTx,
  placementId: string,
  change: Partial<Pick<PlacementRow, 'nextTalkOn' | 'contactId' | 'showsConditions'>>,
): void {
  tx.update(placements).set(change).where(eq(placements.placementId, placementId)).run();
}

/** What was read of it before is not the newest any more. */
export function raiseRevision(tx: DbOrTx, placementId: string): void {
  tx.update(placements)
    .set({ revision: sql`${placements.revision} + 1` })
    .where(eq(placements.placementId, placementId))
    .run();
}

/** With its steps and talks. */
export function deletePlacement(tx: DbOrTx, placementId: string): void {
  tx.delete(placements).where(eq(placements.placementId, placementId)).run();
}

export function deletePlacementsOf(tx: DbOrTx, accountId: string, upTo: string): void {
  tx.delete(placements)
    .where(and(eq(placements.accountId, accountId), lte(placements.madeAt, upTo)))
    .run();
}

export function listSteps(db: DbOrTx, placementIds: string[]): StepRow[] {
  return db.select().from(placementSteps).where(among(placementSteps.placementId, placementIds)).all();
}

type Whose = Pick<PlacementRow, 'placementId' | 'accountId' | 'proposalId' | 'companyName' | 'title'>;
type Turn = Pick<StepRow, 'kind' | 'happensOn' | 'stepId'> & { state: 'happened' };
/** A placement of which nothing of this has happened has one row without a step. */
type NoTurn = { [K in keyof Turn]: null };

const allTurns = `
  select placements.placementId, accountId, proposalId, companyName, title, kind, happensOn, stepId, state
  from placements
  left join placement_steps on placement_steps.placementId = placements.placementId
    and state = 'happened' and kind in ('start', 'pause', 'resume', 'end')`;

/** Of everybody: what says whether a placement goes on. Read at each reading of the feed, so only what is needed. */
export function listTurns(db: DbOrTx): (Whose & (Turn | NoTurn))[] {
  return prepared<Whose & (Turn | NoTurn)>(db, allTurns).all();
}

/** A step that was sent twice is there once. */
export function insertStep(tx: DbOrTx, row: StepRow): void {
  tx.insert(placementSteps).values(row).onConflictDoNothing().run();
}

export function updateStep(tx: DbOrTx, stepId: string, change: Partial<StepRow>): void {
  tx.update(placementSteps).set(change).where(eq(placementSteps.stepId, stepId)).run();
}

export function deleteStep(tx: DbOrTx, stepId: string): void {
  tx.delete(placementSteps).where(eq(placementSteps.stepId, stepId)).run();
}

/** The latest first. */
export function listPlacementTalks(db: DbOrTx, placementIds: string[]): PlacementTalkRow[] {
  return db
    .select()
    .from(placementTalks)
    .where(among(placementTalks.placementId, placementIds))
    .orderBy(desc(placementTalks.talkedOn), placementTalks.placementTalkId)
    .all();
}

/** A talk that was sent twice is there once. */
export function insertPlacementTalk(tx: DbOrTx, row: PlacementTalkRow): void {
  tx.insert(placementTalks).values(row).onConflictDoNothing().run();
}

export function updatePlacementTalk(
  tx: DbOrTx,
  placementTalkId: string,
  change: Partial<PlacementTalkRow>,
): void {
  tx.update(placementTalks).set(change).where(eq(placementTalks.placementTalkId, placementTalkId)).run();
}

export function deletePlacementTalk(tx: DbOrTx, placementTalkId: string): void {
  tx.delete(placementTalks).where(eq(placementTalks.placementTalkId, placementTalkId)).run();
}
