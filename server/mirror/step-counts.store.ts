import { desc, eq, lt, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { attempts, submissions } from '../db/tables/attempts.ts';
import { conditions } from '../db/tables/conditions.ts';
import { consents } from '../db/tables/consents.ts';
import { evidence } from '../db/tables/evidence.ts';
import { headlines } from '../db/tables/headlines.ts';
import { stepCounts } from '../db/tables/mirror.ts';
import { placementSteps, placements } from '../db/tables/placements.ts';
import { proposals } from '../db/tables/proposals.ts';
import { talks } from '../db/tables/talks.ts';
import type { Step } from './mirror.contract.ts';

export type StepCountRow = typeof stepCounts.$inferSelect;

/** Exact, and for the server alone: of those who let themselves be counted, who had come so far before a moment. */
export function countPeople(
  db: DbOrTx,
  { before, textVersion }: { before: string; textVersion: number },
): Record<Step, number> {
  const counted = sql`select ${consents.accountId} from ${consents} where ${consents.purpose} = 'statistics'
    and ${consents.textVersion} = ${textVersion} and ${consents.withdrawnAt} is null`;
  const asked = {
    begun: sql`select ${headlines.accountId} as accountId from ${headlines} where ${headlines.addedAt} < ${before}
      union select ${attempts.accountId} from ${attempts} where ${attempts.startedAt} < ${before}`,
    shown: sql`select ${evidence.accountId} as accountId from ${evidence}
      join ${submissions} on ${submissions.submissionId} = ${evidence.submissionId}
      where ${submissions.submittedAt} < ${before}`,
    told: sql`select ${conditions.accountId} as accountId from ${conditions} where ${conditions.writtenAt} < ${before}
      union select ${talks.accountId} from ${talks} where ${talks.toldAt} < ${before}`,
    // A placement goes on when the company is removed, and the proposal with it.
    matched: sql`select ${proposals.accountId} as accountId from ${proposals} where ${proposals.askedAt} < ${before}
      union select ${placements.accountId} from ${placements} where ${placements.madeAt} < ${before}`,
    placed: sql`select ${placements.accountId} as accountId from ${placements}
      join ${placementSteps} on ${placementSteps.placementId} = ${placements.placementId}
      where ${placementSteps.kind} = 'start' and ${placementSteps.state} = 'happened'
      and ${placementSteps.happensOn} < ${before.slice(0, 10)}`,
  };
  const countOf = (step: Step) =>
    sql`(select count(distinct accountId) from (${asked[step]}) where accountId in (${counted}))`;
  return db.get<Record<Step, number>>(sql`select ${countOf('begun')} as begun, ${countOf('shown')} as shown,
    ${countOf('told')} as told, ${countOf('matched')} as matched, ${countOf('placed')} as placed`);
}

/** The newest quarter first. */
export function listStepCounts(db: DbOrTx): StepCountRow[] {
  return db.select().from(stepCounts).orderBy(desc(stepCounts.quarter)).all();
}

export function hasStepCounts(db: DbOrTx, quarter: string): boolean {
  return db.select().from(stepCounts).where(eq(stepCounts.quarter, quarter)).get() !== undefined;
}

export function insertStepCounts(tx: DbOrTx, rows: StepCountRow[]): void {
  tx.insert(stepCounts).values(rows).run();
}

/** @returns how many went */
export function deleteStepCountsBefore(tx: DbOrTx, quarter: string): number {
  return tx.delete(stepCounts).where(lt(stepCounts.quarter, quarter)).run().changes;
}
