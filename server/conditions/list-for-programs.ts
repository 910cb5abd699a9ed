import type { DbOrTx } from '../db/open.ts';
import type { ConditionExample } from './conditions.contract.ts';
import { listExamplesOfAccounts } from './conditions.store.ts';

/**
 * What people have said that programs may read, by account, in one reading. What is shown to a pedagogue, or on the
 * page for a company, is not for programs: each piece is chosen for them by itself. Who chose none is not in it.
 */
export function listConditionsForPrograms(db: DbOrTx, accountIds: string[]): Map<string, ConditionExample[]> {
  const chosen = listExamplesOfAccounts(db, accountIds).flatMap(({ visibleTo, exampleId, ...one }) =>
    exampleId !== null && visibleTo.includes('programs') ? [{ ...one, exampleId }] : [],
  );
  const byAccount = Map.groupBy(chosen, ({ accountId }) => accountId);
  return new Map(
    [...byAccount].map(([accountId, own]) => [
      accountId,
      own.map(({ theme, exampleId }) => ({ theme, exampleId })),
    ]),
  );
}
