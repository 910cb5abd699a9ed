import { and, eq, inArray, sql } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { runs } from '../db/tables/runs.ts';

export type RunRow = typeof runs.$inferSelect;

export function insertRun(tx: DbOrTx, submissionId: string): void {
  tx.insert(runs).values({ submissionId, state: 'queued' }).run();
}

export function findRun(db: DbOrTx, submissionId: string): RunRow | undefined {
  return db.select().from(runs).where(eq(runs.submissionId, submissionId)).get();
}

export function listRuns(db: DbOrTx, submissionIds: string[]): RunRow[] {
  return db.select().from(runs).where(among(runs.submissionId, submissionIds)).all();
}

/** Of these hand-ins, those whose verdict is `holds`. */
export function listThatHold(db: DbOrTx, submissionIds: string[]): string[] {
  const rows = db
    .select({ id: runs.submissionId })
    .from(runs)
    .where(and(among(runs.submissionId, submissionIds), eq(runs.verdict, 'holds')))
    .all();
  return rows.map(({ id }) => id);
}

export type VerdictRow = Pick<RunRow, 'submissionId' | 'verdict'> & { holds: number; of: number };

/** Groups are counted where they lie: people hand in often, and results are large. */
export function listVerdicts(db: DbOrTx, submissionIds: string[]): VerdictRow[] {
  const groups = sql`json_each(${runs.result}, '$.groups')`;
  return db
    .select({
      submissionId: runs.submissionId,
      verdict: runs.verdict,
      holds: sql<number>`(select count(*) from ${groups} where value ->> 'state' = 'holds')`,
      of: sql<number>`(select count(*) from ${groups})`,
    })
    .from(runs)
    .where(among(runs.submissionId, submissionIds))
    .all();
}

export function listQueuedIds(db: DbOrTx): string[] {
  const rows = db.select({ id: runs.submissionId }).from(runs).where(eq(runs.state, 'queued')).all();
  return rows.map(({ id }) => id);
}

/** A run that is done stays as it is. @returns whether this is its end. */
export function finishRun(
  tx: DbOrTx,
  submissionId: string,
  end: Required<Pick<RunRow, 'outcome' | 'verdict' | 'result' | 'contentHash' | 'finishedAt'>>,
): boolean {
  const { changes } = tx
    .update(runs)
    .set({ state: 'done', ...end })
    .where(and(eq(runs.submissionId, submissionId), eq(runs.state, 'queued')))
    .run();
  return changes > 0;
}

/** Of these hand-ins, those whose run is done and was judged by another content of the challenge. */
export function listJudgedByOther(db: DbOrTx, submissionIds: string[], contentHash: string): string[] {
  const rows = db
    .select({ id: runs.submissionId })
    .from(runs)
    .where(
      and(
        inArray(runs.submissionId, submissionIds),
        eq(runs.state, 'done'),
        sql`${runs.contentHash} is not ${contentHash}`,
      ),
    )
    .all();
  return rows.map(({ id }) => id);
}

/** @returns false when the end is no longer the one that `from` judged: erased, or judged again meanwhile. */
export function replaceEnd(
  tx: DbOrTx,
  { submissionId, from }: { submissionId: string; from: string | null },
  end: Pick<RunRow, 'outcome' | 'verdict' | 'result' | 'contentHash' | 'earlier'>,
): boolean {
  const { changes } = tx
    .update(runs)
    .set(end)
    .where(
      and(eq(runs.submissionId, submissionId), eq(runs.state, 'done'), sql`${runs.contentHash} is ${from}`),
    )
    .run();
  return changes > 0;
}

/** @returns how often it has crashed by now; undefined when the hand-in has been erased meanwhile. */
export function addCrash(tx: DbOrTx, submissionId: string): number | undefined {
  return tx
    .update(runs)
    .set({ crashes: sql`${runs.crashes} + 1` })
    .where(eq(runs.submissionId, submissionId))
    .returning({ crashes: runs.crashes })
    .get()?.crashes;
}

export function deleteRuns(tx: DbOrTx, submissionIds: string[]): void {
  tx.delete(runs).where(inArray(runs.submissionId, submissionIds)).run();
}
