import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { conditions } from '../db/tables/conditions.ts';

export type ConditionRow = typeof conditions.$inferSelect;
type Whose = Pick<ConditionRow, 'accountId' | 'conditionId'>;

/** In the order in which they were written. */
export function listConditions(db: DbOrTx, accountId: string): ConditionRow[] {
  return db
    .select()
    .from(conditions)
    .where(eq(conditions.accountId, accountId))
    .orderBy(asc(conditions.writtenAt), sql`rowid`)
    .all();
}

/** Of many, those that are examples as they stand, each person's in the order in which they were written. */
export function listExamplesOfAccounts(
  db: DbOrTx,
  accountIds: string[],
): Pick<ConditionRow, 'accountId' | 'theme' | 'exampleId' | 'visibleTo'>[] {
  const { accountId, theme, exampleId, visibleTo } = conditions;
  return db
    .select({ accountId, theme, exampleId, visibleTo })
    .from(conditions)
    .where(and(among(accountId, accountIds), isNotNull(exampleId)))
    .orderBy(asc(conditions.writtenAt), sql`rowid`)
    .all();
}

export function findCondition(db: DbOrTx, whose: Whose): ConditionRow | undefined {
  return db.select().from(conditions).where(isTheirs(whose)).get();
}

export function insertCondition(tx: DbOrTx, row: ConditionRow): void {
  tx.insert(conditions).values(row).run();
}

export function updateCondition(
  tx: DbOrTx,
  whose: Whose,
  { exampleId, words, visibleTo }: Pick<ConditionRow, 'exampleId' | 'words' | 'visibleTo'>,
): void {
  tx.update(conditions).set({ exampleId, words, visibleTo }).where(isTheirs(whose)).run();
}

export function deleteCondition(tx: DbOrTx, whose: Whose): void {
  tx.delete(conditions).where(isTheirs(whose)).run();
}

export function deleteConditionsOf(tx: DbOrTx, accountId: string): void {
  tx.delete(conditions).where(eq(conditions.accountId, accountId)).run();
}

function isTheirs({ accountId, conditionId }: Whose) {
  return and(eq(conditions.accountId, accountId), eq(conditions.conditionId, conditionId));
}
