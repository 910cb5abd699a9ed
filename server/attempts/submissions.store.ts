import { and, desc, eq, gte } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { attempts, submissions } from '../db/tables/attempts.ts';

export type SubmissionRow = typeof submissions.$inferSelect;

export function insertSubmission(tx: DbOrTx, submission: SubmissionRow): void {
  tx.insert(submissions).values(submission).run();
}

export function findSubmission(db: DbOrTx, submissionId: string): SubmissionRow | undefined {
  return db.select().from(submissions).where(eq(submissions.submissionId, submissionId)).get();
}

/** Newest first. */
export function listSubmissions(db: DbOrTx, attemptId: string): SubmissionRow[] {
  return db
    .select()
    .from(submissions)
    .where(eq(submissions.attemptId, attemptId))
    .orderBy(desc(submissions.submittedAt), submissions.submissionId)
    .all();
}

export function listSubmissionIds(db: DbOrTx, attemptId: string): string[] {
  const { submissionId } = submissions;
  const rows = db
    .select({ submissionId })
    .from(submissions)
    .where(eq(submissions.attemptId, attemptId))
    .all();
  return rows.map((row) => row.submissionId);
}

/** Of everybody, to one challenge in this version or a later one; in an order that says nothing. */
export function listSubmissionIdsTo(db: DbOrTx, slug: string, fromVersion: number): string[] {
  const { submissionId } = submissions;
  const rows = db
    .select({ submissionId })
    .from(submissions)
    .innerJoin(attempts, eq(attempts.attemptId, submissions.attemptId))
    .where(and(eq(attempts.slug, slug), gte(submissions.challengeVersion, fromVersion)))
    .orderBy(submissionId)
    .all();
  return rows.map((row) => row.submissionId);
}

/** In no order. */
export function findSubmissions(db: DbOrTx, submissionIds: string[]): SubmissionRow[] {
  return db.select().from(submissions).where(among(submissions.submissionId, submissionIds)).all();
}

/** When each was handed in; without its code. In no order. */
export function listMoments(
  db: DbOrTx,
  submissionIds: string[],
): Pick<SubmissionRow, 'submissionId' | 'submittedAt'>[] {
  const { submissionId, submittedAt } = submissions;
  return db
    .select({ submissionId, submittedAt })
    .from(submissions)
    .where(among(submissionId, submissionIds))
    .all();
}

export function deleteSubmissionsOf(tx: DbOrTx, attemptId: string): void {
  tx.delete(submissions).where(eq(submissions.attemptId, attemptId)).run();
}
