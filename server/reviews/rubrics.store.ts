import { desc } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { rubrics } from '../db/tables/reviews.ts';

type RubricRow = typeof rubrics.$inferSelect;

export function findNewestRubric(db: DbOrTx): RubricRow | undefined {
  return db.select().from(rubrics).orderBy(desc(rubrics.version)).limit(1).get();
}

export function listRubrics(db: DbOrTx): RubricRow[] {
  return db.select().from(rubrics).orderBy(rubrics.version).all();
}

export function insertRubric(tx: DbOrTx, rubric: RubricRow): void {
  tx.insert(rubrics).values(rubric).run();
}
